import { mostKnownRows, readKnownPlaces } from './read-known-places.ts';

const read = (text: string) => {
  const table = readKnownPlaces(text);
  if (typeof table === 'string') throw new Error(table);
  return table;
};

test('cells copied from a spreadsheet are read by their headers, quoted line breaks and all', () => {
  const table = read(
    '団体名\t名称\t所在地\t電話番号\t活動内容\t助成額\r\n青い鳥の会\tひだまりカフェ\t見本町1-2\t0000-00-0001\t"月2回\n予約なし"\t30万円\r\n',
  );
  expect(table.unread).toEqual(['助成額']);
  expect(table.rows).toEqual([
    {
      row: 2,
      refusals: [],
      place: {
        name: 'ひだまりカフェ',
        kind: 'CAFE',
        where: '見本町1-2',
        phone: '0000-00-0001',
        runBy: '青い鳥の会',
        known: '月2回\n予約なし',
      },
    },
  ]);
});

test('a list of bodies alone names the bodies, and a list without headers is read in the order of the form', () => {
  expect(read('No,団体名,住所\n1,こもれび家族会,見本町\n').rows[0]?.place).toMatchObject({
    name: 'こもれび家族会',
    kind: 'FAMILY_GROUP',
    runBy: '',
    where: '見本町',
  });
  expect(read('はなればなれ\t駅前\t0000-00-0002\n').rows[0]?.place).toMatchObject({
    name: 'はなればなれ',
    where: '駅前',
    phone: '0000-00-0002',
  });
});

test('a line without a name is told with its row, and what is no list is refused', () => {
  const { rows } = read('名称,住所\n,見本町\nひだまり,\n');
  expect(rows.map(({ row, refusals }) => [row, refusals.map(({ code }) => code)])).toEqual([
    [2, ['NAME_MISSING']],
    [3, []],
  ]);
  expect(readKnownPlaces(' \n\n')).toBe('LIST_EMPTY');
  expect(readKnownPlaces('名称,住所\n')).toBe('LIST_EMPTY');
  expect(readKnownPlaces('名称,住所\n"ひだまり,見本町\n')).toBe('LIST_UNREADABLE');
  expect(readKnownPlaces('あ,い\n'.repeat(mostKnownRows + 1))).toBe('LIST_TOO_LONG');
  expect(readKnownPlaces('あ\0,い\n')).toBe('LIST_UNREADABLE');
});

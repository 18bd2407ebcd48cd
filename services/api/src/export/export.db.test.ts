import { unzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { aDirectoryOf, aPlace, aResource, fill } from '../testing/directory-builder.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi('loaded');
});
afterAll(() => api?.close());

const get = (path: string, init?: RequestInit) => fetch(`${api.url}/export/${path}`, init);
const bytes = async (path: string): Promise<Buffer> => {
  const answer = await get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  expect(answer.headers.get('link')).toContain('creativecommons.org/licenses/by/4.0');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  return Buffer.from(await answer.arrayBuffer());
};
const textOf = async (path: string) => (await bytes(path)).toString('utf8');

/** Cells of a CSV file, read by the rules of RFC 4180. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const listed = async (column: string) => {
  const { rows } = await api.owner.query(
    `select distinct ${column}::text as id from offering_search order by 1`,
  );
  return rows.map(({ id }) => id as string);
};
const fictionOf = async () => (await api.owner.query('select fiction from directory_meta')).rows[0].fiction;

describe('of the demo directory', () => {
  test('the list has each listed offering once, under the columns of the 推奨データセット', async () => {
    const text = await textOf('places.csv');
    expect(
      text.startsWith('\uFEFF都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,'),
    ).toBe(true);
    const [header, ...rows] = cellsOf(text.slice(1));
    expect(header).toHaveLength(24);
    for (const row of rows) expect(row).toHaveLength(24);
    expect(rows.map((row) => row[1]).sort()).toEqual(await listed('offering_id'));
    const fiction = await fictionOf();
    for (const row of rows) {
      expect(row[0]).toMatch(/^([0-9]{6})?$/);
      expect(row[5]).toMatch(/^[^ぁ-ゖ]+$/);
      expect(row[23]).toContain(fiction);
    }
  });

  test('in Shift_JIS it is the same list, with every sign written', async () => {
    const plain = cellsOf((await textOf('places.csv')).slice(1));
    const other = cellsOf(iconv.decode(await bytes('places.csv?encoding=shift_jis'), 'cp932'));
    expect(other.map((row) => row[1])).toEqual(plain.map((row) => row[1]));
    expect(other.map((row) => row[4])).toEqual(plain.map((row) => row[4]!.replaceAll('〜', '～')));
    expect(JSON.stringify(other)).not.toMatch(/[?〓\uFFFD]/);
  });

  test('the whole directory stands in one file, which begins with licence, day and notice', async () => {
    const [about, ...services] = (await textOf('directory.ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(about).toMatchObject({
      license: { id: 'CC-BY-4.0' },
      created: '2026-11-23',
      notice: await fictionOf(),
    });
    expect(services.map(({ id }) => id)).toEqual(await listed('resource_id'));
  });

  test('the package holds every row once, and every reference leads to a row', async () => {
    const files = unzipSync(await bytes('hsds.zip'));
    const described = JSON.parse(Buffer.from(files['datapackage.json']!).toString());
    expect(described).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }], created: '2026-11-23' });
    const idsOf = new Map<string, Set<string>>();
    const rowsOf = new Map<string, Record<string, string>[]>();
    for (const { name, path, schema } of described.resources) {
      const [header, ...rows] = cellsOf(Buffer.from(files[path]!).toString());
      expect(header).toEqual(schema.fields.map((field: { name: string }) => field.name));
      const objects = rows.map((row) => Object.fromEntries(header!.map((column, at) => [column, row[at]!])));
      const ids = objects.map(({ id }) => id!);
      expect([name, new Set(ids).size]).toEqual([name, ids.length]);
      idsOf.set(name, new Set(ids));
      rowsOf.set(name, objects);
    }
    expect([...idsOf.get('service')!].sort()).toEqual(await listed('resource_id'));
    expect([...idsOf.get('service_at_location')!].sort()).toEqual(await listed('offering_id'));
    expect([...idsOf.get('organization')!].sort()).toEqual(await listed('organization_id'));
    for (const [name, rows] of rowsOf)
      for (const row of rows)
        for (const to of [
          'organization',
          'service',
          'service_at_location',
          'location',
          'taxonomy',
          'taxonomy_term',
        ]) {
          const id = row[`${to}_id`];
          if (id) expect([name, to, idsOf.get(to)!.has(id)]).toEqual([name, to, true]);
        }
  });
});

describe('of single places', () => {
  const truth = { lat: 36.2617171, lng: 138.4373737 };
  const traces = [/36\.2617/, /138\.4373/, /カナリア通り/, /ひみつの申し合わせ/];
  const secret = (key: string) => ({
    key: `${key}/secret`,
    layer: 'SUPPORTERS' as const,
    scope: { type: 'ANYONE' as const },
    answer: 'YES' as const,
    source: 'ひみつの申し合わせ',
  });
  const places = [
    aPlace({
      key: 'open',
      name: '=HYPERLINK("http://example.jp";"居場所")',
      summary: '一行目\n"二行目", 終わり 髙橋 🙂〜',
      offerings: [
        {
          venueKey: 'open/venue',
          schedule: {
            recurrence: { type: 'WEEKLY', days: ['MO', 'WE'] },
            opensAt: '13:00',
            closesAt: '16:00',
            closedOnHolidays: true,
          },
        },
        { venueKey: null, schedule: { recurrence: { type: 'DATES', dates: ['2026-12-05'] } } },
      ],
      phones: [{ number: '0000-00-0042' }],
    }),
    ...(['AREA', 'MUNICIPALITY', 'NONE'] as const).map((precision) =>
      aPlace(
        {
          key: precision,
          name: `隠れた場所 ${precision}`,
          residencyRules: [secret(precision)],
          offerings: [
            { venueKey: `${precision}/venue`, schedule: { recurrence: { type: 'WEEKLY', days: ['TU'] } } },
          ],
        },
        {
          precision,
          position: truth,
          address: '佐久市カナリア通り1-2-3',
          ...(precision === 'AREA' && {
            publicPosition: { lat: 36.25, lng: 138.48 },
            publicRadiusMeters: 700,
          }),
        },
      ),
    ),
    aPlace({ key: 'ended', name: '終わった場所', status: 'ENDED' }),
  ];
  const id = (key: string) => stableId('resource', key);
  beforeAll(() =>
    fill(
      api,
      aDirectoryOf(places, {
        resources: [
          ...places.map(({ resource }) => resource),
          aResource({ key: 'line', name: '電話の相談', accessModes: ['TELEPHONE'] }),
        ],
      }),
    ),
  );

  test('a cell that would be worked out as a formula is shown as text, in every table', async () => {
    const files = unzipSync(await bytes('hsds.zip'));
    const tables = [
      await textOf('places.csv'),
      ...Object.values(files).map((file) => Buffer.from(file).toString()),
    ];
    expect(tables.join('\n')).toContain(`'=HYPERLINK`);
    for (const table of tables) expect(table).not.toMatch(/(^|,)"?[=+@]/m);
  });

  test('lines and quotes within a cell stay in it; signs that Shift_JIS lacks are marked as missing', async () => {
    const summary = async (path: string, decode: (file: Buffer) => string) =>
      cellsOf(decode(await bytes(path))).find((row) => row[4]?.includes('HYPERLINK'))![20];
    expect(await summary('places.csv', (file) => file.toString().slice(1))).toBe(
      '一行目\n"二行目", 終わり 髙橋 🙂〜',
    );
    expect(await summary('places.csv?encoding=shift_jis', (file) => iconv.decode(file, 'cp932'))).toBe(
      '一行目\n"二行目", 終わり 髙橋 〓～',
    );
  });

  test('the calendar of a place has each of its days, without holidays, by the clock of Japan', async () => {
    const text = (await textOf(`places/${id('open')}.ics`)).replaceAll('\r\n ', '');
    const starts = [...text.matchAll(/^DTSTART.*:(.*)\r$/gm)].map(([, start]) => start!);
    // 2026-11-23 is a holiday (a Monday).
    expect(starts).not.toContain('20261123T040000Z');
    expect(starts).toEqual(expect.arrayContaining(['20261125T040000Z', '20261130T040000Z', '20261205']));
    expect(text).toContain('DTEND:20261125T070000Z');
    expect(text).toContain(`UID:${stableId('offering', 'open/0')}-2026-11-25@tsunagi`);
    expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(starts.length);
    expect(text).toContain('見本');
  });

  test('the calendars of a town and its prefecture hold the meetings there', async () => {
    for (const path of ['towns/20217.ics', 'prefectures/20.ics']) {
      const text = (await textOf(path)).replaceAll('\r\n ', '');
      expect(text).toContain('隠れた場所 AREA');
      expect(text).toContain('HYPERLINK');
      expect(text).not.toContain('電話の相談');
    }
    expect(await textOf('towns/20208.ics')).not.toContain('BEGIN:VEVENT');
  });

  test('no file tells a hidden position, address or rule, or what has ended', async () => {
    const paths = ['places.csv', 'directory.ndjson', 'towns/20217.ics', 'prefectures/20.ics'];
    for (const key of ['AREA', 'MUNICIPALITY', 'NONE']) paths.push(`places/${id(key)}.ics`);
    const texts = await Promise.all(paths.map(textOf));
    const packed = Object.values(unzipSync(await bytes('hsds.zip'))).map((file) =>
      Buffer.from(file).toString(),
    );
    for (const text of [...texts, ...packed])
      for (const trace of [...traces, /終わった場所/]) expect(text).not.toMatch(trace);
    expect(texts[0]).toContain('隠れた場所 NONE');
  });

  test.each([
    [404, 'nothing.csv'],
    [404, 'places.ics'],
    [404, `places/${stableId('resource', 'ended')}.ics`],
    [404, 'places/20217.ics'],
    [404, 'towns/99999.ics'],
    [404, 'towns/20.ics'],
    [404, 'prefectures/99.ics'],
    [404, 'constructor'],
    [400, 'places.csv?encoding=utf-16'],
    [400, 'places.csv?encoding=utf-8&encoding=utf-8'],
    [400, 'directory.ndjson?encoding=utf-8'],
  ])('%i for %s', async (status, path) => {
    expect((await get(path)).status).toBe(status);
  });

  test('files are only read, and a look at the head sends no body', async () => {
    expect((await get('places.csv', { method: 'POST' })).status).toBe(405);
    const head = await get('hsds.zip', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-disposition'), await head.text()]).toEqual([
      200,
      'attachment; filename="tsunagi-hsds-2026-11-23.zip"',
      '',
    ]);
  });

  test('paths are logged without ids', () => {
    const log = api.logged.join('\n');
    expect(log).toContain('"/export/places/{id}.ics"');
    expect(log).not.toContain(id('open'));
  });
});

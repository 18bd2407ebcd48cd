import fc from 'fast-check';
import type { ImportMapping } from '../mapping/mapping.ts';
import { placeBook } from '../meaning/place-book.ts';
import { understandFile } from '../meaning/understand-file.ts';
import { readFile } from '../reading/read-file.ts';
import type { Held } from './held.ts';
import { countVerdicts, outcomeOf, planImport } from './plan-import.ts';

const book = placeBook({
  prefectures: [
    { code: '13', name: '東京都' },
    { code: '20', name: '長野県' },
    { code: '34', name: '広島県' },
  ],
  municipalities: [
    { code: '20303', name: '小海町', county: '南佐久郡', prefectureCode: '20' },
    { code: '13206', name: '府中市', prefectureCode: '13' },
    { code: '34208', name: '府中市', prefectureCode: '34' },
  ],
  wards: [],
  formerCodes: [{ code: '20301', name: '臼田町', until: '2005-04-01', successors: ['20303'] }],
});
const nothing: Held = { organizations: [], venues: [], resources: [], others: [] };

const understood = (csv: string, mapping: ImportMapping = {}) => {
  const file = readFile(new TextEncoder().encode(csv), 'list.csv');
  if (!file.ok) throw new Error(file.faults.map((fault) => fault.code).join());
  return understandFile(file, mapping, book);
};
const planOf = (csv: string, held: Held = nothing, mapping: ImportMapping = {}) =>
  planImport(understood(csv, mapping).rows, held);

const openData = `全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,法人番号,団体名,所在地_連結表記,緯度,経度,電話番号,利用可能曜日,開始時間,終了時間,説明,備考,見出しにない列
203033,1,小海町,居場所 ひだまり,イバショ ヒダマリ,,NPO法人みほん,長野県南佐久郡小海町大字豊里57-1,36.1,138.48,０２６７（００）０００１,月火水,９：００,17:00,好きに過ごせます。お茶があります。,予約不要,あ
203033,2,小海町,まちの相談窓口,マチノソウダンマドグチ,,,長野県小海町大字豊里1,,,0267-00-0002,月〜金,8:30,17:15,困りごとを聞きます。,,`;

test('the open-data form becomes entries, and what nobody knows is kept and named', () => {
  const { rows, faults } = understood(openData);
  expect(faults).toEqual([{ code: 'COLUMN_UNKNOWN', table: 'list.csv', column: '見出しにない列' }]);
  expect(rows.map((row) => row.faults)).toEqual([[], []]);
  expect(rows[0]!.entry).toMatchObject({
    key: 'places/20303/1',
    resource: { name: '居場所 ひだまり', kana: 'いばしょ ひだまり', phones: [{ number: '0267-00-0001' }] },
    organization: { name: 'NPO法人みほん' },
    assumed: { kind: 'IBASHO', organizationKind: 'NPO', summary: '好きに過ごせます。' },
    leftOver: { 見出しにない列: 'あ' },
    places: [
      {
        venue: { municipalityCode: '20303', precision: 'EXACT', position: { lat: 36.1, lng: 138.48 } },
        offering: {
          schedule: {
            recurrence: { type: 'WEEKLY', days: ['MO', 'TU', 'WE'] },
            opensAt: '09:00',
            closesAt: '17:00',
          },
        },
      },
    ],
  });
  expect(rows[1]!.entry).toMatchObject({
    organization: { name: '小海町' },
    assumed: { organizationKind: 'MUNICIPALITY' },
  });
});

test('importing a list again changes nothing', () => {
  const first = planOf(openData);
  expect(countVerdicts(first)).toEqual({ NEW: 2, CHANGED: 0, SAME: 0, REFUSED: 0 });
  const again = planOf(openData, outcomeOf(nothing, first));
  expect(countVerdicts(again)).toEqual({ NEW: 0, CHANGED: 0, SAME: 2, REFUSED: 0 });
  expect(again.writes.organizations.added).toEqual([]);
});

test('a blank erases nothing, and what differs is said field by field', () => {
  const held = outcomeOf(nothing, planOf(openData));
  const later = openData
    .replace('０２６７（００）０００１', '')
    .replace('36.1,138.48', ',')
    .replace('好きに過ごせます。お茶があります。', '')
    .replace('予約不要', '')
    .replace('月火水,９：００', ',')
    .replace('0267-00-0002', '0267-00-0003');
  const plan = planOf(later, held);
  expect(plan.rows.map((row) => row.verdict)).toEqual(['SAME', 'CHANGED']);
  expect(plan.rows[1]!.changes).toEqual([
    {
      record: 'resource',
      field: 'phones',
      before: [{ number: '0267-00-0002' }],
      after: [{ number: '0267-00-0003' }],
    },
  ]);
});

test('what people have entered since stays: kind, summary, reading, further telephones, hidden places', () => {
  const before = outcomeOf(nothing, planOf(openData));
  const held: Held = {
    ...before,
    resources: before.resources.map((one) => ({
      ...one,
      kind: 'SALON' as const,
      summary: '手で書いた。',
      phones: [...one.phones, { number: '0000-00-0009' }],
    })),
    venues: before.venues.map((one) => ({
      ...one,
      precision: 'AREA' as const,
      position: { lat: 36.11, lng: 138.47 },
      publicPosition: { lat: 36.12, lng: 138.46 },
      publicRadiusMeters: 500,
      publicAddress: '駅の近く',
    })),
  };
  const plan = planOf(openData, held);
  expect(plan.rows.map((row) => [row.verdict, row.changes])).toEqual([
    ['SAME', []],
    ['SAME', []],
  ]);
  expect(plan.rows[0]!.faults.map((fault) => fault.code)).toEqual(['HIDDEN_PLACE_KEPT']);
});

test('what is wrong is said with row, column and what stood there; only what cannot be placed is refused', () => {
  const { rows } = understood(
    `市区町村コード,名称,住所,電話番号,緯度,経度,開始日,終了日,URL
20303,,小海町1,,,,,,
999999,どこか,どこでもない,,,,,,
20303,ひだまり,小海町1,12,138.4,36.1,令和8年13月1日,,ftp://x
20303,ひだまり,小海町1,,,,,,`,
  );
  expect(rows.map((row) => row.faults.map(({ code, row: at, column }) => [code, at, column]))).toEqual([
    [['NAME_MISSING', 2, undefined]],
    [
      ['CODE_MISTYPED', 3, '市区町村コード'],
      ['PLACE_UNKNOWN', 3, '住所'],
    ],
    [
      ['PHONE_INVALID', 4, '電話番号'],
      ['URL_INVALID', 4, 'URL'],
      ['DAY_INVALID', 4, '開始日'],
    ],
    [['ROW_TWICE', 5, '名称']],
  ]);
  expect(rows.map((row) => row.entry !== null)).toEqual([false, false, true, false]);
  expect(rows[2]!.entry?.places[0]?.venue?.position).toEqual({ lat: 36.1, lng: 138.4 });
});

test('columns named like parts of the language, and a hundred of them, are kept as unknown', () => {
  const many = Array.from({ length: 100 }, (_, at) => `列${at}`);
  const headers = ['名称', '市町村名', 'constructor', '__proto__', 'toString', ...many];
  const { rows, faults } = understood(`${headers}\nひだまり,小海町${',あ'.repeat(103)}\n`);
  expect(faults.map((fault) => fault.column)).toEqual(headers.slice(2));
  expect(Object.keys(rows[0]?.entry?.leftOver ?? {})).toEqual(headers.slice(2));
});

test('of two columns with one header the first is read, and it is said', () => {
  const { rows, faults } = understood(
    '名称,市町村名,電話番号,電話番号\nひだまり,小海町,0000-00-0001,0000-00-0002\n',
  );
  expect(faults.map(({ code, column }) => [code, column])).toEqual([
    ['HEADER_TWICE', '電話番号'],
    ['COLUMN_UNKNOWN', '電話番号 (2)'],
  ]);
  expect(rows[0]?.entry?.resource.phones).toEqual([{ number: '0000-00-0001' }]);
});

test('a name and a town are enough', () => {
  const plan = planOf('名称,市町村名\nひだまり,小海町\n');
  expect(plan.rows.map((row) => [row.verdict, row.faults])).toEqual([['NEW', []]]);
});

test('columns of any name are read by a mapping; a header below a title is found', () => {
  const csv =
    '令和8年度 つどい一覧,,,\n（町内のみ）,,,\nなまえ,まち,でんわ,いつ\nひだまり,小海町,0267-00-0001,第2・第4土曜\n';
  const columns = { なまえ: 'name', まち: 'ownerMunicipality', でんわ: 'phone', いつ: 'weekdays' } as const;
  const [row] = understood(csv, { columns, kind: 'SALON', source: 'つどい' }).rows;
  expect(row?.row).toBe(4);
  expect(row?.entry?.assumed.kind).toBe('SALON');
  expect(row?.entry?.places[0]?.offering.schedule?.recurrence).toEqual({
    type: 'MONTHLY_NTH',
    nths: [2, 4],
    days: ['SA'],
  });
});

test('a place is found by its address, an old code leads on, and two towns of one name are told apart', () => {
  expect(book.byWords('〒384-1103 長野県南佐久郡小海町豊里57')).toBe('20303');
  expect(book.byWords('府中市宮西町2')).toBeNull();
  expect(book.byWords('府中市宮西町2', '13')).toBe('13206');
  expect(book.byWords('広島県府中市府川町315')).toBe('34208');
  expect(book.byCode('20301')).toEqual({ ok: true, code: '20303', isRenewed: true });
  expect(book.byCode('200000')).toMatchObject({ code: null, prefectureCode: '20' });
  expect(book.byCode('203034')).toEqual({ ok: false, code: 'CODE_MISTYPED' });
});

test('a new entry that may be there already is shown with the reasons', () => {
  const others = [
    {
      id: 'old',
      name: '居場所ひだまり',
      kind: 'IBASHO' as const,
      phones: ['0267-00-0001'],
      municipalityCode: '20303',
    },
  ];
  const [row] = planOf(openData, { ...nothing, others }).rows;
  expect(row?.duplicates.map(({ key }) => key)).toEqual(['old']);
  expect(row?.duplicates[0]?.reasons).toContain('SAME_PHONE');
});

describe('whatever the table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      'ひだまり',
      '小海町',
      '長野県小海町1',
      '20303',
      '203033',
      '0267-00-0001',
      '36.1',
      '138.4',
      '月火',
      '9:00',
      '無料',
      'はい',
      '令和8年1月1日',
      '46349',
      '=1+1',
      '18〜39歳',
      '〒384-1103',
      '#REF!',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\0', '')),
  );
  const headers = [
    '名称',
    '住所',
    '市区町村コード',
    '電話番号',
    'NO',
    '緯度',
    '経度',
    '利用可能曜日',
    '開始時間',
    '終了時間',
    '料金(基本)',
    '対象',
    '対象年齢',
    '法人番号',
    '団体名',
    '種類',
    '開始日',
    '場所名称',
    '駐車場情報',
    'なにか',
    '電話番号',
  ];
  const tables = fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), {
    maxLength: 8,
  });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const csvOf = (rows: readonly (readonly string[])[]) =>
    [headers, ...rows].map((row) => row.map(quoted).join(',')).join('\n');

  test('planning ends, and planning its outcome again changes nothing', () => {
    fc.assert(
      fc.property(tables, tables, (rows, laterRows) => {
        const first = planOf(csvOf(rows));
        const held = outcomeOf(nothing, first);
        const again = planOf(csvOf(rows), held);
        expect(again.rows.filter((row) => row.verdict === 'NEW' || row.verdict === 'CHANGED')).toEqual([]);
        const second = planOf(csvOf(laterRows), held);
        const settled = planOf(csvOf(laterRows), outcomeOf(held, second));
        expect(settled.rows.filter((row) => row.verdict === 'NEW' || row.verdict === 'CHANGED')).toEqual([]);
        expect(settled.writes.venues.changed).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

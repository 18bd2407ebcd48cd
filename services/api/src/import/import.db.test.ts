import { readFile } from '@tsunagi/import';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { commandPool } from '../persistence/database.ts';
import { commitImport, type ImportRequest, previewImport, undoImport } from './import.service.ts';

let database: TestDatabase;
let pool: ReturnType<typeof commandPool>;

beforeAll(async () => {
  database = await createTestDatabase('loaded');
  pool = commandPool(database.ownerUrl);
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

const header =
  '全国地方公共団体コード,ID,名称,団体名,所在地_連結表記,緯度,経度,電話番号,利用可能曜日,開始時間,終了時間,説明,独自の列';
const lines = [
  '203033,901,居場所 とりこみ,NPO法人とりこみ見本,長野県南佐久郡小海町大字豊里57,36.1,138.48,0000-00-9001,月火,9:00,17:00,好きに過ごせます。,あ',
  '203033,902,相談窓口 とりこみ,NPO法人とりこみ見本,長野県南佐久郡小海町大字豊里58,,,0000-00-9002,,,,お話を聞きます。,',
];

function requestOf(rows: readonly string[], more: Partial<ImportRequest> = {}): ImportRequest {
  const file = readFile(new TextEncoder().encode([header, ...rows].join('\r\n')), '一覧.csv');
  if (!file.ok) throw new Error('unreadable');
  return { fileName: '一覧.csv', file, ...more };
}

/** Everything an import may touch, without ids of read tables' order and without the time of change. */
const everything = async () => {
  const tables = [
    'organization',
    'venue',
    'venue_exact',
    'phone',
    'offering',
    'residency_rule',
    'verification',
    'offering_card',
  ];
  const texts = tables.map(
    (table) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t) as ${table}`,
  );
  const found = await pool.query(
    `select ${texts.join(', ')}, (select md5(string_agg((to_jsonb(r) - 'modified_at')::text, '|' order by r.id)) from resource r) as resource,
       (select md5(string_agg((to_jsonb(s) - 'ordinal')::text, '|' order by s.offering_id)) from offering_search s) as search,
       (select md5(string_agg(concat_ws(',', zoom, x, y, count), '|' order by zoom, x, y)) from map_cell) as cells`,
  );
  return found.rows[0];
};

const commit = async (
  rows: readonly string[],
  more: Partial<ImportRequest> & { withoutRefused?: boolean } = {},
) => {
  const { withoutRefused, ...request } = more;
  const result = await commitImport(pool, { ...requestOf(rows, request), withoutRefused });
  return result;
};
const batchOf = (result: Awaited<ReturnType<typeof commit>>): string => {
  if (!result.done)
    throw new Error(`${result.reason} ${JSON.stringify(result.plan.rows.flatMap((row) => row.faults))}`);
  return result.batchId;
};

test('a dry run changes nothing; a commit is found by readers; the same again changes nothing; undo restores all', async () => {
  const before = await everything();
  const preview = await previewImport(pool, requestOf(lines));
  expect(preview.plan.rows.map((row) => row.verdict)).toEqual(['NEW', 'NEW']);
  expect(await everything()).toEqual(before);

  const batch = batchOf(await commit(lines));
  const found = await pool.query(
    `select w.name, s.place_code, s.lat from offering_search s join offering_words w using (offering_id)
     where w.name like '%とりこみ%' order by w.name`,
  );
  expect(found.rows).toHaveLength(2);
  expect(found.rows.map((row) => row.place_code)).toEqual([20303, 20303]);
  const after = await everything();
  expect(await commit(lines)).toMatchObject({ done: false, reason: 'NOTHING_TO_CHANGE' });
  expect(await everything()).toEqual(after);

  expect(await undoImport(pool, batch)).toEqual({ done: true });
  expect(await everything()).toEqual(before);
  expect(await undoImport(pool, batch)).toMatchObject({ done: false, code: 'UNDONE_BEFORE' });
});

test('a change is written field by field, and undoing it brings back every word', async () => {
  const first = batchOf(await commit(lines));
  const before = await everything();
  const later = [
    lines[0]!
      .replace('0000-00-9001', '0000-00-9009')
      .replace('月火', '水')
      .replace('豊里57', '豊里59')
      .replace('好きに', '自由に'),
    '203033,902,相談窓口 とりこみ,,,,,,,,,,',
  ];
  const result = await commit(later);
  expect(result.plan.rows.map((row) => row.verdict)).toEqual(['CHANGED', 'SAME']);
  expect(result.plan.rows[0]!.changes.map((one) => `${one.record}.${one.field}`).sort()).toEqual([
    'resource.description',
    'resource.offerings',
    'resource.phones',
    'venue.address',
    'venue.publicAddress',
  ]);
  const { rows } = await pool.query(
    `select p.number, o.schedule -> 'recurrence' -> 'days' as days, x.address, r.description from resource r
     join phone p on p.resource_id = r.id join offering o on o.resource_id = r.id join venue_exact x on x.venue_id = o.venue_id
     where r.record_key = 'places/20303/901'`,
  );
  expect(rows).toEqual([
    {
      number: '0000-00-9009',
      days: ['WE'],
      address: '長野県南佐久郡小海町大字豊里59',
      description: '自由に過ごせます。',
    },
  ]);
  expect(await undoImport(pool, batchOf(result))).toEqual({ done: true });
  expect(await everything()).toEqual(before);
  expect(await undoImport(pool, first)).toEqual({ done: true });
});

test('an import is not undone over the work of people since, nor while others build on it', async () => {
  const batch = batchOf(await commit(lines));
  const other = batchOf(await commit(['203033,903,別の居場所,NPO法人とりこみ見本,小海町1,,,,,,,,']));
  expect(await undoImport(pool, batch)).toEqual({ done: false, code: 'USED_SINCE', names: ['別の居場所'] });
  expect(await undoImport(pool, other)).toEqual({ done: true });
  await pool.query(`update resource set summary = '手で直した。' where record_key = 'places/20303/901'`);
  expect(await undoImport(pool, batch)).toEqual({
    done: false,
    code: 'CHANGED_SINCE',
    names: ['居場所 とりこみ'],
  });
  await pool.query(
    `update resource set summary = '好きに過ごせます。' where record_key = 'places/20303/901'`,
  );
  expect(await undoImport(pool, batch)).toEqual({ done: true });
});

test('one refused line stops the whole file unless it is left out on purpose', async () => {
  const before = await everything();
  const rows = [...lines, '203033,904,,,,,,,,,,,'];
  expect(await commit(rows)).toMatchObject({ done: false, reason: 'ROWS_REFUSED' });
  expect(await everything()).toEqual(before);
  const batch = batchOf(await commit(rows, { withoutRefused: true }));
  await undoImport(pool, batch);
});

test('a fault in the middle changes nothing', async () => {
  const before = await everything();
  const onStage = (stage: string) => {
    if (stage === 'FOUND') throw new Error('broken off');
  };
  await expect(commit(lines, { onStage })).rejects.toThrow('broken off');
  expect(await everything()).toEqual(before);
});

test('a mapping made by hand is remembered for the same header', async () => {
  const csv = 'なまえ,まち\nおもいで広場,小海町\n';
  const file = readFile(new TextEncoder().encode(csv), 'x.csv');
  if (!file.ok) throw new Error('unreadable');
  const mapping = { columns: { なまえ: 'name', まち: 'ownerMunicipality' }, kind: 'SALON' } as const;
  const result = await commitImport(pool, { fileName: 'x.csv', file, mapping });
  const again = await previewImport(pool, { fileName: 'y.csv', file });
  expect(again.mapping).toEqual(mapping);
  expect(again.plan.rows.map((row) => row.verdict)).toEqual(['SAME']);
  await undoImport(pool, batchOf(result));
});

test('what an import remembers is out of reach for the public role', async () => {
  const app = commandPool(database.appUrl);
  try {
    await expect(app.query('select * from imports.change')).rejects.toThrow(/permission denied/);
    for (const table of ['imports.batch', 'imports.mapping', 'imports.draft', 'imports.draft_row'])
      expect((await app.query(`select * from ${table}`)).rows).toEqual([]);
  } finally {
    await app.end();
  }
});

test('what a column nobody knows said is kept with the batch', async () => {
  const batch = batchOf(await commit(lines));
  const { rows } = await pool.query(
    `select left_over from imports.change where batch_id = $1 and left_over is not null`,
    [batch],
  );
  expect(rows).toEqual([{ left_over: { 独自の列: 'あ' } }]);
  await undoImport(pool, batch);
});

const numbered = ['名称,住所,団体名,法人番号', '居場所 きそう,長野県佐久市中込9,NPO法人きそう,7000012050002'];
const numberedRequest = (rows: readonly string[]): ImportRequest => {
  const file = readFile(new TextEncoder().encode(rows.join('\r\n')), '法人.csv');
  if (!file.ok) throw new Error('unreadable');
  return { fileName: '法人.csv', file };
};

test('what somebody writes of an organization while a list is brought in is waited for, and kept', async () => {
  const [head, line] = numbered as [string, string];
  const first = await commitImport(pool, numberedRequest([head, line.replace('7000012050002', '')]));
  expect(first.done).toBe(true);
  const mail = async () =>
    (
      await pool.query(
        `select mail, corporate_number as number from organization where name = 'NPO法人きそう'`,
      )
    ).rows;
  const other = await commandPool(database.superuserUrl).connect();
  await other.query(`begin; update organization set mail = 'kisou@example.jp' where name = 'NPO法人きそう'`);
  // Another place of the same organization: no entry of the list is held by who writes.
  const more = numberedRequest([head, line.replace('居場所 きそう', '居場所 ふたつめ')]);
  const second = commitImport(pool, more);
  for (let waits = 0; waits === 0; )
    waits = (
      await other.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      )
    ).rows.length;
  await other.query('commit');
  expect((await second).done).toBe(true);
  expect(await mail()).toEqual([{ mail: 'kisou@example.jp', number: '7000012050002' }]);

  // A dry run waits for nobody, and nobody for it.
  await other.query(`begin; select 1 from organization for update; select 1 from resource for update`);
  const dry = await previewImport(pool, more);
  expect(dry.plan.rows.map(({ verdict }) => verdict)).toEqual(['SAME']);
  await other.query('rollback');
  other.release(true);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { pino } from 'pino';
import type { Viewer } from '../../identity/index.ts';
import type { JobContext } from '../../jobs/job-context.ts';
import { commitImportTask } from '../../jobs/tasks/commit-import.ts';
import { previewImportTask } from '../../jobs/tasks/preview-import.ts';
import { undoImportTask } from '../../jobs/tasks/undo-import.ts';
import { commandPool, jobsPool } from '../../persistence/database.ts';
import { PersonalDatabase } from '../../persistence/personal-database.ts';
import { demoViewer } from '../../testing/demo-viewer.ts';
import type { RowFilter } from './draft.ts';
import { ImportDeskService } from './import-desk.service.ts';

let database: TestDatabase;
let personal: PersonalDatabase;
let superuser: ReturnType<typeof commandPool>;
let context: JobContext;
let desk: ImportDeskService;
let saku: Viewer;
let koumi: Viewer;
let nagano: Viewer;
let operator: Viewer;
beforeAll(async () => {
  database = await createTestDatabase('loaded');
  personal = new PersonalDatabase(database.appUrl);
  superuser = commandPool(database.superuserUrl);
  const clock = () => new Date('2026-11-23T03:00:00Z');
  const pool = jobsPool(database.ownerUrl);
  context = { pool, clock, log: pino({ enabled: false }), dataKey: '', origin: '' };
  desk = new ImportDeskService(personal, clock);
  saku = await demoViewer(superuser, 'saku-matome');
  koumi = await demoViewer(superuser, 'koumi-matome');
  nagano = await demoViewer(superuser, 'nagano-ken');
  operator = await demoViewer(superuser, 'uneisha');
});
afterAll(async () => {
  await Promise.all([superuser?.end(), personal?.close(), context?.pool.end()]);
  await database?.drop();
});

const list = [
  '施設名,運営主体,住所,電話,ひらく日,あいさつ',
  '居場所 はるかぜ,NPO法人はるかぜ,佐久市中込１－２－３,００００－０１－２３４５,火・木,ようこそ',
  'サロン こもれび,NPO法人はるかぜ,岩村田55,12,水,"=HYPERLINK(""http://x.example.jp"")"',
  ',NPO法人はるかぜ,佐久市臼田1,,,=1+1',
  '居場所 となり,NPO法人となり,小海町豊里57,,,',
].join('\r\n');

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 60_000) yield Buffer.from(bytes.subarray(at, at + 60_000));
}

async function bring(viewer: Viewer, bytes: Uint8Array, name = '一覧.csv'): Promise<string> {
  const received = await desk.receive(viewer, name, inChunks(bytes));
  if (!received.ok) throw new Error(received.fault.code);
  await previewImportTask({ draftId: received.id }, context);
  return received.id;
}

const readAs = async (viewer: Viewer, id: string) => {
  const columns = { 施設名: 'name', ひらく日: 'weekdays', あいさつ: 'ignored' } as const;
  expect((await desk.readAs(viewer, id, { columns }, null)).ok).toBe(true);
  await previewImportTask({ draftId: id }, context);
};

const rows = (viewer: Viewer, id: string, only: RowFilter) =>
  desk.rows(viewer, id, { only, after: -1, first: 100 });
const found = async (name: string): Promise<number> =>
  (await superuser.query('select 1 from resource where name like $1', [`%${name}%`])).rows.length;

test('a coordinator’s list changes the own town alone, is seen by its bringer alone, and comes in and out as a whole', async () => {
  const id = await bring(saku, iconv.encode(list, 'shift_jis'));
  expect(await desk.draft(saku, id)).toMatchObject({ state: 'MAPPING', encoding: 'shift_jis' });
  await readAs(saku, id);
  expect(await desk.draft(saku, id)).toMatchObject({
    state: 'PLANNED',
    counts: { NEW: 2, CHANGED: 0, SAME: 0, REFUSED: 2 },
  });
  expect(
    (await rows(saku, id, 'REFUSED')).map(({ row, faults }) => [row, faults[0]?.code, faults[0]?.value]),
  ).toEqual([
    [4, 'NAME_MISSING', undefined],
    [5, 'KEEPER_FOREIGN', '小海町'],
  ]);
  for (const other of [koumi, nagano, operator]) {
    expect(await desk.draft(other, id)).toBeNull();
    expect(await rows(other, id, 'NEW')).toEqual([]);
    expect((await desk.commit(other, id, true)).ok).toBe(false);
  }
  // Whatever a cell would work out is text in what leaves the house.
  expect(await desk.refusedLines(saku, id)).toContain("'=1+1");

  expect((await desk.commit(saku, id, true)).ok).toBe(true);
  await commitImportTask({ draftId: id }, context);
  expect(await desk.draft(saku, id)).toMatchObject({ state: 'DONE' });
  const [batch] = await desk.batches(saku, 5);
  expect(batch).toMatchObject({ personName: saku.name, counts: { NEW: 2 }, undoneAt: null });
  expect(await desk.batches(koumi, 5)).toEqual([]);
  expect((await desk.batches(operator, 5)).map((one) => one.id)).toEqual([batch!.id]);
  const versions = await superuser.query(
    `select v.act, v.by_name from upkeep.version v join resource r on r.id = v.resource_id where r.name = '居場所 はるかぜ'`,
  );
  expect(versions.rows).toEqual([{ act: 'IMPORTED', by_name: saku.name }]);

  const again = await bring(saku, iconv.encode(list, 'shift_jis'));
  expect(await desk.draft(saku, again)).toMatchObject({ isRemembered: true, counts: { NEW: 0, SAME: 2 } });

  expect((await desk.undo(koumi, batch!.id)).ok).toBe(false);
  expect((await desk.undo(saku, batch!.id)).ok).toBe(true);
  // An undoing whose process died: nothing moves, and it may be asked for again.
  const died = `update imports.batch set undo_progress_at = now() - interval '1 hour' where id = $1`;
  expect((await desk.undo(saku, batch!.id)).ok).toBe(false);
  await superuser.query(died, [batch!.id]);
  expect((await desk.undo(saku, batch!.id)).ok).toBe(true);
  await undoImportTask({ batchId: batch!.id }, context);
  const [undone] = await desk.batches(saku, 5);
  expect(undone!.undoneAt).not.toBeNull();
  // How far it was, was noted on the way: each record is looked at and put back.
  expect([undone!.undoDone > 0, undone!.undoOf]).toEqual([true, 2 * 5]);
  expect(await found('はるかぜ')).toBe(0);
});

test('refused lines come back as a file that, mended, is read like the list it is from', async () => {
  const id = await bring(saku, new TextEncoder().encode(list));
  await readAs(saku, id);
  await desk.commit(saku, id, true);
  await commitImportTask({ draftId: id }, context);
  const file = (await desk.refusedLines(saku, id)) ?? '';
  expect(file.startsWith('\ufeff施設名,')).toBe(true);
  expect(file.split('\r\n')[0]).toMatch(/あいさつ,取り込めなかったわけ$/);

  const still = await bring(saku, new TextEncoder().encode(file));
  expect(await desk.draft(saku, still)).toMatchObject({
    state: 'PLANNED',
    isRemembered: true,
    counts: { REFUSED: 2 },
  });
  // Refused once more it is the same file, but for the lines' numbers: its reasons stand there once.
  const again = (await desk.refusedLines(saku, still)) ?? '';
  expect(again.split('取り込めなかったわけ')).toHaveLength(2);

  const mended = again
    .replace('\r\n,NPO法人はるかぜ', '\r\nサロン なおした,NPO法人はるかぜ')
    .replace('小海町豊里57,', "佐久市中込9,'+81-0000-00-9377");
  // As a spreadsheet saves it: without the mark at the beginning.
  const last = await bring(saku, iconv.encode(mended.replace('\ufeff', ''), 'shift_jis'), '直した.csv');
  expect(await desk.draft(saku, last)).toMatchObject({ state: 'PLANNED', counts: { NEW: 2, REFUSED: 0 } });
  expect((await rows(saku, last, 'NEW')).flatMap(({ faults }) => faults)).toEqual([]);
  const [batch] = await desk.batches(saku, 1);
  await desk.undo(saku, batch!.id);
  await undoImportTask({ batchId: batch!.id }, context);
});

test('the prefecture may bring what lies in its towns', async () => {
  const id = await bring(nagano, new TextEncoder().encode(list));
  await readAs(nagano, id);
  expect(await desk.draft(nagano, id)).toMatchObject({ counts: { NEW: 2, REFUSED: 2 } });
  const codes = (await rows(nagano, id, 'REFUSED')).map(({ faults }) => faults[0]?.code);
  expect(codes).not.toContain('KEEPER_FOREIGN');
});

test('a job whose connection dies in the middle leaves the list and nothing else, and may be begun again', async () => {
  const lines = Array.from({ length: 50 }, (_, at) => `こわれる場所${at},佐久市中込${at}`);
  const id = await bring(saku, new TextEncoder().encode(['名称,住所', ...lines].join('\n')));
  await desk.commit(saku, id, false);
  const stop = await superuser.connect();
  await stop.query('begin; lock table offering_card in access exclusive mode');
  const work = commitImportTask({ draftId: id }, context).catch((fault) => fault);
  for (let ended = 0, looks = 0; ended === 0 && looks < 2_000; looks += 1)
    ended = (
      await superuser.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where wait_event_type = 'Lock' and query like '%offering_card%' and datname = current_database()`,
      )
    ).rows.length;
  await stop.query('rollback');
  stop.release();
  expect(await work).toBeInstanceOf(Error);
  expect(await found('こわれる場所')).toBe(0);
  expect(await desk.draft(saku, id)).toMatchObject({ state: 'BROKEN', outcome: 'BROKEN_OFF' });

  await desk.commit(saku, id, false);
  await commitImportTask({ draftId: id }, context);
  expect(await found('こわれる場所')).toBe(50);
});

test('a file that is too large is cut off while it comes in, and nothing of it stays', async () => {
  async function* endless(): AsyncGenerator<Buffer> {
    for (;;) yield Buffer.alloc(4_000_000, 'a');
  }
  expect(await desk.receive(saku, 'x.csv', endless())).toEqual({
    ok: false,
    fault: { code: 'FILE_TOO_LARGE' },
  });
  const { rows: left } = await superuser.query(
    'select count(*)::int as n from imports.draft_piece p join imports.draft d on d.id = p.draft_id where d.file_name = $1',
    ['x.csv'],
  );
  expect(left).toEqual([{ n: 0 }]);
});

test('a bomb, a torn workbook and a picture are refused by name', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) });
  const states = [];
  for (const bytes of [
    bomb,
    bomb.subarray(0, 4_000),
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]),
  ]) {
    const draft = await desk.draft(saku, await bring(saku, bytes, '一覧.xlsx'));
    states.push([draft?.state, draft?.faults[0]?.code]);
  }
  expect(states).toEqual([
    ['BROKEN', 'ZIP_BOMB'],
    ['BROKEN', 'FILE_BROKEN'],
    ['BROKEN', expect.stringMatching(/FILE_KIND_UNKNOWN|ENCODING_UNKNOWN/)],
  ]);
});

const shared = join(
  process.env.TSUNAGI_SHARED ?? fileURLToPath(new URL('../../../../../../shared', import.meta.url)),
  'import',
);
const packages = ['hsds-3.1-tabular', 'hsds-1.1-simple'];

(existsSync(shared) ? test.each(packages) : test.skip.each(packages))(
  'the package %s comes in, a second time changes nothing, and goes out again',
  async (name) => {
    const files = readdirSync(join(shared, name)).map((file) => [
      file,
      new Uint8Array(readFileSync(join(shared, name, file))),
    ]);
    const bytes = zipSync(Object.fromEntries(files));
    const id = await bring(operator, bytes, `${name}.zip`);
    const draft = await desk.draft(operator, id);
    expect(draft).toMatchObject({ state: 'PLANNED', form: 'HSDS' });
    expect(draft!.counts!.NEW).toBeGreaterThan(0);
    await desk.commit(operator, id, true);
    await commitImportTask({ draftId: id }, context);
    const again = await desk.draft(operator, await bring(operator, bytes, `${name}.zip`));
    expect(again!.counts).toMatchObject({ NEW: 0, CHANGED: 0, SAME: draft!.counts!.NEW });
    const [batch] = await desk.batches(operator, 1);
    await desk.undo(operator, batch!.id);
    await undoImportTask({ batchId: batch!.id }, context);
    expect((await desk.batches(operator, 1))[0]!.undoneAt).not.toBeNull();
  },
);

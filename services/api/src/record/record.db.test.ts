import type { RecordedAct } from '@tsunagi/domain';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { recordAct } from '../audit/index.ts';
import { type Actor, PersonalDatabase } from '../persistence/personal-database.ts';
import { RecordService } from './record.service.ts';

let database: TestDatabase;
let personal: PersonalDatabase;
beforeAll(async () => {
  database = await createTestDatabase('migrated');
  personal = new PersonalDatabase(database.appUrl);
});
afterAll(async () => {
  await personal?.close();
  await database?.drop();
});

const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const actor = (person: number, organization: number, role: string): Actor => ({
  personId: id(person),
  organizationId: id(organization),
  role,
  municipalityCode: null,
  prefectureCode: null,
});
const [saku, koumi] = [100, 200];
const coordinator = actor(1, saku, 'MUNICIPAL_COORDINATOR');
const worker = actor(2, saku, 'MUNICIPAL_WORKER');
const neighbor = actor(3, koumi, 'MUNICIPAL_COORDINATOR');
const does = (who: Actor, act: RecordedAct) =>
  personal.actingAs(who, (client) => recordAct(client, who, act, 'ENTRY', id(9)));

/** One at the desk, as far as reading the record asks. */
const viewerOf = (who: Actor) =>
  ({
    personId: who.personId,
    working: { role: who.role, organizationId: who.organizationId, organization: null },
  }) as unknown as Parameters<RecordService['page']>[0];

test('who runs an office reads its own acts newest first, page by page, and that is an act, too', async () => {
  const service = new RecordService(personal);
  await does(worker, 'NOTES_READ');
  await does(neighbor, 'ENTRY_SAVED');
  for (let time = 0; time < 60; time += 1) await does(worker, 'ENTRY_SAVED');
  const read = async (question: object) => {
    const page = await service.page(viewerOf(coordinator), question);
    return page.ok ? page.value : { acts: [], next: null, refused: page.refusals };
  };
  const first = await read({});
  expect(first.acts).toHaveLength(50);
  const second = await read({ after: first.next });
  const seen = [...first.acts, ...second.acts].map(({ chain, number }) => `${chain} ${number}`);
  expect(new Set(seen).size).toBe(seen.length);
  expect(new Set([...first.acts, ...second.acts].map(({ chain }) => chain))).toEqual(new Set([id(saku)]));
  const instants = [...first.acts, ...second.acts].map(({ instant }) => instant);
  expect(instants).toEqual([...instants].sort().reverse());
  const acts = async (question: object) => new Set((await read(question)).acts.map(({ act }) => act));
  expect(await acts({ kind: 'READS' })).toEqual(new Set(['RECORD_READ', 'NOTES_READ']));
  expect(await acts({ kind: 'CHANGES' })).toEqual(new Set(['ENTRY_SAVED']));
  expect((await read({ personId: id(3) })).acts).toEqual([]);
  expect((await read({ to: '2020-01-01' })).acts).toEqual([]);
  expect(await read({ after: 'nonsense' })).toMatchObject({ refused: [{ code: 'CURSOR_FOREIGN' }] });
  // The worker's own role opens no row, whatever is asked.
  const asWorker = await service.page(viewerOf(worker), {});
  expect(asWorker).toMatchObject({ value: { acts: [], next: null, people: [] } });
  expect(await service.chain(viewerOf(coordinator))).toMatchObject({ breaks: 0 });
});

import { distanceMeters } from '@tsunagi/geo';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

let api: ApiUnderTest;
let center: Visitor;
beforeAll(async () => {
  api = await startApi();
  center = new Visitor(api);
  await center.signIn('nagano-ken');
}, 60_000);
afterAll(() => api?.close());

const reached =
  '{ resource { id name municipality { name } } meters minutes minutesFrom lat lng isPointExact }';
const value = `municipality { code name } class reach withoutTravel usable ${reached} ask ${reached} ages { age reach }`;
const judged = `resource { id } badge frequency reached ${reached} residency { answer reason } findings { criterion verdict }`;
async function mapOf(input: string, prefecture = 'prefecture: "20"') {
  const { data, errors } = await center.ask(
    `{ coverageMap(input: ${input} ${prefecture && `, ${prefecture}`}) { ... on CoverageMap { day classes { class count }
      municipalities { ${value} } } ... on Refused { refusals { code field } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.coverageMap;
}
const explain = async (input: string, code: string) => {
  const { data } = await center.ask(
    `{ coverageExplanation(input: ${input}, code: "${code}") { ... on CoverageExplanation { coverage { ${value} } usableCount
      askCount notEligibleCount onTheWayCount onTheWay { ${judged} } withoutTravel { ${judged} } }
      ... on Refused { refusals { code field } } } }`,
  );
  return data.coverageExplanation;
};
const question = '{ kind: IBASHO, age: FORTIES, frequency: MONTHLY, withinMinutes: 40 }';

test('every municipality of a prefecture stands in one class, and the legend counts them', async () => {
  const map = await mapOf(question);
  expect(map.municipalities).toHaveLength(77);
  for (const { class: name, count } of map.classes)
    expect([name, map.municipalities.filter((one: { class: string }) => one.class === name).length]).toEqual([
      name,
      count,
    ]);
  expect(new Set(map.municipalities.map((one: { class: string }) => one.class)).size).toBeGreaterThan(2);
});

test('a value opens to the places on the way to it, the last of them the one that is told', async () => {
  const { municipalities } = await mapOf(question);
  const far = municipalities.find(({ usable }: { usable: object | null }) => usable !== null);
  const explained = await explain(question, far.municipality.code);
  expect(explained.coverage).toEqual(far);
  const last = explained.onTheWay.at(-1);
  expect(explained.onTheWayCount).toBe(explained.onTheWay.length);
  expect(last).toMatchObject({ badge: 'USABLE', residency: { answer: 'YES' }, reached: far.usable });
  for (const one of explained.onTheWay.slice(0, -1)) expect(one.badge).not.toBe('USABLE');
  const { position } = api.app.reference.current.municipalities.get(far.municipality.code)!;
  expect(Math.abs(distanceMeters(position, far.usable) - far.usable.meters)).toBeLessThan(1);
  // The reader can look the place up: it is what everybody finds.
  const { data } = await api.ask(
    `{ resource(id: "${far.usable.resource.id}") { ... on Resource { offerings { position { lat lng } } } } }`,
  );
  if (far.usable.isPointExact)
    expect(
      data.resource.offerings.map(({ position: shown }: { position: object | null }) => shown),
    ).toContainEqual({
      lat: far.usable.lat,
      lng: far.usable.lng,
    });
});

test('a map is one statement, whether of a prefecture or of all of Japan', async () => {
  const reads = () => api.takeStatements().filter((text) => text.includes('join offering_card c using'));
  reads();
  await mapOf(question);
  expect(reads()).toHaveLength(1);
  const { municipalities } = await mapOf(question, '');
  expect(municipalities).toHaveLength(1_741);
  expect(reads()).toHaveLength(1);
}, 30_000);

test('what cannot be meant is refused by its field, and without a sign-in nothing is told', async () => {
  expect(await mapOf(question, 'prefecture: "99"')).toEqual({
    refusals: [{ code: 'CODE_UNKNOWN', field: 'prefecture' }],
  });
  expect(await mapOf('{ kind: IBASHO, withinMinutes: 0 }')).toEqual({
    refusals: [{ code: 'CHOICE_INVALID', field: 'withinMinutes' }],
  });
  expect(await explain(question, '99999')).toEqual({ refusals: [{ code: 'CODE_UNKNOWN', field: 'code' }] });
  const { errors } = await api.ask(`{ coverageMap(input: ${question}) { __typename } }`);
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

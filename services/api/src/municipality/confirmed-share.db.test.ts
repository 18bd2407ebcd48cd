import type { CalendarDay } from '@tsunagi/domain';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { aDirectoryOf, aPlace, fill } from '../testing/directory-builder.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi('loaded');
});
afterAll(() => api?.close());

const ask = async () =>
  (
    await api.ask(`{
      town: municipality(code: "20303") { ... on Municipality { confirmedShare { confirmed total } } }
      prefecture(code: "20") { ... on Prefecture { confirmedShare { confirmed total } } }
      empty: municipality(code: "20305") { ... on Municipality { confirmedShare { confirmed total } } } }`)
  ).data;

test('what was confirmed within 365 days is told of all that a town and a prefecture hold', async () => {
  const on = (key: string, day: CalendarDay | null, municipalityCode: string) =>
    aPlace(
      { key, verification: day && { confirmedOn: day, byName: '見本', byRole: '係' } },
      { municipalityCode },
    );
  await fill(
    api,
    aDirectoryOf([
      on('today', '2026-11-23', '20303'),
      on('last-day', '2025-11-23', '20303'),
      on('too-old', '2025-11-22', '20303'),
      on('never', null, '20201'),
    ]),
  );
  expect(await ask()).toEqual({
    town: { confirmedShare: { confirmed: 2, total: 3 } },
    prefecture: { confirmedShare: { confirmed: 2, total: 4 } },
    empty: { confirmedShare: { confirmed: 0, total: 0 } },
  });
});

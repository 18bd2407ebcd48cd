import { openStates, referralStates } from '../referral/referral.ts';
import type { Ground } from '../sharing/ground.ts';
import { retentionOf, usualRetention } from './retention.ts';

const quiet = { lastContactOn: '2020-05-11', referrals: [], grounds: [] } as const;
const consent: Ground = {
  kind: 'PERSON_CONSENT',
  receiverIds: ['saku'],
  items: ['NEED'],
  purposes: ['REFERRAL'],
  from: '2020-05-11',
  until: null,
  isWithdrawn: false,
};

test('years begin in April and are counted from the end of the one of the last contact; the last day is still kept', () => {
  expect(retentionOf(quiet, usualRetention, '2026-03-31')).toEqual({
    keptUntil: '2026-03-31',
    because: ['YEARS_NOT_OVER'],
    isDue: false,
  });
  expect(retentionOf(quiet, usualRetention, '2026-04-01')).toMatchObject({ because: [], isDue: true });
  expect(retentionOf({ ...quiet, lastContactOn: '2021-03-31' }, usualRetention, '2026-04-01').isDue).toBe(
    true,
  );
  expect(retentionOf({ ...quiet, lastContactOn: '2021-04-01' }, usualRetention, '2026-04-01').isDue).toBe(
    false,
  );
});

test('however long nobody was in touch, what somebody holds or may read is not proposed for being forgotten', () => {
  for (const state of referralStates)
    expect([
      state,
      retentionOf({ ...quiet, referrals: [state] }, usualRetention, '2099-01-01').isDue,
    ]).toEqual([state, !openStates.includes(state)]);
  const read = (ground: Ground) =>
    retentionOf({ ...quiet, grounds: [ground] }, usualRetention, '2099-01-01').because;
  expect(read(consent)).toEqual(['GROUND_IN_FORCE']);
  expect(read({ ...consent, isWithdrawn: true })).toEqual([]);
  expect(read({ ...consent, until: '2098-12-31' })).toEqual([]);
});

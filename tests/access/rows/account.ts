import { type Caller, callers } from '../staff.ts';
import type { RowTest } from './rows.ts';

/** The own office, the office of a town with an agreement, that of the prefecture, a provider, and the operator. */
const others: readonly Caller[] = ['saku-matome', 'koumi-tantou', 'nagano-ken', 'yorimichi', 'uneisha'];
const mine = '{ viewer { email memberships { id } sessions { id } } }';
const end = 'mutation ($id: ID!) { endSession(sessionId: $id) { ... on Refused { refusals { code } } } }';
const work = 'mutation ($id: ID!) { workUnder(membershipId: $id) { ... on Refused { refusals { code } } } }';

/** One's own sign-in is nobody else's business. */
export const account: readonly RowTest[] = [
  ...others.map(
    (other) =>
      ({
        name: `the sign-in and the memberships of saku-tantou are out of reach for ${other}`,
        async run(as) {
          const { viewer } = (await as['saku-tantou'](mine)).data;
          const ended = await as[other](end, { id: viewer.sessions[0].id });
          const worked = await as[other](work, { id: viewer.memberships[0].id });
          expect(ended.data.endSession.refusals).toEqual([{ code: 'NOT_FOUND' }]);
          expect(worked.data.workUnder.refusals).toEqual([{ code: 'NOT_FOUND' }]);
          expect((await as['saku-tantou'](mine)).data.viewer.email).toBe('saku-tantou@example.jp');
        },
      }) satisfies RowTest,
  ),
  {
    name: 'each sees only oneself as the viewer',
    async run(as) {
      for (const caller of callers) {
        const { viewer } = (await as[caller](mine)).data;
        expect(viewer?.email ?? 'visitor').toBe(caller === 'visitor' ? 'visitor' : `${caller}@example.jp`);
      }
    },
  },
];

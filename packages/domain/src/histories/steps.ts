import fc from 'fast-check';
import { supportStages } from '../directory/codes.ts';
import { referralActionNames } from '../referral/referral-actions.ts';
import { sharedItems } from '../sharing/ground.ts';
import { teamActionNames } from '../team/team-actions.ts';
import { offices } from './world.ts';

const office = fc.constantFrom(...offices);
const deed = fc.record({
  kind: fc.constant('ACT' as const),
  /** How far back the referral lies; the last ones are where something happens. */
  back: fc.nat({ max: 2 }),
  who: fc.oneof(
    {
      weight: 30,
      arbitrary: fc.constantFrom(
        'SENDER' as const,
        'RECEIVER' as const,
        'RECEIVER' as const,
        'DESK' as const,
      ),
    },
    { weight: 3, arbitrary: office },
    { weight: 1, arbitrary: fc.constantFrom('PERSON' as const, 'CLOCK' as const) },
  ),
  /** Any act at all where set, also a forbidden one; else one of those that are open to whoever acts. */
  wild: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...referralActionNames) },
  ),
  nth: fc.nat({ max: 20 }),
  to: office,
});
/** Any one thing that can happen. */
export const step = fc.oneof(
  { weight: 20, arbitrary: deed },
  // Two who decide from the same state; the second is told that it has changed, and looks again.
  { weight: 14, arbitrary: fc.record({ kind: fc.constant('AT_ONCE' as const), one: deed, other: deed }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('AGREE' as const),
      caseAt: fc.nat({ max: 1 }),
      of: fc.constantFrom(
        'PERSON_CONSENT',
        'PERSON_CONSENT',
        'FAMILY_CONSENT',
        'SUPPORT_MEETING',
        'DANGER_TO_LIFE',
      ),
      to: fc.subarray([...offices], { minLength: 5 }),
      items: fc.subarray([...sharedItems]),
      days: fc.option(fc.nat({ max: 60 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('WITHDRAW' as const),
      caseAt: fc.nat({ max: 1 }),
      nth: fc.nat(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('DAYS' as const), days: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('CHANGED' as const), nth: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('NEED' as const), caseAt: fc.nat({ max: 1 }) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('TEAM' as const),
      caseAt: fc.nat({ max: 1 }),
      action: fc.constantFrom(...teamActionNames),
      stage: fc.constantFrom(supportStages[0]!, supportStages[1]!),
      /** Whoever keeps the case most often; else any office. */
      by: fc.oneof(
        { weight: 3, arbitrary: fc.constant('KEEPER' as const) },
        { weight: 1, arbitrary: office },
      ),
      whom: fc.nat({ max: 9 }),
    }),
  },
);
/** One act of somebody on a referral. */
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;
/** One thing that happens in a history. */
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

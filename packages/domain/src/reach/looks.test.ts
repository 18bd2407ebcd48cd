import { recordedActs } from '../access/acts.ts';
import { openStates } from '../referral/referral.ts';
import { referralActions } from '../referral/referral-actions.ts';
import { lookActs } from './looks.ts';

/** Readings of lists, of the office itself, and of things that are about no case. */
const aboutNobody = [
  'PEOPLE_READ',
  'RECORD_READ',
  'NOTES_READ',
  'ANSWERS_READ',
  'PROBLEMS_READ',
  'CASES_READ',
  'FIGURES_READ',
  'REFERRALS_READ',
  'MEETINGS_READ',
  'MEETING_READ', // Which cases were read at it is recorded by itself.
  'HAND_OVER_READ', // About the worker; whoever opens a case from it is recorded by that.
  'MAILS_READ',
];

test('the person is told of every reading that is recorded about a case or a referral', () => {
  const readings = recordedActs.filter((act) => /_(READ|UNMASKED)$/u.test(act));
  const told: readonly string[] = lookActs;
  expect(readings.filter((act) => !told.includes(act))).toEqual(aboutNobody);
});

test('the person may withdraw from every referral that goes on, so that a withdrawal is never done by halves', () => {
  expect(
    openStates.filter((state) => state !== 'DRAFT' && !referralActions.WITHDRAW.from.includes(state)),
  ).toEqual([]);
});

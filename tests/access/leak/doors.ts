import { account } from '../lines/account.ts';
import { agreements } from '../lines/agreements.ts';
import { confirming } from '../lines/confirming.ts';
import { coverage } from '../lines/coverage.ts';
import { duplicates } from '../lines/duplicates.ts';
import { entries } from '../lines/entries.ts';
import { fieldNotes } from '../lines/field-notes.ts';
import { finding } from '../lines/finding.ts';
import { imports } from '../lines/imports.ts';
import type { Lines } from '../lines/line.ts';
import { offers } from '../lines/offers.ts';
import { people } from '../lines/people.ts';
import { problems } from '../lines/problems.ts';
import { rounds } from '../lines/rounds.ts';
import { webhooks } from '../lines/webhooks.ts';
import type { Field } from './plant.ts';

/** Areas that know nothing of cases. Their operations are walked, too: with what is made up, for all a caller gets. */
const withoutCases: readonly Lines[] = [
  coverage,
  account,
  agreements,
  confirming,
  duplicates,
  entries,
  fieldNotes,
  finding,
  imports,
  offers,
  people,
  problems,
  rounds,
  webhooks,
];

/**
 * How an operation is asked about what was planted, one text of arguments for each question; MADE_UP where the ids of the
 * planted, put wherever it takes an id, ask enough.
 */
export type Door = 'MADE_UP' | ((field: Field) => readonly string[]);

const each = (ids: readonly string[]) => ids.map((id) => `(id: "${id}")`);

/** The operations that know of cases. */
const doors: Readonly<Record<string, Door>> = {
  cases: () => [''],
  case: ({ caseIds }) => each(caseIds),
  openCase: 'MADE_UP',
  unmaskCaseItem: 'MADE_UP',
  recordGround: 'MADE_UP',
  withdrawGround: 'MADE_UP',
  reviewDanger: 'MADE_UP',
  sharingPolicy: () => [''],
  decideSharingPolicy: 'MADE_UP',
  unmaskReferralItem: 'MADE_UP',
  referrals: () => [''],
  referral: ({ referralIds }) => each(referralIds),
  caseWork: ({ caseIds }) => caseIds.map((id) => `(caseId: "${id}")`),
  recordActivity: 'MADE_UP',
  undoActivity: 'MADE_UP',
  planContact: 'MADE_UP',
  addMilestone: 'MADE_UP',
  removeMilestone: 'MADE_UP',
  morning: () => [''],
  windowLoads: () => [''],
  officeFigures: () => ['(from: "2026-04-01", to: "2027-03-31")'],
  areaFigures: () => [''],
  referralReceivers: () => ['(words: "佐久")', '(words: "himitsu")'],
  sendReferral: 'MADE_UP',
  actOnReferral: 'MADE_UP',
  referralLetter: ({ referralIds }) => each(referralIds),
  makeReferralLetter: 'MADE_UP',
  voidReferralLetter: 'MADE_UP',
  linkedLetter: 'MADE_UP',
  answerLetter: 'MADE_UP',
  handOverPack: () => [''],
  offerHandOver: 'MADE_UP',
  confirmHandOver: 'MADE_UP',
  takeBackHandOver: 'MADE_UP',
  caseSlip: ({ caseIds }) => caseIds.map((id) => `(caseId: "${id}")`),
  makeSlip: 'MADE_UP',
  endSlip: 'MADE_UP',
  openSlip: 'MADE_UP',
  withdrawBySlip: 'MADE_UP',
  routingBook: () => [''],
  saveRouting: 'MADE_UP',
  restoreRouting: 'MADE_UP',
  keepRoutingFacts: 'MADE_UP',
  nextPlaces: ({ caseIds }) => caseIds.map((id) => `(caseId: "${id}")`),
  nextReceiver: 'MADE_UP',
  alternativePlaces: ({ referralIds }) => referralIds.map((id) => `(referralId: "${id}")`),
  roomInquiries: () => [''],
  askRoom: 'MADE_UP',
  answerRoom: 'MADE_UP',
  team: ({ caseIds, referralIds }) => [
    ...caseIds.map((id) => `(caseId: "${id}")`),
    ...referralIds.map((id) => `(referralId: "${id}")`),
  ],
  changeTeam: 'MADE_UP',
  writeStep: 'MADE_UP',
  moveStep: 'MADE_UP',
  meetings: () => [''],
  meeting: ({ meetingIds }) => each(meetingIds),
  meetingHome: () => [''],
  nameMeetingBody: 'MADE_UP',
  prepareMeeting: 'MADE_UP',
  actOnMeeting: 'MADE_UP',
  moveTask: 'MADE_UP',
};

/** How an operation is walked; of one that nobody has said it of, as if it knew of cases. */
export function doorOf(operation: string): { readonly door: Door; readonly knowsCases: boolean } {
  const knowsCases = !withoutCases.some((lines) => operation in lines);
  return { door: doors[operation] ?? 'MADE_UP', knowsCases };
}

/** Of each operation without a line, what to do about it. */
export const withoutDoor = (operations: readonly string[]): readonly string[] =>
  operations
    .filter((name) => !(name in doors) && doorOf(name).knowsCases)
    .map(
      (name) =>
        `${name}: in tests/access/leak/doors.ts, say in \`doors\` how it is asked about a planted case (or 'MADE_UP'), and plant a secret for every new text about a person; or, if it knows nothing of cases, add its area to \`withoutCases\``,
    );

import type { OrganizationKind } from '../directory/codes.ts';
import type { VettingState } from './vetting.ts';

/** Whether people may be handed on to an organization: refused without a look, or with doubts; an old look is said. */
export const receivingAnswers = ['YES', 'LOOK_GROWN_OLD', 'NOT_VETTED', 'DOUBTS'] as const;
export type ReceivingAnswer = (typeof receivingAnswers)[number];

/** Those whom no law sets up and nobody licenses: they are looked at before anybody is sent to them. */
export const lookedAtFirst: readonly OrganizationKind[] = [
  'NPO',
  'BUSINESS',
  'VOLUNTEER',
  'COMMUNITY',
  'OTHER',
];

/** Whether people may be handed on to an organization of a kind, as far as it is vetted. */
export function mayReceive(kind: OrganizationKind, state: VettingState): ReceivingAnswer {
  if (state === 'DOUBTS') return 'DOUBTS';
  if (state === 'DUE') return 'LOOK_GROWN_OLD';
  return state === 'OPEN' && lookedAtFirst.includes(kind) ? 'NOT_VETTED' : 'YES';
}

/** Whether an answer lets people be sent there. */
export const isReceiving = (answer: ReceivingAnswer): boolean =>
  answer === 'YES' || answer === 'LOOK_GROWN_OLD';

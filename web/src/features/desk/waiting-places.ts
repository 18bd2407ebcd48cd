import type { WaitingKind } from '@tsunagi/domain';

/** Where what waits is dealt with. */
export const waitingPlaces: Readonly<Record<WaitingKind, string>> = {
  REFERRALS_TO_ANSWER: '/desk/referrals',
  DANGERS_TO_REVIEW: '/desk/cases',
  HAND_OVERS_TO_CONFIRM: '/desk/handover',
  HAND_OVERS_TO_OFFER: '/desk/handover',
  ENTRIES_TO_REVIEW: '/desk/review',
  ENTRIES_RETURNED: '/desk/entries',
  CONFIRMATIONS_OVERDUE: '/desk/confirmations',
  NOTES_TO_COMPLETE: '/desk/notes',
  IMPORTS_TO_FINISH: '/desk/imports',
  DUPLICATES_TO_JUDGE: '/desk/duplicates',
  ROUNDS_UNANSWERED: '/desk/rounds',
  PROBLEMS_TO_READ: '/desk/problems',
  SUSPENSIONS_TO_REVIEW: '/desk/problems',
  PROVIDERS_TO_VET: '/desk/problems',
  OFFERS_TO_ANSWER: '/desk/offers',
  WEBHOOKS_FAILING: '/desk/webhooks',
  MAILS_FAILED: '/desk/outbox',
  INVITATIONS_OPEN: '/desk/people',
  CONTRACTS_ENDING: '/desk/people',
};

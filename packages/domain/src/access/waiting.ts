/** What can wait for somebody at a desk. Each has its place in the house; a kind without anything waiting is not shown. */
export const waitingKinds = [
  'REFERRALS_TO_ANSWER',
  'DANGERS_TO_REVIEW',
  'HAND_OVERS_TO_CONFIRM',
  'HAND_OVERS_TO_OFFER',
  'ENTRIES_TO_REVIEW',
  'ENTRIES_RETURNED',
  'CONFIRMATIONS_OVERDUE',
  'NOTES_TO_COMPLETE',
  'IMPORTS_TO_FINISH',
  'DUPLICATES_TO_JUDGE',
  'ROUNDS_UNANSWERED',
  'PROBLEMS_TO_READ',
  'SUSPENSIONS_TO_REVIEW',
  'PROVIDERS_TO_VET',
  'OFFERS_TO_ANSWER',
  'WEBHOOKS_FAILING',
  'MAILS_FAILED',
  'INVITATIONS_OPEN',
  'CONTRACTS_ENDING',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** From where a proposal comes into the queue of a municipality. */
export const proposalSources = [
  'EDIT', // a provider writes its own entry anew
  'FIELD_NOTE', // noted on the way
  'SECTION_ANSWER', // a section of the municipality was asked
  'GRANTEE_LIST', // a list of those who get a grant
  'CONFIRMATION', // by the link of a confirmation
  'PROBLEM', // somebody has reported that something is wrong
] as const;
export type ProposalSource = (typeof proposalSources)[number];

/** What becomes of a proposal. RETURNED waits for the one who sent it. */
export const proposalStates = ['WAITING', 'RETURNED', 'APPROVED', 'WITHDRAWN'] as const;
export type ProposalState = (typeof proposalStates)[number];

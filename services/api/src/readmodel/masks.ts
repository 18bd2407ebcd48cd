import type {
  AccessMode,
  AskerRole,
  Audience,
  Circumstance,
  SupportStage,
  WindowFunction,
} from '@tsunagi/domain';

/**
 * Closed lists as bits, so that a row of offering_search stays narrow. A bit once given is never given to another code:
 * rows in running databases carry them.
 */
export const circumstanceBits: Record<Circumstance, number> = {
  HARDSHIP: 1,
  PUBLIC_ASSISTANCE: 2,
  DISABILITY: 4,
  CERTIFICATE: 8,
  DIAGNOSIS: 16,
  ILL_HEALTH: 32,
  NON_ATTENDANCE: 64,
  CARER: 128,
  LEFT_SCHOOL: 256,
};

export const audienceBits: Record<Audience, number> = { SELF: 1, FAMILY: 2, SUPPORTER: 4, PUBLIC: 8 };

export const accessBits: Record<AccessMode, number> = {
  IN_PERSON: 1,
  ONLINE: 2,
  TELEPHONE: 4,
  VISITS_HOME: 8,
};

export const functionBits: Record<WindowFunction, number> = {
  CONSULTATION: 1,
  OUTREACH: 2,
  CONNECTING: 4,
  ACCOMPANYING: 8,
  INTRODUCING_PLACES: 16,
  SUPPORTING_GROUPS: 32,
  OTHER: 64,
};

export const stageBits: Record<SupportStage, number> = {
  FIRST_CONTACT: 1,
  CONSULTATION: 2,
  SUPPORT: 4,
  INDEPENDENCE: 8,
};

/** Audiences that welcome each asker; all of them for a supporter. */
export const acceptingAudiences = (role: AskerRole | null | undefined): number => {
  if (role === 'SUPPORTER') return 15;
  const open = audienceBits.SELF | audienceBits.PUBLIC;
  return role === 'SELF' ? open : open | audienceBits.FAMILY;
};

/** The bits of some codes, together. */
export const maskOf = <Code extends string>(bits: Record<Code, number>, codes: Iterable<Code>): number => {
  let mask = 0;
  for (const code of codes) mask |= bits[code];
  return mask;
};

import type { AccountFault } from '@tsunagi/texts/ja/account';

/** Why the door stayed shut, from what the sign-in answered. */
export function authFault(status: number, code: string | undefined, otherwise: AccountFault): AccountFault {
  if (code === 'LOCKED' || code === 'ACCOUNT_TEMPORARILY_LOCKED') return 'LOCKED';
  if (status === 429) return 'SLOW';
  return status >= 500 ? 'SILENT' : otherwise;
}

/** Whether the second step must begin again with the password. */
export const isSecondStepOver = (code: string | undefined): boolean =>
  code === 'INVALID_TWO_FACTOR_COOKIE' || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE';

import type { AccountFault } from '@tsunagi/texts/ja/account';
import { AccountDocument, WorkUnderDocument } from '../../../gql/graphql.ts';
import { askFromBrowser } from '../../../lib/graphql/browser.ts';
import { authFault, isSecondStepOver } from '../../account/auth-fault.ts';

/** Whose seat it is, and as what this person works there. */
export interface SeatOwner {
  readonly email: string;
  readonly name: string;
  readonly membershipId: string | null;
}

/** How a try to come back ended. */
export type Returned = 'BACK' | 'CODE_NEEDED' | 'SOMEBODY_ELSE' | AccountFault;

interface DoorAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: { readonly code?: string; readonly twoFactorRedirect?: boolean };
}

async function knock(path: string, fields: object): Promise<DoorAnswer> {
  const answer = await fetch(`/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
    signal: AbortSignal.timeout(15_000),
  });
  const body = ((await answer.json().catch(() => null)) ?? {}) as DoorAnswer['body'];
  return { ok: answer.ok, status: answer.status, body };
}

/** Ends the session: from then on the cookie opens nothing. False where the api could not be told. */
export const leaveSeat = (): Promise<boolean> =>
  knock('sign-out', {})
    .then(({ ok }) => ok)
    .catch(() => false);

/** Comes back with the password; where a second step is on, a code is asked next. */
export async function returnByPassword(owner: SeatOwner, password: string): Promise<Returned> {
  const { ok, status, body } = await knock('sign-in/email', { email: owner.email, password });
  if (!ok) return authFault(status, body.code, 'WRONG');
  return body.twoFactorRedirect ? 'CODE_NEEDED' : sitDown(owner);
}

/** The second step. */
export async function returnByCode(owner: SeatOwner, typed: string): Promise<Returned> {
  const code = typed.normalize('NFKC').replace(/\s/gu, '');
  const path = /^\d{6}$/u.test(code) ? 'two-factor/verify-totp' : 'two-factor/verify-backup-code';
  const { ok, status, body } = await knock(path, { code });
  if (ok) return sitDown(owner);
  return isSecondStepOver(body.code) ? 'EXPIRED' : authFault(status, body.code, 'CODE');
}

/** Who sits here by the cookie now. */
export async function whoSits(owner: SeatOwner): Promise<'OWNER' | 'SOMEBODY_ELSE' | 'NOBODY'> {
  const { viewer } = await askFromBrowser(AccountDocument, {});
  if (!viewer) return 'NOBODY';
  return viewer.email === owner.email ? 'OWNER' : 'SOMEBODY_ELSE';
}

/** Takes up the work as what one worked before; the page in front of one was made for that. */
export async function sitDown(owner: SeatOwner): Promise<Returned> {
  const { viewer } = await askFromBrowser(AccountDocument, {});
  if (viewer?.email !== owner.email) return viewer ? 'SOMEBODY_ELSE' : 'SILENT';
  const { membershipId } = owner;
  if (membershipId && viewer.working?.id !== membershipId)
    await askFromBrowser(WorkUnderDocument, { membershipId });
  return 'BACK';
}

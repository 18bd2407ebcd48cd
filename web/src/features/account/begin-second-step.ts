import type { AccountFault } from '@tsunagi/texts/ja/account';
import { askAuth, isFromOurPage } from '../../lib/auth-forward.ts';

/** What is shown once while the code is set up. */
export interface SecondStepKeys {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

/** Asks for a new key with the password; nothing is asked of it before the first code has proved it. */
export async function beginSecondStep(
  asked: Headers,
  password: string,
): Promise<SecondStepKeys | { readonly fault: AccountFault }> {
  if (!isFromOurPage(asked)) return { fault: 'EXPIRED' };
  try {
    const answer = await askAuth(asked, 'two-factor/enable', JSON.stringify({ password }));
    if (!answer.ok) return { fault: answer.status === 429 ? 'SLOW' : 'WRONG' };
    const body = (await answer.json()) as { totpURI: string; backupCodes: string[] };
    return { uri: body.totpURI, backupCodes: body.backupCodes };
  } catch {
    return { fault: 'SILENT' };
  }
}

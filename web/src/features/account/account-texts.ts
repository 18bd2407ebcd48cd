import { account as easy } from '@tsunagi/texts/easy/account';
import { account as en } from '@tsunagi/texts/en/account';
import { type AccountTexts, accountDone, accountFaults, account as ja } from '@tsunagi/texts/ja/account';
import type { Lang } from '../../lib/lang.ts';

/** Words of the account pages by language. */
export const accountTexts: Record<Lang, AccountTexts> = { ja, easy, en };

/** What an account page was told by the form before it: codes only, everything else is ignored. */
export interface Told {
  readonly fault?: string | string[];
  readonly done?: string | string[];
  /** The page of the desk to come back to. */
  readonly to?: string | string[];
}

/** The sentence for what was told, and whether it is a fault; null where nothing was. */
export function saidOf(told: Told, texts: AccountTexts): { text: string; isFault: boolean } | null {
  const fault = accountFaults.find((code) => code === told.fault);
  if (fault) return { text: texts.faults[fault], isFault: true };
  const done = accountDone.find((code) => code === told.done);
  return done ? { text: texts.done[done], isFault: false } : null;
}

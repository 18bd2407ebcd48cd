import { repairCode } from '@tsunagi/geo';
import type { RefusalCode } from '../graphql/enums.ts';
import type { Reference } from './reference.ts';

/** What a code leads to: a municipality, perhaps with the ward that was named or the old code that led there. */
export interface FoundCode {
  code: string;
  wardCode: string | null;
  formerCode: string | null;
}

/** Reads a code as people bring it; what it cannot mean is a refusal's code. */
export function findCode(text: string, reference: Reference): FoundCode | RefusalCode {
  const found = repairCode(text, reference.suggestions.codes);
  if (!found.ok) return found.reason;
  return { code: found.code5, wardCode: found.wardCode ?? null, formerCode: found.formerCode ?? null };
}

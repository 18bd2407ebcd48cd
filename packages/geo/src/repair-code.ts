import type { CodeBook } from './code-book.ts';
import { withCheckDigit } from './codes.ts';

/** Why a code leads nowhere. */
export const codeRefusals = ['CODE_UNKNOWN', 'CODE_FOREIGN', 'CODE_MISTYPED'] as const;
export type CodeRefusal = (typeof codeRefusals)[number];

/** What a code somebody brought means today. */
export type RepairedCode =
  | {
      readonly ok: true;
      /** Today's municipality; for a ward, its city. */
      readonly code5: string;
      /** The ward, when the code names one that exists today. */
      readonly wardCode?: string;
      /** The code as it was, when it is no longer in force. */
      readonly formerCode?: string;
    }
  | { readonly ok: false; readonly reason: CodeRefusal };

/** Wide digits, blanks and the hyphen some print before the check digit do not count. */
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[\s\-‐-―−ー]/g, '');

const refused = (reason: CodeRefusal): RepairedCode => ({ ok: false, reason });

const todays = (code: string, book: CodeBook): { code5: string; wardCode?: string } | undefined => {
  if (book.municipalities.has(code)) return { code5: code };
  const city = book.wards.get(code);
  return city === undefined ? undefined : { code5: city, wardCode: code };
};

/** An area that was divided among wards of one city leads to the city: which ward, nobody can tell. */
function successor(code: string, book: CodeBook): RepairedCode | undefined {
  const places = book.former.get(code)?.successors.map((next) => todays(next, book));
  const [first] = places ?? [];
  if (!places || !first || places.some((place) => place?.code5 !== first.code5)) return undefined;
  const ward = places.length === 1 && first.wardCode ? { wardCode: first.wardCode } : {};
  return { ok: true, code5: first.code5, ...ward, formerCode: code };
}

function fiveDigits(code: string, book: CodeBook): RepairedCode {
  const place = todays(code, book);
  if (place) return { ok: true, ...place };
  return successor(code, book) ?? refused(book.foreign.has(code) ? 'CODE_FOREIGN' : 'CODE_UNKNOWN');
}

/** Six digits carry their own proof: a wrong check digit is a slip of the hand, whatever the five before it. */
const sixDigits = (code: string, book: CodeBook): RepairedCode =>
  withCheckDigit(code.slice(0, 5)) === code ? fiveDigits(code.slice(0, 5), book) : refused('CODE_MISTYPED');

/**
 * Reads a code as people bring it: five or six digits, wide digits, the zero lost that spreadsheets drop, or one no
 * longer in force. Five digits mean a code of five first, and only if there is none, one of six without its zero.
 */
export function repairCode(text: string, book: CodeBook): RepairedCode {
  const digits = digitsOf(text);
  if (!/^\d{4,6}$/.test(digits)) return refused('CODE_MISTYPED');
  if (digits.length === 6) return sixDigits(digits, book);
  if (digits.length === 4) return fiveDigits(`0${digits}`, book);
  const five = fiveDigits(digits, book);
  if (five.ok) return five;
  const six = sixDigits(`0${digits}`, book);
  return six.ok || (five.reason === 'CODE_UNKNOWN' && six.reason === 'CODE_FOREIGN') ? six : five;
}

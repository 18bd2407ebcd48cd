import type { FormerCode } from './former-code.ts';

/** Every code we know, and what it is. */
export type CodeBook = {
  readonly municipalities: ReadonlySet<string>;
  /** The city a ward belongs to, by the ward's code. */
  readonly wards: ReadonlyMap<string, string>;
  readonly former: ReadonlyMap<string, FormerCode>;
  /** Codes that exist but can never be chosen. */
  readonly foreign: ReadonlySet<string>;
};

/** The book of these lists. */
export const codeBook = (lists: {
  municipalities: Iterable<{ readonly code: string }>;
  wards: Iterable<{ readonly code: string; readonly cityCode: string }>;
  formerCodes: Iterable<FormerCode>;
  foreignCodes: Iterable<string>;
}): CodeBook => ({
  municipalities: new Set([...lists.municipalities].map((one) => one.code)),
  wards: new Map([...lists.wards].map((ward) => [ward.code, ward.cityCode])),
  former: new Map([...lists.formerCodes].map((former) => [former.code, former])),
  foreign: new Set(lists.foreignCodes),
});

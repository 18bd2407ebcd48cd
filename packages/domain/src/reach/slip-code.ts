import { allow, type Decision, refuse } from '../shared/decision.ts';
import { referenceCharacters } from '../shared/reference-number.ts';

const many = referenceCharacters.length;
/** How many characters of a code are random: more than anybody guesses at the pace that is let through. */
export const slipRandomCharacters = 11;

/** How long a slip can be used, in days. A new one is made in a minute. */
export const slipDays = 365;

/** Why a code opens nothing: it was copied wrongly. Whether one that is written rightly exists is never said. */
export type SlipCodeRefusal = 'SLIP_MISTYPED';

/**
 * The code of a slip: 「A3C4-67DE-K9MN」, three groups of four, of characters nobody mistakes for another. Eleven are random
 * (made of as many bytes, each used once), the last is a check by which a slip of the pen is noticed before anything is asked.
 */
export function slipCodeFrom(random: Uint8Array): string {
  if (random.length < slipRandomCharacters) throw new RangeError('A slip code needs eleven random bytes.');
  return written(Array.from(random.subarray(0, slipRandomCharacters), (byte) => byte % many));
}

/** A code as it was meant, however it was typed: full width, small letters, with dashes, spaces or without. */
export function readSlipCode(typed: string): Decision<string, SlipCodeRefusal> {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}ー・.]/gu, '');
  const drawn = Array.from(plain, (character) => referenceCharacters.indexOf(character));
  const isWhole = drawn.length === slipRandomCharacters + 1 && !drawn.includes(-1);
  if (!isWhole || drawn.at(-1) !== checkOf(drawn.slice(0, -1))) return refuse([{ code: 'SLIP_MISTYPED' }]);
  return allow(written(drawn.slice(0, -1)));
}

/** Each place has a weight of its own, none of them zero: with a prime many no slip of one kind comes out even. */
const checkOf = (drawn: readonly number[]): number =>
  drawn.reduce((sum, value, place) => sum + value * (place + 2), 0) % many;

const written = (drawn: readonly number[]): string =>
  [...drawn, checkOf(drawn)]
    .map((value) => referenceCharacters[value])
    .join('')
    .replace(/(.{4})(?=.)/gu, '$1-');

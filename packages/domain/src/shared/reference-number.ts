import { allow, type Decision, refuse } from './decision.ts';

/** Characters nobody mistakes for another, aloud, by hand or on a fax; a prime many, so that the check is strict. */
export const referenceCharacters = '234679ACDEFHJKMNPRTVWXY';
const many = referenceCharacters.length;
/** How many of them are random. The ninth is the check. */
export const referenceLength = 8;

/** How a reference number that was typed or read aloud can be wrong. */
export type ReferenceRefusal = 'REFERENCE_MISTYPED';

/**
 * A number people read aloud: 「A3C4-67DE-K」. Made of random bytes (at least eight, each used once); the last character
 * is a check by which one wrong character or two that changed places are noticed.
 */
export function referenceFrom(random: Uint8Array): string {
  if (random.length < referenceLength) throw new RangeError('A reference number needs eight random bytes.');
  const drawn = Array.from(random.subarray(0, referenceLength), (byte) => byte % many);
  return written(drawn);
}

/** A reference number as it was meant, however it was written: full width, small letters, with or without dashes. */
export function readReference(typed: string): Decision<string, ReferenceRefusal> {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐‑–—―ーｰ−・.]/gu, '');
  const drawn = Array.from(plain, (character) => referenceCharacters.indexOf(character));
  const isWhole = drawn.length === referenceLength + 1 && !drawn.includes(-1);
  if (!isWhole || drawn.at(-1) !== checkOf(drawn.slice(0, referenceLength)))
    return refuse([{ code: 'REFERENCE_MISTYPED' }]);
  return allow(written(drawn.slice(0, referenceLength)));
}

/** Each place has a weight of its own, none of them zero: with a prime many no slip of one kind comes out even. */
const checkOf = (drawn: readonly number[]): number =>
  drawn.reduce((sum, value, place) => sum + value * (place + 2), 0) % many;

function written(drawn: readonly number[]): string {
  const text = [...drawn, checkOf(drawn)].map((value) => referenceCharacters[value]).join('');
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

import fc from 'fast-check';
import { readReference, referenceCharacters, referenceFrom } from './reference-number.ts';

const anyReference = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(referenceFrom);
const positions = [0, 1, 2, 3, 5, 6, 7, 8, 10];

test('a reference number is read back however it was written', () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      const wide = reference.replace(/[0-9A-Z]/g, (one) =>
        String.fromCodePoint(one.codePointAt(0)! + 0xfee0),
      );
      for (const typed of [reference, reference.toLowerCase(), reference.replaceAll('-', ' '), wide])
        expect(readReference(typed)).toEqual({ ok: true, value: reference });
    }),
  );
});

test('one wrong character is noticed, whichever it is', () => {
  fc.assert(
    fc.property(
      anyReference,
      fc.constantFrom(...positions),
      fc.constantFrom(...referenceCharacters),
      (reference, at, other) => {
        fc.pre(reference[at] !== other);
        expect(readReference(`${reference.slice(0, at)}${other}${reference.slice(at + 1)}`).ok).toBe(false);
      },
    ),
  );
});

test('two neighbors that changed places are noticed', () => {
  fc.assert(
    fc.property(anyReference, fc.integer({ min: 0, max: 7 }), (reference, at) => {
      const plain = [...reference.replaceAll('-', '')];
      fc.pre(plain[at] !== plain[at + 1]);
      [plain[at], plain[at + 1]] = [plain[at + 1]!, plain[at]!];
      expect(readReference(plain.join('')).ok).toBe(false);
    }),
  );
});

test('what is no reference number is refused, not guessed', () => {
  for (const typed of ['', 'AAAA', 'OOOO-0000-O', '22222222', 'AAAA-AAAA-AAAA', '2222-2222-22'])
    expect(readReference(typed)).toEqual({ ok: false, refusals: [{ code: 'REFERENCE_MISTYPED' }] });
});

test('no character looks or sounds like another', () => {
  for (const pair of ['0O', '1IL', '5S', '8B', '2Z', '6G', 'UV'])
    expect([...pair].filter((one) => referenceCharacters.includes(one)).length).toBeLessThanOrEqual(1);
});

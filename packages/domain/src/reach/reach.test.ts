import fc from 'fast-check';
import { openStates, type ReferralState, referralStates } from '../referral/referral.ts';
import { referralActionNames } from '../referral/referral-actions.ts';
import { referenceCharacters } from '../shared/reference-number.ts';
import { isLetterOpen, isReceiversOwn, letterValidUntil, linkActions } from './answer-by-letter.ts';
import { readSlipCode, slipCodeFrom, slipRandomCharacters } from './slip-code.ts';
import { turns, whoseTurn } from './whose-turn.ts';

const anyCode = fc
  .uint8Array({ minLength: slipRandomCharacters, maxLength: slipRandomCharacters })
  .map(slipCodeFrom);

test('a slip code is three groups of four, and is read back however it was typed', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      expect(code).toMatch(/^[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}$/u);
      const wide = code.replace(/[0-9A-Z]/gu, (one) => String.fromCodePoint(one.codePointAt(0)! + 0xfee0));
      for (const typed of [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ''),
        ` ${wide.replaceAll('-', '　')}`,
      ])
        expect(readSlipCode(typed)).toEqual({ ok: true, value: code });
    }),
  );
  expect(() => slipCodeFrom(new Uint8Array(10))).toThrow(RangeError);
  for (const typed of ['', 'A3C4', 'x'.repeat(10_000)]) expect(readSlipCode(typed).ok).toBe(false);
});

test('one character copied wrongly, or two neighbors that changed places, open nothing', () => {
  fc.assert(
    fc.property(
      anyCode,
      fc.integer({ min: 0, max: slipRandomCharacters }),
      fc.constantFrom(...referenceCharacters),
      (code, at, other) => {
        const plain = [...code.replaceAll('-', '')];
        fc.pre(plain[at] !== other);
        expect(readSlipCode(plain.with(at, other).join('')).ok).toBe(false);
        const next = (at + 1) % plain.length;
        fc.pre(next !== 0 && plain[at] !== plain[next]);
        expect(readSlipCode(plain.with(at, plain[next]!).with(next, plain[at]!).join('')).ok).toBe(false);
      },
    ),
  );
});

const turnAt = (state: ReferralState, required = 0, bookedOn: string | null = null) =>
  whoseTurn({
    state,
    stateBefore: 'IN_SUPPORT',
    meetings: { required, proven: 0, bookedOn: bookedOn as never },
  });

test('in every state it is somebody’s turn', () => {
  const seen = new Set(referralStates.map((state) => turnAt(state)));
  for (const turn of seen) expect(turns).toContain(turn);
  expect(turnAt('SENT')).toBe('RECEIVER');
  expect(turnAt('ASKED_BACK')).toBe('SENDER');
  expect(turnAt('ACCEPTED', 1)).toBe('TO_BOOK');
  expect(turnAt('ACCEPTED', 1, '2026-12-01')).toBe('TO_MEET');
  expect(turnAt('ACCEPTED')).toBe('IN_SUPPORT');
  expect(turnAt('CANCEL_ASKED')).toBe('IN_SUPPORT');
  for (const ended of referralStates.filter((state) => !openStates.includes(state)))
    expect(turnAt(ended)).toBe('OFFICE');
});

test('a letter is made while nobody has answered, its link works a month longer than the answer has time, and offers the receiver’s own acts alone', () => {
  expect(referralStates.filter(isLetterOpen)).toEqual([
    'SENT',
    'RECEIVED',
    'ASKED_BACK',
    'ON_HOLD',
    'WITH_DESK',
  ]);
  expect(letterValidUntil('2026-11-30')).toBe('2026-12-30');
  for (const action of linkActions) expect(isReceiversOwn(action)).toBe(true);
  expect(referralActionNames.filter(isReceiversOwn)).not.toContain('BOOK_MEETING');
});

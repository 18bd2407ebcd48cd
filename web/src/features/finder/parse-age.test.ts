import { parseAge } from './parse-age.ts';

test.each([
  ['46', 46],
  ['４６', 46],
  ['46歳', 46],
  [' ４６ さい', 46],
  ['0', 0],
  ['120', 120],
])('an age is read as people type it: %s', (typed, years) => {
  expect(parseAge(typed)).toEqual({ ok: true, years });
});

test('an empty age is no answer, not a mistake', () => {
  expect(parseAge('　')).toEqual({ ok: true, years: null });
});

test.each(['-1', '−1', '150', '121', '999999999'])('an age no person has is refused: %s', (typed) => {
  expect(parseAge(typed)).toEqual({ ok: false, problem: 'OUT_OF_RANGE' });
});

test.each(['四十六', '46.5', '4x', "1' OR 1=1", '🙂', '9999999999'])(
  'what is no number is refused: %s',
  (typed) => {
    expect(parseAge(typed)).toEqual({ ok: false, problem: 'NOT_NUMBER' });
  },
);

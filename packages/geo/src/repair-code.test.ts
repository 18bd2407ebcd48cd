import fc from 'fast-check';
import { codeBook } from './code-book.ts';
import { withCheckDigit } from './codes.ts';
import { repairCode } from './repair-code.ts';

const book = codeBook({
  municipalities: ['01100', '01221', '12211', '22130', '11203', '47381'].map((code) => ({ code })),
  wards: [
    { code: '01101', cityCode: '01100' },
    { code: '22138', cityCode: '22130' },
    { code: '22139', cityCode: '22130' },
    { code: '22140', cityCode: '22130' },
  ],
  formerCodes: [
    { code: '11226', name: '鳩ヶ谷市', until: '2011-10-11', successors: ['11203'] },
    { code: '22131', name: '中区', until: '2024-01-01', successors: ['22138'] },
    { code: '22135', name: '北区', until: '2024-01-01', successors: ['22139', '22138'] },
  ],
  foreignCodes: ['01695'],
});
const known = fc.constantFrom(...book.municipalities);

test('five digits of a municipality are that municipality', () => {
  fc.assert(fc.property(known, (code) => expect(repairCode(code, book)).toEqual({ ok: true, code5: code })));
});

test('six digits with the right check digit are the municipality of the first five', () => {
  expect(withCheckDigit('01100')).toBe('011002');
  expect(withCheckDigit('47381')).toBe('473812');
  fc.assert(
    fc.property(known, (code) =>
      expect(repairCode(withCheckDigit(code), book)).toEqual({ ok: true, code5: code }),
    ),
  );
});

test('a wrong check digit is never taken for a municipality', () => {
  fc.assert(
    fc.property(known, fc.integer({ min: 1, max: 9 }), (code, off) => {
      const wrong = `${code}${(Number(withCheckDigit(code)[5]) + off) % 10}`;
      expect(repairCode(wrong, book)).toEqual({ ok: false, reason: 'CODE_MISTYPED' });
    }),
  );
});

test('wide digits, blanks and the hyphen before the check digit do not matter', () => {
  for (const text of ['０１１００', ' 01100 ', '01100-2', '０１１００－２', '011 002'])
    expect(repairCode(text, book)).toEqual({ ok: true, code5: '01100' });
});

test('the zero that spreadsheets drop is put back, for five digits and for six', () => {
  expect(repairCode('1100', book)).toEqual({ ok: true, code5: '01100' });
  expect(repairCode('11002', book)).toEqual({ ok: true, code5: '01100' });
});

test('five digits that are a code of five are not read as six without their zero', () => {
  expect(withCheckDigit('01221')).toBe('012211');
  expect(repairCode('12211', book)).toEqual({ ok: true, code5: '12211' });
});

test('a ward leads to its city and says which ward', () => {
  expect(repairCode('01101', book)).toEqual({ ok: true, code5: '01100', wardCode: '01101' });
});

test('a code no longer in force leads to its successor and says what it was', () => {
  expect(repairCode('11226', book)).toEqual({ ok: true, code5: '11203', formerCode: '11226' });
  expect(repairCode('22131', book)).toEqual({
    ok: true,
    code5: '22130',
    wardCode: '22138',
    formerCode: '22131',
  });
});

test('an area divided among wards leads to the city without choosing a ward', () => {
  expect(repairCode('22135', book)).toEqual({ ok: true, code5: '22130', formerCode: '22135' });
});

test('codes of the Northern Territories are known as such in every spelling', () => {
  for (const text of ['01695', '1695', withCheckDigit('01695'), '０１６９５'])
    expect(repairCode(text, book)).toEqual({ ok: false, reason: 'CODE_FOREIGN' });
});

test('a well-formed code nobody has is unknown', () => {
  expect(repairCode('99999', book)).toEqual({ ok: false, reason: 'CODE_UNKNOWN' });
  expect(repairCode(withCheckDigit('13000'), book)).toEqual({ ok: false, reason: 'CODE_UNKNOWN' });
});

test('any other text is mistyped, and nothing makes it throw', () => {
  for (const text of ['', ' ', '札幌', '1', '0110022', '-1', '1e4', '😀', "'; drop table"])
    expect(repairCode(text, book)).toEqual({ ok: false, reason: 'CODE_MISTYPED' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const repaired = repairCode(text, book);
      expect(repaired.ok ? book.municipalities.has(repaired.code5) : repaired.reason).toBeTruthy();
    }),
  );
});

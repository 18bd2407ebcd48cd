import fc from 'fast-check';
import { codesByPostcode, postcodeBook } from './postcode-book.ts';

const rows = fc.array(
  fc.record({
    postcode: fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n).padStart(7, '0')),
    code: fc.constantFrom('01100', '13101', '47381'),
  }),
  { maxLength: 60 },
);
const digits = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 9_999_999 }))
  .map(([length, n]) => String(n).padStart(7, '0').slice(0, length));

test('the beginning of a postcode finds every place whose postcodes begin so, and no other', () => {
  fc.assert(
    fc.property(rows, digits, (list, asked) => {
      const wanted = new Set(list.filter((row) => row.postcode.startsWith(asked)).map((row) => row.code));
      expect(new Set(codesByPostcode(postcodeBook(list), asked))).toEqual(wanted);
    }),
  );
});

test('a postcode two places share finds both', () => {
  const book = postcodeBook([
    { postcode: '4980000', code: '23235' },
    { postcode: '4980000', code: '24303' },
  ]);
  expect(codesByPostcode(book, '4980000')).toEqual(['23235', '24303']);
});

test('a block of five digits holds its hundred postcodes and none beside', () => {
  const book = postcodeBook([{ postcode: '10060', code: '13101' }]);
  expect(codesByPostcode(book, '1006099')).toEqual(['13101']);
  expect(codesByPostcode(book, '1006100')).toEqual([]);
});

test('anything but one to seven digits finds nothing', () => {
  const book = postcodeBook([{ postcode: '1000001', code: '13101' }]);
  for (const text of ['', '10000011', '-1', '1e6', '千代田']) expect(codesByPostcode(book, text)).toEqual([]);
});

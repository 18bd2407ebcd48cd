import { importing as easy } from './easy/import.ts';
import { importing as en } from './en/import.ts';
import { importing as ja } from './ja/import.ts';

test('a fault says where, what stood there, and how to mend it', () => {
  const fault = { code: 'PHONE_INVALID', row: 12, column: '電話番号', value: '12' } as const;
  expect(ja.fault(fault)).toBe(
    '12行目「電話番号」：「12」は電話番号として読めません。0000-00-0000 のように書いてください。',
  );
  expect(en.fault(fault)).toBe(
    'row 12, "電話番号": "12" cannot be read as a telephone number. Write it as 0000-00-0000.',
  );
  expect(ja.fault({ code: 'FILE_EMPTY' })).toMatch(/^ファイル/);
});

test('やさしい日本語 gives every kanji of its own a reading', () => {
  const said = [
    easy.fault({ code: 'PLACE_UNKNOWN', row: 2, column: 'x' }),
    easy.fault({ code: 'ROW_TWICE', row: 2 }),
    easy.counts({ NEW: 1, CHANGED: 1, SAME: 1, REFUSED: 1 }),
    easy.rowTitle(1, null, 'REFUSED'),
    easy.end('ROWS_REFUSED'),
    easy.stage('FOUND', 3),
    easy.undoRefused('CHANGED_SINCE', []),
    easy.done('x', '1'),
    easy.usage,
  ];
  for (const text of said) expect(text.replace(/\{[^{}|]+\|[^{}|]+\}/gu, '')).not.toMatch(/\p{Script=Han}/u);
});

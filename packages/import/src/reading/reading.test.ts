import fc from 'fast-check';
import { usualLimits } from './limits.ts';
import { readFile, refusedBySize } from './read-file.ts';
import { workbook, workbookParts, zipped } from './workbook-builder.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 名称,電話\r\n居場所①,髙 in Shift_JIS as Windows writes it. */
const shiftJis = Uint8Array.from([
  0x96, 0xbc, 0x8f, 0xcc, 0x2c, 0x93, 0x64, 0x98, 0x62, 0x0d, 0x0a, 0x8b, 0x8f, 0x8f, 0xea, 0x8f, 0x8a, 0x87,
  0x40, 0x2c, 0xfb, 0xfc,
]);
/** 名称,居場所 in EUC-JP. */
const eucJp = Uint8Array.from([0xcc, 0xbe, 0xbe, 0xce, 0x2c, 0xb5, 0xef, 0xbe, 0xec, 0xbd, 0xea]);

const cellsOf = (bytes: Uint8Array) => {
  const read = readFile(bytes, 'list.csv');
  return read.ok ? read.sheets[0]!.rows : read.faults.map((fault) => fault.code);
};

describe('text', () => {
  test('is read as UTF-8 with and without its mark, as Shift_JIS, EUC-JP and UTF-16', () => {
    const list = [
      ['名称', '電話'],
      ['居場所①', '髙'],
    ];
    expect(cellsOf(utf8('名称,電話\n居場所①,髙'))).toEqual(list);
    expect(cellsOf(utf8('\ufeff名称,電話\n居場所①,髙'))).toEqual(list);
    expect(cellsOf(shiftJis)).toEqual(list);
    expect(cellsOf(eucJp)).toEqual([['名称', '居場所']]);
    const wide = new Uint8Array([0xff, 0xfe, ...[...'a\tb'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(cellsOf(wide)).toEqual([['a', 'b']]);
  });

  test('in two encodings at once is refused with the line, never read as other characters', () => {
    const mixed = new Uint8Array([...utf8('名称\n居場所\n'), ...shiftJis.slice(0, 4), 0xff, 0x0a]);
    expect(readFile(mixed, 'x')).toEqual({
      ok: false,
      faults: [{ code: 'ENCODING_UNKNOWN', table: 'x', row: 3 }],
    });
  });

  test('keeps formulas as words, line breaks in quotes, and semicolons in cells', () => {
    expect(cellsOf(utf8('名称,説明\n=1+1,"一行\n二行"\n@SUM(A1),車いす;筆談'))).toEqual([
      ['名称', '説明'],
      ['=1+1', '一行\n二行'],
      ['@SUM(A1)', '車いす;筆談'],
    ]);
  });

  test('with a quote that never ends is read, and said to be broken', () => {
    const read = readFile(utf8('名称,電話\n"居場所,1\n次,2'), 'x');
    expect(read.ok && read.sheets[0]!.faults.map((fault) => fault.code)).toEqual(['QUOTES_BROKEN']);
  });
});

describe('a workbook', () => {
  test('gives dates as days, saved values of formulas, and downward merges as they are seen', () => {
    const read = readFile(
      workbook(
        [
          ['区分', '名称', '開始日', '数'],
          ['居場所', 'あ', { date: 46349 }, 0.1],
          [null, '=1+1', { date: 46349.5625 }, { formula: 'HYPERLINK("http://x")', value: '7' }],
        ],
        ['A2:A3'],
      ),
      'x.xlsx',
    );
    expect(read.ok && read.sheets[0]!.rows).toEqual([
      ['区分', '名称', '開始日', '数'],
      ['居場所', 'あ', '2026-11-23', '0.1'],
      ['居場所', '=1+1', '2026-11-23 13:30', '7'],
    ]);
    expect(read.ok && read.sheets[0]!.faults).toEqual([{ code: 'MERGED_CELLS', table: '一覧', row: 2 }]);
  });

  test('does not read the readings beside the kanji as part of the name', () => {
    const parts = workbookParts([['名称']]);
    const sheet = parts['xl/worksheets/sheet1.xml'].replace(
      '<t>名称</t>',
      '<r><t>名</t></r><r><t>称</t></r><rPh sb="0" eb="2"><t>メイショウ</t></rPh>',
    );
    expect(cellsOf(zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toEqual([['名称']]);
  });

  test('says that a cell is in error instead of importing #N/A', () => {
    const read = readFile(workbook([['名称'], [{ error: '#N/A' }], ['あ']]), 'x');
    expect(read.ok && read.sheets[0]!.faults).toEqual([
      { code: 'CELL_ERROR', table: '一覧', row: 2, value: '#N/A' },
    ]);
  });

  test('of an older form or with a password, cut short, or none at all, is refused by its own word', () => {
    expect(cellsOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toEqual(['FILE_LOCKED']);
    const whole = workbook([['名称'], ['あ']]);
    expect(cellsOf(whole.slice(0, whole.length / 2))).toEqual(['FILE_BROKEN']);
    expect(cellsOf(zipped({ 'photo.jpg': 'x' }))).toEqual(['FILE_BROKEN']);
    expect(cellsOf(new Uint8Array(0))).toEqual(['FILE_EMPTY']);
    const parts = workbookParts([['名称']]);
    const entity = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${parts['xl/worksheets/sheet1.xml'].replace('名称', '&b;')}`;
    expect(cellsOf(zipped({ ...parts, 'xl/worksheets/sheet1.xml': entity }))).toEqual(['FILE_BROKEN']);
  });

  test('that claims a cell at the far end of the sheet is refused before a table of that size is made', () => {
    const parts = workbookParts([['名称']]);
    const sheet = (reference: string) =>
      parts['xl/worksheets/sheet1.xml'].replace(
        '</sheetData>',
        `<row r="${reference.replace(/\D/g, '')}"><c r="${reference}"><v>1</v></c></row></sheetData>`,
      );
    expect(cellsOf(zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet('A1048576') }))).toEqual([
      'TOO_MANY_ROWS',
    ]);
    expect(cellsOf(zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet('XFD2') }))).toEqual([
      'TOO_MANY_COLUMNS',
    ]);
  });
});

test('a zip bomb named xlsx is stopped while it swells', () => {
  const parts = { ...workbookParts([['名称']]), 'xl/sharedStrings.xml': new Uint8Array(60_000_000) };
  const bomb = zipped(parts);
  expect(bomb.length).toBeLessThan(100_000);
  const started = performance.now();
  expect(cellsOf(bomb)).toEqual(['ZIP_BOMB']);
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('a file of 200 MB is refused by its size, before a byte is read', () => {
  expect(refusedBySize(200_000_000)).toEqual({ code: 'FILE_TOO_LARGE' });
  expect(refusedBySize(usualLimits.fileBytes)).toBeNull();
});

test('too many rows and too many columns are refused, a hundred columns are not', () => {
  const limits = { ...usualLimits, rows: 10 };
  const read = readFile(utf8(`名称\n${'あ\n'.repeat(50)}`), 'x', limits);
  expect(read.ok ? null : read.faults[0]!.code).toBe('TOO_MANY_ROWS');
  expect(cellsOf(utf8(','.repeat(600)))).toEqual(['TOO_MANY_COLUMNS']);
  expect(cellsOf(utf8(','.repeat(99)))).toHaveLength(1);
});

describe('whatever the bytes', () => {
  const settles = (bytes: Uint8Array) => {
    const read = readFile(bytes, 'x');
    if (!read.ok) expect(read.faults.length).toBeGreaterThan(0);
  };

  test('reading ends without throwing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), settles), { numRuns: 300 });
  });

  test('a workbook with any byte changed or cut anywhere is read or refused', () => {
    const whole = workbook([
      ['名称', '住所'],
      ['あ', '長野県'],
    ]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, cuts) => {
        const spoiled = cuts ? whole.slice(0, at) : whole.slice();
        if (!cuts) spoiled[at] = byte;
        settles(spoiled);
      }),
      { numRuns: 300 },
    );
  });

  test('quotes, commas and line breaks in any order are read in time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ',', '\n', '\r', 'あ', ';', '\t', '""')), (pieces) =>
        settles(utf8(pieces.join('').repeat(50))),
      ),
    );
    const started = performance.now();
    settles(utf8('"a" b,'.repeat(200_000)));
    settles(utf8('"\n'.repeat(200_000)));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

import { fitLines } from './fit-lines.ts';

const room = { lines: 5, perLine: 20 };

test('what has room stands whole', () => {
  expect(fitLines([' 一 ', '二'.repeat(40)], room)).toEqual([
    { text: '一', isCut: false },
    { text: '二'.repeat(40), isCut: false },
  ]);
});

test('what has none gives way line by line, the longest first, is marked, and is never lost altogether', () => {
  const fitted = fitLines(['短い', 'あ'.repeat(300), 'い\n'.repeat(9)], room);
  expect(fitted[0]).toEqual({ text: '短い', isCut: false });
  for (const { text, isCut } of fitted.slice(1)) {
    expect(isCut).toBe(true);
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(2 * room.perLine);
    expect(text).not.toContain('\n');
  }
  expect(
    fitLines(
      Array.from({ length: 9 }, () => 'う'.repeat(99)),
      room,
    ).every(({ text }) => text !== ''),
  ).toBe(true);
});

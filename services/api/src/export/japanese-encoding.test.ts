import iconv from 'iconv-lite';
import { encoded, shiftJis } from './japanese-encoding.ts';

test.each([
  ['〜−—', '～－―'],
  ['髙﨑①', '髙﨑①'],
  ['か\u3099', 'が'],
  ['👪と♥', '〓と〓'],
  ['', ''],
])('%s is written as %s in Shift_JIS', (text, read) => {
  expect(iconv.decode(shiftJis(text), 'cp932')).toBe(read);
});

test('only UTF-8 begins with the mark that says so', async () => {
  const parts = async function* () {
    yield 'あ';
  };
  const all = async (encoding: 'utf-8' | 'shift_jis') => {
    const found: (string | Buffer)[] = [];
    for await (const part of encoded(parts(), encoding)) found.push(part);
    return Buffer.concat(found.map((part) => Buffer.from(part)));
  };
  expect((await all('utf-8')).toString('hex')).toBe('efbbbfe38182');
  expect((await all('shift_jis')).toString('hex')).toBe('82a0');
});

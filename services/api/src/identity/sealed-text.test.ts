import { SealedText } from './sealed-text.ts';

const sealing = new SealedText('test', 'a key that is long enough for tests');
const place = 'row 1 words';

test('a sealed text is opened at its place and shows nothing of itself', () => {
  const sealed = sealing.seal('こわい思いをした', place)!;
  expect(sealed.includes(Buffer.from('こわい'))).toBe(false);
  expect(sealing.open(sealed, place)).toBe('こわい思いをした');
  expect(sealing.seal('こわい思いをした', place)).not.toEqual(sealed);
  expect(sealing.open(sealing.seal(null, place), place)).toBeNull();
});

test('moved to another place, altered, or with another key it opens nothing', () => {
  const sealed = sealing.seal('こわい思いをした', place)!;
  expect(() => sealing.open(sealed, 'row 2 words')).toThrow();
  const altered = Buffer.from(sealed);
  altered[altered.length - 1]! ^= 1;
  expect(() => sealing.open(altered, place)).toThrow();
  expect(() => new SealedText('test', 'another key, just as long as that').open(sealed, place)).toThrow();
  expect(() => new SealedText('other', 'a key that is long enough for tests').open(sealed, place)).toThrow();
});

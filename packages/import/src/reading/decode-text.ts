/** Encodings Japanese lists come in. The names are those of the web's TextDecoder. */
export const textEncodings = ['utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** A text and how it was written, or the first line (from 1) that no encoding can read. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly row: number };

/**
 * Bytes as text without ever guessing a character: an encoding is taken only when every byte of the file means something
 * in it. UTF-8 comes first, for text in another encoding is practically never UTF-8 by chance.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  const candidates: readonly TextEncoding[] = marked
    ? [marked]
    : holds(bytes, escapeToKanji)
      ? ['iso-2022-jp']
      : ['utf-8', 'shift_jis', 'euc-jp'];
  const read = candidates.flatMap((encoding) => {
    const text = strictly(bytes, encoding);
    return text === null ? [] : [{ ok: true as const, text, encoding }];
  });
  const [first] = read;
  if (!first) return { ok: false, row: firstBrokenLine(bytes, candidates) };
  return first.encoding === 'shift_jis' ? (read.find(isBetter(first.text)) ?? first) : first;
}

function byMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** ESC $: the beginning of kanji in a text that is ASCII otherwise. */
const escapeToKanji = [0x1b, 0x24];

const holds = (bytes: Uint8Array, [first, second]: readonly number[]): boolean => {
  for (let at = bytes.indexOf(first!); at >= 0; at = bytes.indexOf(first!, at + 1))
    if (bytes[at + 1] === second) return true;
  return false;
};

function strictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // A private or replacement character is a byte that meant nothing, whatever the decoder says.
    return /[\ufffd\ue000-\uf8ff]/.test(text) && encoding !== 'utf-8' ? null : text;
  } catch {
    return null;
  }
}

const narrowKana = /[｡-ﾟ]/g;
const wideLetters = /[\p{Script=Han}ぁ-んァ-ヶ]/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Text in EUC-JP is often legal Shift_JIS, but then most of it is half-width kana, which nobody writes so. */
const isBetter =
  (asShiftJis: string) =>
  ({ text, encoding }: { text: string; encoding: TextEncoding }): boolean =>
    encoding === 'euc-jp' &&
    count(asShiftJis, narrowKana) > count(asShiftJis, wideLetters) &&
    count(text, narrowKana) <= count(text, wideLetters);

/** A line feed is never part of another character in the encodings tried line by line. */
function firstBrokenLine(bytes: Uint8Array, candidates: readonly TextEncoding[]): number {
  return Math.max(...candidates.map((encoding) => brokenLine(bytes, encoding)));
}

function brokenLine(bytes: Uint8Array, encoding: TextEncoding): number {
  let row = 1;
  for (let from = 0; from < bytes.length; row += 1) {
    const feed = bytes.indexOf(0x0a, from);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (strictly(bytes.subarray(from, end), encoding) === null) return row;
    from = end;
  }
  return row;
}

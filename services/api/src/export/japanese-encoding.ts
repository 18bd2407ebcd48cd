import iconv from 'iconv-lite';

/** The two ways in which Japanese lists are written. */
export const encodings = ['utf-8', 'shift_jis'] as const;
export type Encoding = (typeof encodings)[number];

/** Begins a file in UTF-8, without which Excel takes it for Shift_JIS. */
export const byteOrderMark = '\uFEFF';

/** Signs that look the same and stand elsewhere in the Shift_JIS of Windows. */
const twins: Record<string, string> = {
  '〜': '～',
  '−': '－',
  '—': '―',
  '‖': '∥',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
};
const unwritable = '〓';

/** Text as Shift_JIS of Windows; a sign it does not have becomes the sign printers set for a missing one. */
export function shiftJis(text: string): Buffer {
  const plain = text.replace(/[〜−—‖¢£¬]/g, (sign) => twins[sign]!);
  const whole = iconv.encode(plain, 'cp932');
  if (iconv.decode(whole, 'cp932') === plain) return whole;
  const writable = [...plain.normalize('NFC')].map((sign) =>
    iconv.decode(iconv.encode(sign, 'cp932'), 'cp932') === sign ? sign : unwritable,
  );
  return iconv.encode(writable.join(''), 'cp932');
}

/** Parts of a text in an encoding, as they come. */
export async function* encoded(
  parts: AsyncIterable<string>,
  encoding: Encoding,
): AsyncGenerator<string | Buffer> {
  if (encoding === 'utf-8') yield byteOrderMark;
  for await (const part of parts) yield encoding === 'utf-8' ? part : shiftJis(part);
}

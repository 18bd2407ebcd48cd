/** Half-width katakana, as Japan Post writes it, as hiragana. */
export const toHiragana = (text: string): string =>
  text.normalize('NFKC').replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const small: Record<string, string> = { ゃ: 'や', ゅ: 'ゆ', ょ: 'よ', っ: 'つ' };

/** All kana large: the MIC list writes some ゃゅょ large. */
const large = (kana: string): string => kana.replace(/[ゃゅょっ]/g, (letter) => small[letter]!);

/** The kana with small letters where the postal reading, which ends with it, has them. */
export function withSmallLetters(kana: string, postalReading: string): string {
  if (postalReading.endsWith(kana) || !large(postalReading).endsWith(large(kana))) return kana;
  return postalReading.slice(-kana.length);
}

const HAN = /[\p{Script=Han}々ヶケ〆]/u;
/** Signs that part words; the reading must part there, too. */
const PARTING = '[\\s　・･（）()「」『』]';

export interface ReadingPart {
  base: string;
  kana: string | null;
}

/**
 * Lays a whole reading over a name: kanji runs get their share, kana and signs stay bare
 * (居場所 ひだまりの間 + いばしょ ひだまりのま → 居場所, 間). Where the reading cannot be laid
 * without doubt the whole name carries it; a reading that says nothing new is left out.
 */
export function alignFurigana(name: string, kana: string): ReadingPart[] {
  if (!HAN.test(name) || kana === '') return [{ base: name, kana: null }];
  const whole = [{ base: name, kana }];
  const runs = name.match(/[\p{Script=Han}々ヶケ〆]+|[^\p{Script=Han}々ヶケ〆]+/gu) ?? [name];
  const patterns = runs.map((run) => (HAN.test(run) ? `([^\\s　・･（）()「」『』]+?)` : patternOf(run)));
  if (patterns.includes(null)) return whole;
  const match = new RegExp(`^${patterns.join('')}$`, 'u').exec(hiragana(kana.trim()));
  if (!match) return whole;
  let group = 0;
  return runs.map((run) => ({ base: run, kana: HAN.test(run) ? (match[++group] ?? null) : null }));
}

/** What a run without kanji must look like in the reading; null where it has a reading of its own (letters, figures). */
function patternOf(run: string): string | null {
  let pattern = '';
  for (const letter of hiragana(run)) {
    if (/[\p{Script=Hiragana}ー]/u.test(letter)) pattern += `[\\s　]*${letter}[\\s　]*`;
    else if (new RegExp(PARTING, 'u').test(letter))
      pattern += pattern.endsWith(`${PARTING}+`) ? '' : `${PARTING}+`;
    else return null;
  }
  // A closing bracket at the very end need not be read.
  return pattern.replace(/\[\\s　\]\*(?=\[\\s　・)/gu, '').replace(/\+$/u, '*');
}

function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60));
}

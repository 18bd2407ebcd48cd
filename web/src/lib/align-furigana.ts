const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const HAN = /[\p{Script=Han}々ヶケ〆]/u;

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
  const runs = name.match(/[\p{Script=Han}々ヶケ〆]+|[^\p{Script=Han}々ヶケ〆]+/gu) ?? [name];
  const pattern = runs.map((run) => (HAN.test(run) ? '(.+?)' : bareKana(run))).join('[\\s　・･]*');
  const match = new RegExp(`^${pattern}$`, 'u').exec(hiragana(kana.trim()));
  if (!match) return [{ base: name, kana }];
  let group = 0;
  return runs.map((run) =>
    HAN.test(run) ? { base: run, kana: (match[++group] ?? '').trim() } : { base: run, kana: null },
  );
}

function bareKana(run: string): string {
  const letters = [...hiragana(run)].filter((letter) => KANA.test(letter));
  return letters.map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('[\\s　]*');
}

function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60));
}

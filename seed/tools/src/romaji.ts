const syllables: Record<string, string> = {};
const table: [string, string][] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['s', 'さしすせそ'],
  ['t', 'たちつてと'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
  ['g', 'がぎぐげご'],
  ['z', 'ざじずぜぞ'],
  ['d', 'だぢづでど'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
];
for (const [consonant, kana] of table)
  [...kana].forEach((letter, at) => {
    syllables[letter] = consonant + 'aiueo'[at];
  });
Object.assign(syllables, { や: 'ya', ゆ: 'yu', よ: 'yo', わ: 'wa', ゐ: 'i', を: 'o', ん: 'n', ー: '' });
Object.assign(syllables, { し: 'shi', ち: 'chi', つ: 'tsu', ふ: 'fu', じ: 'ji', ぢ: 'ji', づ: 'zu' });

const glides: Record<string, string> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };

/** A loose Latin spelling: what the many ways of writing Japanese names in Latin letters have in common. */
export function looseRomaji(kana: string): string {
  let spelled = '';
  for (const letter of kana)
    if (letter in glides) spelled = spelled.replace(/i$/, '') + glides[letter];
    else if (letter === 'っ') spelled += '*';
    else spelled += syllables[letter] ?? letter;
  return loosen(spelled.replace(/\*(.)/g, '$1$1'));
}

/** The same looseness for Latin text from elsewhere: no accents, no long vowels, one spelling of doubtful sounds. */
export function loosen(latin: string): string {
  return latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/(sh|ch|j)y/g, '$1')
    .replace(/tch/g, 'cch')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/ou|oo|oh(?![aiueo])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/ei|ee/g, 'e')
    .replace(/dz|du/g, 'z')
    .replace(/(.)\1/g, '$1');
}

/** A text of the letter as it stands on the paper; `isCut` where there was no room for all of it. */
export interface FittedText {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Makes texts fit into so many lines of so many characters: the longest gives way first, a line at a time, and none is lost
 * altogether. What was cut is marked, so that the paper says there is more.
 */
export function fitLines(
  texts: readonly string[],
  { lines, perLine }: { readonly lines: number; readonly perLine: number },
): readonly FittedText[] {
  const needed = texts.map((text) => linesOf(text, perLine));
  const given = [...needed];
  while (given.reduce((sum, one) => sum + one, 0) > lines && Math.max(...given) > 1)
    given[given.indexOf(Math.max(...given))]! -= 1;
  return texts.map((text, at) => ({
    text: given[at] === needed[at] ? text.trim() : cut(text, given[at]!, perLine),
    isCut: given[at] !== needed[at],
  }));
}

const linesOf = (text: string, perLine: number): number =>
  text
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / perLine)), 0);

/** Room is left for the words that say there is more; where lines were broken by hand they run on. */
const cut = (text: string, lines: number, perLine: number): string =>
  [...text.trim().replaceAll(/\s*\n\s*/gu, ' ')]
    .slice(0, Math.max(8, lines * perLine - moreCharacters))
    .join('');
const moreCharacters = 16;

import { Fragment } from 'react';

const MARKED = /\{([^|{}]+)\|([^|{}]+)\}/gu;

/** The words without their readings, for titles and names that only machines read. */
export const plainText = (text: string): string => text.replace(MARKED, '$1');

/**
 * A text of ours with its readings: `{漢字|かんじ}` becomes ruby. Line breaks in the text are kept. It is one
 * element, so that it stays one piece of text also where its parent lays its children out side by side.
 */
export function Furigana({ text }: { text: string }) {
  return (
    <span>
      {text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a fixed text have no other identity
        <Fragment key={index}>
          {index > 0 && <br />}
          {pieces(line)}
        </Fragment>
      ))}
    </span>
  );
}

function pieces(line: string) {
  const found = [];
  let at = 0;
  for (const match of line.matchAll(MARKED)) {
    if (match.index > at) found.push(line.slice(at, match.index));
    found.push(<Reading key={match.index} base={match[1] ?? ''} kana={match[2] ?? ''} />);
    at = match.index + match[0].length;
  }
  if (at < line.length) found.push(line.slice(at));
  return found;
}

/** One word with its reading above it. */
export function Reading({ base, kana }: { base: string; kana: string }) {
  return (
    <ruby>
      {base}
      <rp>（</rp>
      <rt>{kana}</rt>
      <rp>）</rp>
    </ruby>
  );
}

import { entries } from '@tsunagi/texts/ja/staff/entries';

interface ValueLinesProps {
  /** 前 or 後. */
  word: string;
  lines: readonly string[];
  /** The lines of the other side. */
  other: readonly string[];
  mark: 'added' | 'removed';
}

/**
 * One side of a difference. Where both sides share lines, those that came or went are marked by a sign and their weight,
 * and by a word for who listens; where all is new, nothing needs a mark.
 */
export function ValueLines({ word, lines, other, mark }: ValueLinesProps) {
  const isPartly = lines.some((line) => other.includes(line));
  const Line = mark === 'added' ? 'ins' : 'del';
  return (
    <>
      <span className="change-word">{word}</span>
      <span className="block min-w-0">
        {lines.map((line, at) =>
          isPartly && !other.includes(line) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
            <Line key={at} className="change-line">
              <span aria-hidden="true" className="change-sign">
                {mark === 'added' ? '＋' : '－'}
              </span>
              <span className="sr-only">{entries.changes[mark]}</span>
              {line}
            </Line>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
            <span key={at} className={isPartly ? 'change-line change-same' : 'change-line'}>
              {isPartly && <span aria-hidden="true" className="change-sign" />}
              {line}
            </span>
          ),
        )}
      </span>
    </>
  );
}

import { alignFurigana } from '../lib/align-furigana.ts';
import { Reading } from './furigana.tsx';

/** A name from the directory with its reading over the kanji; it never breaks inside a town's name. */
export function Named({ name, kana, unbroken = false }: { name: string; kana: string; unbroken?: boolean }) {
  return (
    <span className={unbroken ? 'unbroken' : undefined}>
      {alignFurigana(name, kana).map((part, index) =>
        part.kana === null || part.kana === '' ? (
          part.base
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed name have no other identity
          <Reading key={index} base={part.base} kana={part.kana} />
        ),
      )}
    </span>
  );
}

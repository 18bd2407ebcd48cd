import { desk } from '@tsunagi/texts/ja/staff/desk';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { RoutingBookPartsFragment } from '../../gql/graphql.ts';

interface RevisionsProps {
  book: RoutingBookPartsFragment;
  busy: boolean;
  /** Null for those who may not. */
  onRestore: ((number: number) => void) | null;
}

/** What the rules were, who changed them and why; an older one can be taken up again. */
export function Revisions({ book, busy, onRestore }: RevisionsProps) {
  if (book.revisions.length === 0) return null;
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions" className="section-title">
        {texts.book.revisions}
      </h2>
      <ul>
        {book.revisions.map(({ number, ruleCount, savedOn, savedByName, word }) => (
          <li key={number} className="border-b border-hair py-3">
            <b className="block">{texts.book.revision(number, ruleCount)}</b>
            <span className="block text-sumi-2">
              {desk.fullDay(savedOn)}　{savedByName}
            </span>
            {word && <span className="block">「{word}」</span>}
            {number === book.number ? (
              <span className="block">{texts.book.now}</span>
            ) : (
              onRestore && (
                <button
                  type="button"
                  disabled={busy}
                  className="link min-h-12"
                  onClick={() => onRestore(number)}
                >
                  {texts.book.restore(number)}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

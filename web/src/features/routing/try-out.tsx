import { type RoutingExample, tryExample } from '@tsunagi/domain';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import { Icon } from '../../ui/icon.tsx';
import { type BookDraft, bookFrom, targetWord, usualExamples } from './book-draft.ts';

interface TryOutProps {
  draft: BookDraft;
  names: ReadonlyMap<string, string>;
}

/** What the rules on the screen say to cases that were thought up, before anything is saved. */
export function TryOut({ draft, names }: TryOutProps) {
  const book = bookFrom(draft);
  const fallback = draft.fallback.organizationId
    ? (names.get(draft.fallback.organizationId) ?? texts.book.fallback)
    : texts.book.fallback;
  const goesTo = (example: RoutingExample) => {
    const { suggestion, isAsExpected } = tryExample(book, example);
    const words =
      suggestion.fired.length === 0
        ? fallback
        : suggestion.fired.map(({ rule }) => targetWord(rule.to, names)).join('、');
    return { words, open: suggestion.open.length, isAsExpected };
  };
  return (
    <ul className="mt-2">
      {[...usualExamples, ...book.examples].map((example, at) => {
        const { words, open, isAsExpected } = goesTo(example);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: examples of one's own may still be without a name
          <li key={at} className="border-b border-hair py-3">
            <span className="block">{example.name}</span>
            <b className="block">{texts.book.goes(words)}</b>
            {open > 0 && <span className="block text-ask">{texts.book.stillOpen(open)}</span>}
            {isAsExpected !== null && (
              <span className={`flex items-center gap-1.5 ${isAsExpected ? 'text-fits' : 'text-late'}`}>
                <Icon name={isAsExpected ? 'check' : 'warning'} size={20} />
                {isAsExpected ? texts.book.asExpected : texts.book.notAsExpected}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

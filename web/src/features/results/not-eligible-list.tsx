import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VerdictGlyph } from '../../ui/verdict-badge.tsx';

interface NotEligibleListProps {
  rows: {
    id: string;
    name: string;
    town: string | null;
    reason: string;
    instead: { id: string; name: string } | null;
  }[];
  formId: string;
  texts: ResultsTexts;
}

/** What does not fit: no cards, a quiet list, each with its reason and where to go instead. */
export function NotEligibleList({ rows, formId, texts }: NotEligibleListProps) {
  return (
    <section className="mt-10 border-y border-hair py-5" aria-labelledby="not-eligible">
      <h2 id="not-eligible" className="mb-3 flex items-center gap-3 text-[1.125rem]">
        <span className="text-not">
          <VerdictGlyph badge="NOT_ELIGIBLE" />
        </span>
        <Furigana text={texts.notEligibleTitle(rows.length)} />
      </h2>
      <ul className="flex flex-col gap-4">
        {rows.map((row) => (
          <li key={row.id} className="leading-[1.7]">
            <p className="font-[650]">{texts.nameWithTown(row.name, row.town)}</p>
            <p>
              <Furigana text={row.reason} />
            </p>
            {row.instead && (
              <p>
                <Icon name="arrow-right" size={20} className="mr-2 inline-block align-[-0.15em] text-ai" />
                <Furigana text={texts.insteadBefore} />{' '}
                <button
                  type="submit"
                  form={formId}
                  name="place"
                  value={row.instead.id}
                  data-opens={row.instead.id}
                  className="link inline py-2.5 text-left"
                >
                  {row.instead.name}
                </button>{' '}
                <Furigana text={texts.insteadAfter} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

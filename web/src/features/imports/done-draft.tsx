import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import type { ImportDraftFactsFragment } from '../../gql/graphql.ts';

const next = [
  ['/desk/duplicates', importDesk.next.duplicates, importDesk.next.duplicatesNote],
  ['/desk/confirmations', importDesk.next.confirmations, importDesk.next.confirmationsNote],
  ['/desk/entries', importDesk.next.entries, importDesk.next.entriesNote],
] as const;

/** What came of it, and what to do next. */
export function DoneDraft({ draft: { counts } }: { draft: ImportDraftFactsFragment }) {
  const written = (counts?.NEW ?? 0) + (counts?.CHANGED ?? 0);
  return (
    <div className="max-w-[44rem]">
      <div role="status">
        <h2 className="text-[1.375rem] leading-[1.5]">{importDesk.doneTitle}</h2>
        <p className="mt-1">{importDesk.doneLead(written)}</p>
      </div>
      <h3 className="section-title mt-8">{importDesk.nextTitle}</h3>
      <ul>
        {next.map(([href, words, note]) => (
          <li key={href} className="border-b border-hair py-3">
            <a href={href} className="link inline-flex min-h-12 items-center font-[650]">
              {words}
            </a>
            <span className="block text-sumi-2">{note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

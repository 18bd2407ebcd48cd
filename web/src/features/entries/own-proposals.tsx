import { entries } from '@tsunagi/texts/ja/staff/entries';
import type { KeptEntriesQuery } from '../../gql/graphql.ts';
import { StepLines } from './step-lines.tsx';

/** What one's own organization has sent and what came back: first on the list of those who may not write at once. */
export function OwnProposals({ proposals }: { proposals: KeptEntriesQuery['openProposals'] }) {
  const own = proposals.filter(({ mayDecide }) => !mayDecide);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own" className="mt-6">
      <h2 id="own" className="section-title">
        {entries.list.returnedTitle}
      </h2>
      <ul className="sheet mt-3 !border-edge">
        {own.map((one) => (
          <li key={one.id} className="border-t border-hair p-5 first:border-t-0">
            <div className="flex flex-wrap items-baseline gap-x-5">
              <b>{one.document.name || entries.list.new}</b>
              <span className={one.state === 'RETURNED' ? 'font-[650] text-late' : ''}>
                {entries.states[one.state]}
              </span>
            </div>
            <StepLines steps={one.steps} />
            <a
              className="button mt-3"
              href={
                one.resourceId ? `/desk/entries/${one.resourceId}` : `/desk/entries/new?proposal=${one.id}`
              }
            >
              {entries.list.open}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

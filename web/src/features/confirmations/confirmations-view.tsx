import type { CalendarDay } from '@tsunagi/domain';
import { confirmations as texts } from '@tsunagi/texts/ja/staff/confirmations';
import type { ConfirmationsQuery } from '../../gql/graphql.ts';
import { DueList } from './due-list.tsx';
import { SheetsByOwner } from './sheets-by-owner.tsx';

export type Standings = ConfirmationsQuery['confirmations'];

interface ConfirmationsViewProps {
  standings: Standings;
  today: CalendarDay;
  /** Letters can be read by the one who looks. */
  seesLetters: boolean;
}

/** What is to be confirmed, the oldest first; beside it how each town stands, and the way by fax. */
export function ConfirmationsView({ standings, today, seesLetters }: ConfirmationsViewProps) {
  const { entries, towns } = standings;
  const sum = (of: 'overdue' | 'due') => towns.reduce((all, town) => all + town[of], 0);
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.heading(sum('overdue'))}</h1>
      <p className="text-sumi-2">
        {texts.lead(sum('due'))}
        {sum('due') > entries.length && texts.most(entries.length)}
      </p>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_340px]">
        <DueList entries={entries} today={today} />
        <div className="grid content-start gap-10">
          <Towns towns={towns} />
          <SheetsByOwner entries={entries} />
          {seesLetters && (
            <a className="link inline-flex min-h-12 items-center" href="/desk/outbox">
              {texts.outbox}
            </a>
          )}
        </div>
      </div>
    </div>
  );
}

/** So many towns are shown at once; a prefecture has more. */
const atFirst = 10;

function Towns({ towns }: { towns: Standings['towns'] }) {
  if (towns.length === 0) return null;
  const others = towns.slice(atFirst);
  return (
    <section aria-labelledby="towns">
      <h2 id="towns" className="section-title">
        {texts.towns}
      </h2>
      <TownTable towns={towns.slice(0, atFirst)} />
      {others.length > 0 && (
        <details>
          <summary className="link inline-flex min-h-12 cursor-pointer items-center">
            {texts.otherTowns(others.length)}
          </summary>
          <TownTable towns={others} />
        </details>
      )}
    </section>
  );
}

function TownTable({ towns }: { towns: Standings['towns'] }) {
  return (
    <table className="figures w-full text-[1rem]">
      <thead>
        <tr className="text-left">
          <th className="py-2">{texts.town}</th>
          <th className="py-2 text-right">{texts.overdueColumn}</th>
          <th className="py-2 text-right">{texts.totalColumn}</th>
        </tr>
      </thead>
      <tbody>
        {towns.map(({ code, name, overdue, total }) => (
          <tr key={code ?? ''} className="border-t border-hair">
            <td className="py-2">{name ?? '―'}</td>
            <td className={`py-2 text-right ${overdue > 0 ? 'font-[650]' : ''}`}>{overdue}</td>
            <td className="py-2 text-right">{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

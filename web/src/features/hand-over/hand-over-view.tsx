import { type CalendarDay, endsSoon } from '@tsunagi/domain';
import { handOver as texts } from '@tsunagi/texts/ja/staff/hand-over';
import type { HandOverPackQuery } from '../../gql/graphql.ts';
import { PrintButton } from '../leaflet-print/print-button.tsx';
import { MattersForm } from './matters-form.tsx';

type Pack = NonNullable<HandOverPackQuery['handOverPack']>;

/** A pack: what is offered to one, what one holds, the rules of the town, and for a coordinator who holds how much. */
export function HandOverView({ pack, today }: { pack: Pack; today: CalendarDay }) {
  const { of, isOwn, people, matters, offeredToMe, rules } = pack;
  const successors = people.filter(({ id, isHere }) => isHere && id !== of.id);
  return (
    <div className="desk-page">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">
            {isOwn ? texts.title : texts.ofOther(of.name)}
          </h1>
          <p>{of.isHere ? texts.lead : texts.left}</p>
          {of.isHere && of.until && endsSoon(of.until as CalendarDay, today) && (
            <p className="font-[650] text-shu-ink">{texts.until(of.until)}</p>
          )}
        </div>
        <div className="no-print">
          <PrintButton words={texts.print} isQuiet />
        </div>
      </div>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="flex flex-col gap-10">
          {isOwn && offeredToMe.length > 0 && (
            <section aria-labelledby="to-me">
              <h2 id="to-me" className="section-title">
                {texts.toMe(offeredToMe.length)}
              </h2>
              <p className="mt-3">{texts.toMeLead}</p>
              <MattersForm matters={offeredToMe} successors={null} />
            </section>
          )}
          <section aria-labelledby="held">
            <h2 id="held" className="section-title">
              {texts.held(matters.length)}
            </h2>
            {matters.length === 0 ? (
              <>
                <p className="mt-3">{texts.none}</p>
                <a className="link inline-flex min-h-12 items-center" href="/desk/cases">
                  {texts.toCases}
                </a>
              </>
            ) : (
              <MattersForm matters={matters} successors={successors} />
            )}
          </section>
        </div>
        <div className="flex flex-col gap-8 self-start">
          <section aria-labelledby="rules">
            <h2 id="rules" className="section-title">
              {texts.rules}
            </h2>
            <p className="mt-3">
              {rules ? texts.rulesSaved(rules.number, rules.savedOn, rules.savedByName) : texts.noRules}
            </p>
            {rules && (
              <a className="link no-print inline-flex min-h-12 items-center" href="/desk/routing">
                {texts.rulesRead}
              </a>
            )}
          </section>
          {pack.mayGiveForOthers && <Others people={people.filter(({ id }) => id !== of.id)} today={today} />}
        </div>
      </div>
    </div>
  );
}

function Others({ people, today }: { people: Pack['people']; today: CalendarDay }) {
  return (
    <section aria-labelledby="others" className="no-print">
      <h2 id="others" className="section-title">
        {texts.others}
      </h2>
      <ul>
        {people.map(({ id, name, isHere, until, holds }) => (
          <li key={id} className="border-b border-hair py-2">
            <a className="link inline-flex min-h-12 items-center" href={`/desk/handover?of=${id}`}>
              {name}
            </a>
            　{texts.count(holds)}
            {isHere && until && endsSoon(until as CalendarDay, today) && (
              <b className="block text-shu-ink">{texts.lastDay(until)}</b>
            )}
            {!isHere && <b className="block text-shu-ink">{texts.gone}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}

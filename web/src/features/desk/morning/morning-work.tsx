import { type CalendarDay, fewestShown } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { morning as texts } from '@tsunagi/texts/ja/staff/morning';
import type { MorningFacts } from './morning-rows.ts';

interface PushedBackProps {
  pushedBack: MorningFacts['morning']['pushedBack'];
  today: CalendarDay;
}

/** Whom urgent work has displaced: they stay in sight until somebody was met or another day was set. */
export function PushedBack({ pushedBack, today }: PushedBackProps) {
  return (
    <section aria-labelledby="pushed-back">
      <h2 id="pushed-back" className="section-title !text-[1.25rem]">
        {texts.pushed.title} <span className="font-normal">{pushedBack.length}</span>
      </h2>
      {pushedBack.length === 0 ? (
        <p className="mt-3">{texts.pushed.none}</p>
      ) : (
        <>
          <p className="mt-2 text-sumi-2">{texts.pushed.lead}</p>
          <ul>
            {pushedBack.map((one) => (
              <li
                key={one.id}
                className="grid items-center gap-x-6 gap-y-2 border-b border-hair py-3 md:grid-cols-[minmax(0,1fr)_11rem]"
              >
                <div className="leading-[1.6]">
                  <h3 className="text-[1.125rem]">{one.pseudonym}</h3>
                  <p>
                    <b>{texts.pushed.times(one.timesPushedBack)}</b>
                    {one.nextContactOn && <>　{texts.pushed.nextOn(one.nextContactOn, today)}</>}
                  </p>
                  <p className="text-[1rem] text-sumi-2">
                    <b>{cases.reference(one.reference)}</b>　{texts.caseLine(one)}
                  </p>
                </div>
                <a
                  href={`/desk/cases/${one.id}#work`}
                  className="button no-print !px-4"
                  aria-label={texts.pushed.actOf(one.pseudonym)}
                >
                  {texts.pushed.act}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** How much lies with each window, so that nobody sends to one that is full without asking first. */
export function WindowLoads({ loads }: { loads: MorningFacts['windowLoads'] }) {
  const isHidden = loads.some((one) => one.cases === null || one.inCare === null);
  const said = (count: number | null | undefined) => count ?? texts.loads.few;
  return (
    <section aria-labelledby="loads">
      <h2 id="loads" className="section-title !text-[1.25rem]">
        {texts.loads.title}
      </h2>
      {loads.length === 0 ? (
        <p className="mt-3">{texts.loads.none}</p>
      ) : (
        <table className="load-table">
          <thead>
            <tr>
              <th scope="col">{texts.loads.window}</th>
              <th scope="col">{texts.loads.cases}</th>
              <th scope="col">{texts.loads.inCare}</th>
            </tr>
          </thead>
          <tbody>
            {loads.map((one) => (
              <tr key={one.organizationId}>
                <th scope="row">{one.isOwn ? <b>{texts.loads.own(one.name)}</b> : one.name}</th>
                <td>{said(one.cases)}</td>
                <td>{said(one.inCare)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isHidden && <p className="mt-2 text-[1rem] text-sumi-2">{texts.loads.fewNote(fewestShown)}</p>}
      <p className="mt-2 text-[1rem] text-sumi-2">{texts.loads.next}</p>
    </section>
  );
}

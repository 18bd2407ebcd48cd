import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import type { AgreementFactsShown } from './agreement-view.tsx';
import { UsesForm } from './uses-form.tsx';

const words = texts.uses;

/** How often residents of each member came, by month, and the form to count one. */
export function UsesSection({ agreement }: { agreement: AgreementFactsShown }) {
  const { members, months, state } = agreement;
  if (state !== 'AGREED' && state !== 'SETTLED') return null;
  const counted = months.filter((month) =>
    members.some(({ usesByMonth }) => usesByMonth.some((one) => one.month === month)),
  );
  const usesIn = (member: AgreementFactsShown['members'][number], month: string) =>
    member.usesByMonth.find((one) => one.month === month)?.uses ?? '—';
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="section-title">
        {words.title}
      </h2>
      <p className="mt-3">{words.lead}</p>
      {counted.length === 0 ? (
        <p className="mt-2">{months.length === 0 ? words.notYet : words.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <section className="mt-3 overflow-x-auto" tabIndex={0} aria-label={texts.moves(words.title)}>
          <table className="figure-table">
            <thead>
              <tr>
                <th scope="col">{words.month}</th>
                {members.map(({ code, name }) => (
                  <th key={code} scope="col" className="number">
                    {words.of(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counted.map((month) => (
                <tr key={month}>
                  <th scope="row">{texts.month(month)}</th>
                  {members.map((member) => (
                    <td key={member.code} className="number">
                      {usesIn(member, month)}
                    </td>
                  ))}
                </tr>
              ))}
              <tr className="is-total">
                <th scope="row">{words.all}</th>
                {members.map(({ code, uses }) => (
                  <td key={code} className="number">
                    {uses ?? '—'}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      )}
      {state === 'AGREED' && months.length > 0 && <UsesForm agreement={agreement} />}
    </section>
  );
}

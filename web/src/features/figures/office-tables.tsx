import { figures as texts } from '@tsunagi/texts/ja/staff/figures';
import type { OfficeFiguresQuery } from '../../gql/graphql.ts';
import { PrintButton } from '../leaflet-print/print-button.tsx';
import { SaveFile } from './save-file.tsx';

export type OfficeFacts = Extract<OfficeFiguresQuery['officeFigures'], { __typename: 'OfficeFigures' }>;

const totals = ['people', 'all'];

/** The own figures as tables; what others may not know has a sign and words for it. */
export function OfficeTables({ facts, isForOthers }: { facts: OfficeFacts; isForOthers: boolean }) {
  const found = new Map(facts.figures.map((one) => [one.key, isForOthers ? one.forOthers : one.count]));
  const said = (key: string) => found.get(key) ?? texts.hiddenSign;
  const rows = texts.tables.flatMap(({ title, keys }) =>
    keys.map((key) => [title, texts.names[key] ?? key, said(key)] as const),
  );
  const period = texts.period(facts.from, facts.to);
  return (
    <>
      <p className="mt-2">{isForOthers ? texts.othersNote : texts.ownNote}</p>
      {isForOthers && facts.figures.every(({ forOthers }) => forOthers === null) && (
        <p className="mt-2 font-[650]">{texts.allHidden}</p>
      )}
      <p className="text-sumi-2">{texts.double}</p>
      <div className="mt-6 grid gap-x-[52px] gap-y-8 lg:grid-cols-2">
        {texts.tables.map(({ title, keys }) => (
          <section key={title} aria-label={title} className="break-inside-avoid">
            <h3 className="section-title !text-[1.1875rem]">{title}</h3>
            <table className="figure-table">
              <thead className="sr-only">
                <tr>
                  <th scope="col">{texts.what}</th>
                  <th scope="col">{texts.count}</th>
                </tr>
              </thead>
              <tbody>
                {keys.map((key) => (
                  <tr key={key} className={totals.includes(key) ? 'is-total' : ''}>
                    <th scope="row">{texts.names[key] ?? key}</th>
                    <td className="number">
                      <Count count={found.get(key) ?? null} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
      <div className="no-print mt-8 flex flex-wrap gap-3">
        <PrintButton words={texts.print} />
        <SaveFile
          rows={[[texts.title, period, ''], ['', texts.what, texts.count], ...rows]}
          name={texts.fileName(facts.from, facts.to, isForOthers)}
          word={texts.save}
        />
      </div>
    </>
  );
}

/** A count, or the sign of a hidden one. */
export function Count({ count }: { count: number | null }) {
  if (count !== null) return count;
  return (
    <>
      <span aria-hidden="true">{texts.hiddenSign}</span>
      <span className="sr-only">{texts.hidden}</span>
    </>
  );
}

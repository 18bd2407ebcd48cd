import { prefecturePayer } from '@tsunagi/domain';
import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import type { AgreementFactsShown } from './agreement-view.tsx';

const words = texts.costs;

/** Who pays what, and each amount open to how it came about; or which number is still missing. */
export function CostsSection({ agreement }: { agreement: AgreementFactsShown }) {
  const { yen, settledYen, costs, parts, members } = agreement;
  const nameOf = (payer: string) =>
    payer === prefecturePayer
      ? words.prefecture
      : (members.find(({ code }) => code === payer)?.name ?? payer);
  const source = members.find(({ populationSource }) => populationSource);
  return (
    <section aria-labelledby="costs">
      <h2 id="costs" className="section-title">
        {words.title}
      </h2>
      {!costs || yen === null ? (
        <p className="mt-3">{words.none}</p>
      ) : (
        <>
          <p className="mt-3">{settledYen === null ? words.plan(yen) : words.settled(settledYen)}</p>
          <p>{words.rule(parts)}</p>
          {[...new Set(costs.missing.map((one) => staffRefusal(one, texts.fields)))].map((sentence) => (
            <p key={sentence} className="mt-2 text-ask">
              {sentence}
            </p>
          ))}
          {costs.amounts.length > 0 && (
            <table className="figure-table mt-3">
              <thead>
                <tr>
                  <th scope="col">{words.payer}</th>
                  <th scope="col" className="number">
                    {words.amount}
                  </th>
                </tr>
              </thead>
              <tbody>
                {costs.amounts.map((one) => (
                  <tr key={one.payer}>
                    <th scope="row">
                      {nameOf(one.payer)}
                      <details>
                        <summary className="flex min-h-12 cursor-pointer items-center text-ai">
                          {words.how}
                        </summary>
                        <ul className="pb-2 text-sumi-2">
                          {costs.lines
                            .filter(({ payer }) => payer === one.payer)
                            .map((line) => (
                              <li key={line.method}>{words.line(line)}</li>
                            ))}
                        </ul>
                      </details>
                    </th>
                    <td className="number">{texts.yen(one.yen)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {parts.some(({ method }) => method === 'POPULATION') &&
            source?.populationAsOf &&
            source.populationSource && (
              <p className="mt-2 text-sumi-2">
                {words.population(source.populationAsOf, source.populationSource)}
              </p>
            )}
        </>
      )}
    </section>
  );
}

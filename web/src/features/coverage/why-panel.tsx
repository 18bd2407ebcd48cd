import type { ResourceKind } from '@tsunagi/domain';
import { residency } from '@tsunagi/texts/ja/residency';
import { coverage as texts } from '@tsunagi/texts/ja/staff/coverage';
import type { WhyFacts } from './coverage-view.tsx';

interface WhyPanelProps {
  facts: WhyFacts;
  kind: ResourceKind;
  mayAgree: boolean;
}

/** How one municipality's value came about: two figures, then every place on the way to the nearest usable one. */
export function WhyPanel({ facts, kind, mayAgree }: WhyPanelProps) {
  const { coverage, onTheWay, onTheWayCount, usableCount, askCount, notEligibleCount } = facts;
  const { municipality, usable, reach } = coverage;
  return (
    <section aria-labelledby="chosen" className="coverage-why">
      <h2 id="chosen" className="section-title">
        {municipality.name}
      </h2>
      <dl className="coverage-figures">
        <div>
          <dt>{texts.legend}</dt>
          <dd>{usable ? texts.kilometers(usable.meters) : '—'}</dd>
        </div>
        <div>
          <dt>{texts.table.minutes}</dt>
          <dd>{usable?.minutes != null ? texts.minutes(usable.minutes) : '—'}</dd>
        </div>
      </dl>
      <p>{texts.reaches[reach]}</p>
      <p className="mt-3">{texts.why.counts(usableCount, askCount, notEligibleCount)}</p>
      {onTheWay.length > 0 && (
        <>
          <h3 className="mt-3 font-[650]">{texts.why.order}</h3>
          <ol className="coverage-way">
            {onTheWay.map((one) => (
              <li key={`${one.resource.id} ${one.reached?.meters}`}>
                <a href={`/places/${one.resource.id}`}>{one.resource.name}</a>
                <span className="whitespace-nowrap">
                  {' '}
                  {one.reached && texts.kilometers(one.reached.meters)}・{texts.why.badges[one.badge]}
                </span>
                <span className="block text-sumi-2">{reasons(one, municipality.name)}</span>
              </li>
            ))}
          </ol>
          {onTheWayCount > onTheWay.length && <p>{texts.why.more(onTheWayCount - onTheWay.length)}</p>}
        </>
      )}
      <p className="mt-3">{texts.why.next}</p>
      {mayAgree && (
        <a
          className="button button-filled no-print mt-4"
          href={`/desk/agreements/new?kind=${kind}&with=${municipality.code}`}
        >
          {texts.why.agree}
        </a>
      )}
      <a className="button no-print mt-3" href={`/towns/${municipality.code}`}>
        {texts.why.town(municipality.name)}
      </a>
    </section>
  );
}

type Judged = WhyFacts['onTheWay'][number];

/** Where it may be used from, and all that stands in the way or is not known. */
function reasons({ residency: found, findings, frequency }: Judged, home: string): string {
  const { fact, ask } = residency.reason(found, { home });
  const words = findings.map(({ criterion, verdict }) => {
    if (criterion === 'AGE') return texts.why.age[verdict];
    if (criterion === 'AUDIENCE') return texts.why.audience[verdict];
    if (criterion === 'CIRCUMSTANCE') return texts.why.circumstance[verdict];
    return criterion === 'STATUS' ? texts.why.status[verdict] : '';
  });
  return [fact, ask ?? '', ...new Set(words), texts.why.frequency[frequency]].join('');
}

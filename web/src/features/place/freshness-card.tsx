import { hrefIn } from '../../lib/lang.ts';
import { reportTexts } from '../../lib/texts.ts';
import { withoutWeekday } from '../../lib/without-weekday.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { PlaceContext, PlaceFacts } from './place-context.ts';

/** How old the facts are, who checked them, and where each comes from. */
export function FreshnessCard({ facts, context }: { facts: PlaceFacts; context: PlaceContext }) {
  const { texts, codes } = context;
  const { freshness, provenance } = facts;
  const isOld = freshness.class !== 'FRESH';
  const day = freshness.confirmedOn && withoutWeekday(codes.schedule.day(freshness.confirmedOn));
  const who = codes.schedule.confirmedBy(freshness);
  return (
    <section className="sheet mt-10 p-6">
      <p className={`flex items-start gap-3 font-[650] ${isOld ? 'text-ask' : 'text-fits'}`}>
        <Icon name={isOld ? 'warning' : 'check'} className="mt-1" />
        <Furigana text={day ? texts.checked(day) : texts.checkedNever} />
      </p>
      {day && who !== '' && (
        <p>
          <Furigana text={texts.checkedBy(freshness.daysAgo, who)} />
        </p>
      )}
      {day && isOld && (
        <p>
          <Furigana text={texts.checkedOld} />
        </p>
      )}
      <details className="mt-1">
        <summary className="link inline-flex min-h-12 cursor-pointer items-center">
          <Furigana text={texts.different} />
        </summary>
        <p className="supporting">
          <Furigana text={texts.differentText} />
        </p>
        <ul className="supporting mt-2">
          {[...new Set(provenance.map(sourceIn(context)))].map((line) => (
            <li key={line}>
              <Furigana text={line} />
            </li>
          ))}
        </ul>
      </details>
      <a
        className="link no-print inline-flex min-h-12 items-center text-[1.0625rem]"
        href={hrefIn(context.lang, `/places/${facts.id}/report`)}
      >
        <Furigana text={reportTexts[context.lang].link} />
      </a>
    </section>
  );
}

const sourceIn =
  ({ texts, codes }: PlaceContext) =>
  ({ field, source, recordedOn }: PlaceFacts['provenance'][number]) =>
    texts.source(
      texts.fields[field] ?? (field === '*' ? texts.otherField : texts.partField),
      source,
      recordedOn && codes.schedule.fullDay(recordedOn),
    );

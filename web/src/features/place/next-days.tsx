import { dataPageTexts } from '../../lib/texts.ts';
import { CalendarLink } from '../../ui/calendar-link.tsx';
import { Furigana } from '../../ui/furigana.tsx';
import type { PlaceContext, PlaceOffering } from './place-context.ts';
import { PlaceSection } from './place-section.tsx';

const MOST_SHOWN = 3;

interface NextDaysProps {
  /** The place, for its calendar. */
  id: string;
  offerings: PlaceOffering[];
  context: PlaceContext;
}

/** When it opens next, how often, and whether one must book. */
export function NextDays({ id, offerings, context }: NextDaysProps) {
  const { texts, codes } = context;
  const { schedule } = codes;
  const told = offerings.filter((offering) => offering.schedule || offering.nextOccurrences.length > 0);
  if (told.length === 0) return null;
  return (
    <PlaceSection id="next-days" title={texts.nextDays}>
      {told.map((offering) => (
        <div key={offering.id} className="mt-4">
          {offerings.length > 1 && (offering.venueName ?? offering.municipality?.name) && (
            <h3 className="mb-1 text-[1.125rem]">{offering.venueName ?? offering.municipality?.name}</h3>
          )}
          {offering.nextOccurrences.length > 0 ? (
            <ul className="sheet px-5 py-3">
              {offering.nextOccurrences.slice(0, MOST_SHOWN).map((occurrence, index) => (
                <li key={occurrence.day} className={index > 0 ? 'border-t border-hair py-2' : 'py-2'}>
                  <b className="unbroken mr-3 text-[1.25rem]">
                    <Furigana text={schedule.day(occurrence.day)} />
                  </b>
                  <span className="unbroken figures">
                    <Furigana text={schedule.hours(occurrence)} />
                  </span>
                  {index === 0 && offering.schedule?.reservation && (
                    <span className="supporting block">
                      <Furigana text={texts.reservation[offering.schedule.reservation]} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          ) : (
            <p>
              <Furigana text={schedule.noDates} />
            </p>
          )}
          {offering.schedule && (
            <p className="supporting mt-3">
              {[schedule.line(offering.schedule), ...schedule.closures(offering.schedule)].map((line) => (
                <span key={line} className="mr-4 inline-block">
                  <Furigana text={line} />
                </span>
              ))}
            </p>
          )}
          {offering.note && <p className="supporting">{offering.note}</p>}
        </div>
      ))}
      {told.some(({ nextOccurrences }) => nextOccurrences.length > 0) && (
        <CalendarLink href={`/export/places/${id}.ics`} words={dataPageTexts[context.lang].calendarLink} />
      )}
    </PlaceSection>
  );
}

import { rings } from '@tsunagi/domain';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { NextPlacesQuery } from '../../gql/graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';
import '../cases/cases.css';
import { FactsForm } from './facts-form.tsx';
import { PlaceRow } from './place-row.tsx';
import { RoomList } from './room-list.tsx';
import { RoutedRules } from './routed-rules.tsx';

/** How many of a ring stand open: the next ring must not lie far down. */
const shownAtOnce = 3;

interface NextViewProps {
  caseId: string;
  pseudonym: string;
  found: NonNullable<NextPlacesQuery['nextPlaces']>;
  rooms: NextPlacesQuery['roomInquiries'];
}

/** つぎの場所をさがす: the rules of the town, who takes it in any case, and what can be used inside and outside it. */
export function NextView({ caseId, pseudonym, found, rooms }: NextViewProps) {
  const about = { caseId, facts: found.facts };
  return (
    <div className="desk-page">
      <a className="link inline-flex min-h-12 items-center gap-2" href={`/desk/cases/${caseId}`}>
        <Icon name="arrow-left" size={20} />
        {texts.next.back}
      </a>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">
        {texts.next.title}：{pseudonym}
      </h1>
      <p className="mt-2">{texts.next.lead(found.homeName)}</p>
      <a className="link inline-flex min-h-12 items-center lg:hidden" href="#facts">
        {texts.next.toFacts}
      </a>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div className="flex flex-col gap-10">
          {rooms.length > 0 && (
            <section aria-labelledby="rooms">
              <h2 id="rooms" className="section-title">
                {texts.room.title}
              </h2>
              <RoomList rooms={rooms} />
            </section>
          )}
          <RoutedRules found={found} caseId={caseId} />
          <section aria-labelledby="places">
            <h2 id="places" className="section-title">
              {texts.next.places}
            </h2>
            {found.places.length === 0 && <p className="mt-3">{texts.next.noPlaces}</p>}
            {rings.map((ring) => {
              const places = found.places.filter(({ hit }) => hit.ring === ring);
              return (
                places.length > 0 && (
                  <section key={ring} aria-labelledby={`ring-${ring}`} className="mt-6">
                    <h3 id={`ring-${ring}`} className="flex items-center gap-3 text-[1.1875rem] font-[650]">
                      <RingGlyph ring={ring} size={32} />
                      {texts.rings[ring]}
                    </h3>
                    <ul className="sheet mt-3">
                      {places.slice(0, shownAtOnce).map((place) => (
                        <PlaceRow key={place.hit.id} place={place} about={about} />
                      ))}
                    </ul>
                    {places.length > shownAtOnce && (
                      <details className="mt-2">
                        <summary className="link inline-flex min-h-12 items-center">
                          {texts.next.more(places.length - shownAtOnce)}
                        </summary>
                        <ul className="sheet mt-2">
                          {places.slice(shownAtOnce).map((place) => (
                            <PlaceRow key={place.hit.id} place={place} about={about} />
                          ))}
                        </ul>
                      </details>
                    )}
                  </section>
                )
              );
            })}
          </section>
          <section aria-labelledby="steps">
            <h2 id="steps" className="section-title">
              {texts.next.steps}
            </h2>
            <ul className="sheet mt-4">
              {found.nextSteps.map((place) => (
                <PlaceRow key={place.hit.id} place={place} about={about} Heading="h3" />
              ))}
            </ul>
            <p className="mt-5">{texts.next.toDesk}</p>
            <a className="button mt-2" href={`/desk/cases/${caseId}/refer?to=desk`}>
              {texts.next.toDeskDo}
            </a>
          </section>
        </div>
        <FactsForm caseId={caseId} facts={found.facts} />
      </div>
    </div>
  );
}

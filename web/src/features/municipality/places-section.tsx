import type { Ring, SearchInput } from '../../gql/graphql.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';
import { PublicMap } from '../public-map/public-map.tsx';
import type { MapFacts } from '../resource-map/map-facts.ts';
import type { FoundHit } from '../results/found-hit.ts';
import type { Town } from './load-town.ts';
import { OnwardList } from './no-window.tsx';
import { placePath } from './place-path.ts';
import { PlaceRow } from './place-row.tsx';
import type { TownWords } from './town-texts.ts';

interface PlacesSectionProps {
  lang: Lang;
  words: TownWords;
  town: Town;
  hits: FoundHit[];
  map: MapFacts;
}

/** The rest of a ring folds, the farther the sooner: the page stays short enough to be read. */
const openOf = (ring: Ring): number => (ring === 'OWN' || ring === 'ADJACENT' ? 4 : 2);

/** The town's own places and those of its neighbours its people may use: list and map side by side. */
export function PlacesSection({ lang, words, town, hits, map }: PlacesSectionProps) {
  const { places } = words.town;
  const search: SearchInput = { person: { home: town.code }, scope: 'ALL' };
  const sections = town.rings
    .map((ring) => ({ ...ring, hits: hits.filter((hit) => hit.ring === ring.ring) }))
    .filter((ring) => ring.hits.length > 0);
  const ownIsEmpty = hits.length > 0 && !hits.some((hit) => hit.ring === 'OWN');
  return (
    <section id="places" aria-labelledby="places-title" className="mt-16">
      <h2 id="places-title" className="section-title">
        <Furigana text={places.title(town.name)} />
      </h2>
      <p className="supporting mt-3">
        <Furigana text={ownIsEmpty ? places.ownNone : hits.length > 0 ? places.lead : words.town.near.none} />
      </p>
      {hits.length === 0 && <OnwardList lang={lang} list={town.nextSteps} />}
      {hits.length > 0 && (
        <div className="places-columns mt-5">
          <div className="places-map no-print needs-script">
            <PublicMap
              lang={lang}
              facts={map}
              search={search}
              words={{ kinds: words.codes.kinds }}
              placeHref={hrefIn(lang, placePath(':id'))}
            />
          </div>
          <div>
            {sections.map((ring) => (
              <section key={ring.ring} className="mb-9" aria-labelledby={`ring-${ring.ring}`}>
                <div className="mb-4 flex items-center gap-3.5">
                  <RingGlyph ring={ring.ring} />
                  <h3 id={`ring-${ring.ring}`} className="text-[1.375rem] leading-[1.5]">
                    <Furigana text={words.codes.rings[ring.ring]} />
                  </h3>
                  <p className="min-w-0 flex-1 text-[1.0625rem] leading-[1.5] text-sumi-2">
                    {ring.ring === 'AREA'
                      ? ring.areaNames.join('・')
                      : ring.towns
                          .slice(0, 5)
                          .map(({ name }) => name)
                          .join('・')}
                  </p>
                </div>
                <Rows hits={ring.hits.slice(0, openOf(ring.ring))} words={words} />
                {ring.hits.length > openOf(ring.ring) && (
                  <details className="mt-3">
                    <summary className="link flex min-h-12 cursor-pointer items-center">
                      <Furigana text={places.moreOfRing(ring.hits.length - openOf(ring.ring))} />
                    </summary>
                    <Rows hits={ring.hits.slice(openOf(ring.ring))} words={words} />
                  </details>
                )}
              </section>
            ))}
          </div>
        </div>
      )}
      <div className="no-print mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 rounded-[12px] bg-ai-wash px-6 py-5">
        <p className="min-w-0 flex-1 basis-72">
          <Furigana text={places.findLead} />
        </p>
        <a className="button button-filled" href={hrefIn(lang, '/')}>
          <Furigana text={places.findYours} />
        </a>
      </div>
    </section>
  );
}

function Rows({ hits, words }: { hits: FoundHit[]; words: TownWords }) {
  return (
    <ol className="flex flex-col gap-4">
      {hits.map((hit) => (
        <li key={hit.id}>
          <PlaceRow hit={hit} words={words} />
        </li>
      ))}
    </ol>
  );
}

import type { HomeTown } from '../../../features/finder/home-town.ts';
import type { PlaceContext, PlaceFacts, PlaceOffering } from '../../../features/place/place-context.ts';
import { PlaceView } from '../../../features/place/place-view.tsx';
import { type PersonInput, PlacePageDocument } from '../../../gql/graphql.ts';
import { codeTexts } from '../../../lib/code-texts.ts';
import { directoryFacts } from '../../../lib/directory.ts';
import type { HitReader } from '../../../lib/finding-lines.ts';
import { ask } from '../../../lib/graphql/server.ts';
import { hrefIn, type Lang } from '../../../lib/lang.ts';
import { placeTexts, resultsTexts, shellTexts } from '../../../lib/texts.ts';
import { mapSetting } from '../_finder/map-setting.ts';
import { PlaceMap } from './place-map.tsx';

/** The facts of a place, with its answer where a person is given. */
export async function placeFacts(id: string, person: PersonInput | null) {
  return (await ask(PlacePageDocument, { id, person })).resource;
}

interface PlaceScreenProps {
  lang: Lang;
  facts: PlaceFacts;
  reader: HitReader;
  home: HomeTown | null;
  formId: string | null;
  back: React.ReactNode;
  searchOn: React.ReactNode;
}

/** The page about a place, the same from the results and by its public address. */
export async function PlaceScreen({ lang, facts, reader, home, formId, back, searchOn }: PlaceScreenProps) {
  const setting = await mapSetting(lang, home);
  const today = (await directoryFacts())?.day ?? '';
  const context: PlaceContext = {
    lang,
    texts: placeTexts[lang],
    results: resultsTexts[lang],
    codes: codeTexts[lang],
    today,
    printed: today && shellTexts[lang].printedOn(codeTexts[lang].schedule.fullDay(today)),
    formId,
    hrefOf: (id) => hrefIn(lang, `/places/${id}`),
    startHref: hrefIn(lang, '/'),
  };
  const mapOf = (offering: PlaceOffering) =>
    offering.position && (
      <PlaceMap
        setting={setting}
        hit={{
          id: offering.id,
          number: null,
          kind: facts.kind,
          kindWords: context.codes.codes.kinds[facts.kind],
          badge: facts.answer?.badge ?? 'USABLE',
          badgeWords: '',
          name: facts.name,
          townName: offering.municipality?.name ?? null,
          ring: 'OWN',
          ringWords: null,
          position: offering.position,
          distanceMeters: offering.distanceMeters,
          travelWords: null,
          phone: null,
          href: context.hrefOf(facts.id),
        }}
      />
    );
  return (
    <PlaceView
      facts={facts}
      reader={reader}
      back={back}
      searchOn={searchOn}
      mapOf={mapOf}
      context={context}
    />
  );
}

import type { ReactNode } from 'react';
import { ComparePlacesDocument, type PersonInput } from '../../gql/graphql.ts';
import { codeTexts } from '../../lib/code-texts.ts';
import type { HitReader } from '../../lib/finding-lines.ts';
import { ask } from '../../lib/graphql/server.ts';
import type { Lang } from '../../lib/lang.ts';
import { resultsTexts } from '../../lib/texts.ts';
import { Furigana } from '../../ui/furigana.tsx';
import type { ComparedPlace } from './compare-cells.tsx';
import { CompareTable } from './compare-table.tsx';
import { compareTexts } from './compare-texts.ts';

interface CompareViewProps {
  lang: Lang;
  /** Up to three, in the order chosen. */
  ids: string[];
  /** Comes in by a posted form and leaves with the answer; null where nothing was said. */
  person: PersonInput | null;
  reader: HitReader;
  /** For whom it is compared: 「小海町・支援する立場（ご本人 34歳）」. */
  who: string | null;
  back: ReactNode;
  linkTo: (place: ComparedPlace, children: ReactNode) => ReactNode;
}

/** Places side by side for one person. */
export async function CompareView({ lang, ids, person, reader, who, back, linkTo }: CompareViewProps) {
  const texts = compareTexts[lang];
  const { compare } = await ask(ComparePlacesDocument, { ids, person });
  const places = compare.__typename === 'Comparison' ? compare.resources : [];
  const results = resultsTexts[lang];
  const words = {
    texts,
    codes: codeTexts[lang],
    reader,
    byCar: (minutes: number) => results.car(results.minutes(minutes)),
  };
  return (
    <div className="page py-6">
      <div className="no-print">{back}</div>
      <h1 tabIndex={-1} data-arrive className="text-[1.625rem] leading-[1.5] outline-none md:text-[2rem]">
        <Furigana text={texts.title} />
      </h1>
      <p className="supporting mb-6">
        <Furigana text={places.length === 0 ? texts.none : texts.lead(places.length)} />
        <span className="block">
          <Furigana text={places.length === 0 ? texts.noneLead : who ? texts.person(who) : texts.nobody} />
        </span>
      </p>
      {places.length > 0 && <CompareTable places={places} words={words} linkTo={linkTo} />}
    </div>
  );
}

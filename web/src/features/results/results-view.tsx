import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import type { FindPlacesQuery, Ring } from '../../gql/graphql.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { ClosingHelp, type NextStep } from './closing-help.tsx';
import { EmptyRing, NothingFound } from './empty-results.tsx';
import { NotEligibleList } from './not-eligible-list.tsx';
import { ResultCard } from './result-card.tsx';
import { RingHeading } from './ring-heading.tsx';
import type { RingSectionView } from './ring-sections.ts';

export type FoundPlaces = Extract<FindPlacesQuery['search'], { __typename: 'SearchConnection' }>;

interface ResultListProps {
  sections: RingSectionView[];
  notEligible: React.ComponentProps<typeof NotEligibleList>['rows'];
  nextSteps: NextStep[];
  /** Form that the cards' buttons belong to: it carries the answers. */
  formId: string;
  ringNames: Record<Ring, string>;
  /** The town among the words where the rings begin; null where they begin at home. */
  named: string | null;
  filtered: boolean;
  isEasy: boolean;
  canCompare: boolean;
  /** Nothing follows on further pages. */
  isWhole: boolean;
  pages: React.ReactNode;
  texts: ResultsTexts;
}

/** The list: ring by ring, then quietly what does not fit, then the help that is there in any case. */
export function ResultList(props: ResultListProps) {
  const { sections, notEligible, nextSteps, formId, ringNames, filtered, texts } = props;
  const shown = sections.filter((section) => section.hits.length > 0);
  const own = sections.find(({ ring }) => ring === 'OWN');
  return (
    <>
      {shown.length === 0 && <NothingFound filtered={filtered} texts={texts} />}
      {shown.length > 0 && own?.count === 0 && own.isSearched && (
        <EmptyRing
          named={props.named}
          total={props.isWhole ? shown.reduce((sum, section) => sum + section.hits.length, 0) : 0}
          texts={texts}
        />
      )}
      {shown.map((section) => (
        <section
          key={section.ring}
          id={`ring-${section.ring}`}
          className="result-ring"
          aria-labelledby={`ring-name-${section.ring}`}
        >
          <RingHeading section={section} name={ringNames[section.ring]} texts={texts} />
          <ol className="flex flex-col gap-4">
            {section.hits.map((hit) => (
              <li key={hit.id}>
                <ResultCard
                  hit={hit}
                  formId={formId}
                  isEasy={props.isEasy}
                  canCompare={props.canCompare}
                  texts={texts}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {props.pages}
      {notEligible.length > 0 && <NotEligibleList rows={notEligible} formId={formId} texts={texts} />}
      <ClosingHelp nextSteps={nextSteps} texts={texts} />
    </>
  );
}

interface ResultsHeadProps {
  sentence: string;
  who: string;
  change: React.ReactNode;
  children: React.ReactNode;
}

/** How many were found, for whom, and the way to change it. */
export function ResultsHead({ sentence, who, change, children }: ResultsHeadProps) {
  return (
    <div className="results-head">
      <div className="results-head-words">
        <h1
          tabIndex={-1}
          data-arrive
          className="text-[1.4375rem] leading-[1.5] outline-none lg:text-[1.5rem] lg:whitespace-nowrap"
        >
          <Furigana text={sentence} />
        </h1>
        <div className="results-who">
          <p className="supporting">
            <Furigana text={who} />
          </p>
          {change}
        </div>
      </div>
      {children}
    </div>
  );
}

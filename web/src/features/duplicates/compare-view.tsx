import type { EntryDocument } from '@tsunagi/domain';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import type { ComparePairQuery } from '../../gql/graphql.ts';
import { MergeForm } from './merge-form.tsx';
import { PairCard, PairReasons } from './pair-card.tsx';

export type Compared = Extract<ComparePairQuery['duplicatePair'], { __typename: 'ComparedPair' }>;

/** One pair side by side: what to take of each field, or, across a border, who may decide. */
export function CompareView({ compared }: { compared: Compared }) {
  const { pair, one, other, names } = compared;
  const isMergeable = pair.mayMerge && pair.state === 'PROPOSED' && one && other;
  return (
    <div className="desk-page">
      <p>
        <a className="link inline-flex min-h-12 items-center" href="/desk/duplicates">
          {words.back}
        </a>
      </p>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{words.compareTitle}</h1>
      <div className="mt-3">{isMergeable ? <PairReasons pair={pair} /> : <PairCard pair={pair} />}</div>
      {isMergeable && (
        <MergeForm
          pairId={pair.id}
          names={names}
          one={{ ...one, document: one.document as EntryDocument, confirmedOn: pair.one.confirmedOn }}
          other={{ ...other, document: other.document as EntryDocument, confirmedOn: pair.other.confirmedOn }}
        />
      )}
    </div>
  );
}

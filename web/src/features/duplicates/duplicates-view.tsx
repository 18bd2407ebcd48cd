import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import type { DuplicatePairsQuery, MergesQuery } from '../../gql/graphql.ts';
import { MergedList } from './merged-list.tsx';
import { PairCard } from './pair-card.tsx';

export type ShownList = keyof typeof words.lists;

interface DuplicatesViewProps {
  shown: ShownList;
  pairs: DuplicatePairsQuery['duplicatePairs']['pairs'];
  total: number;
  merges: MergesQuery['merges'];
}

const lists: readonly ShownList[] = ['proposed', 'declined', 'merged'];

/** Pairs by their certainty, each with its reasons; what was decided stands in lists of its own. */
export function DuplicatesView({ shown, pairs, total, merges }: DuplicatesViewProps) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">
        {shown === 'proposed' ? words.lead(total) : words.lists[shown]}
      </h1>
      <p className="mt-1 text-sumi-2">{words.howFound}</p>
      <nav aria-label={words.title} className="mt-5">
        <ul className="flex flex-wrap gap-x-7">
          {lists.map((list) => (
            <li key={list}>
              <a
                className="desk-word"
                href={list === 'proposed' ? '/desk/duplicates' : `/desk/duplicates?list=${list}`}
                aria-current={list === shown ? 'page' : undefined}
              >
                {words.lists[list]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-5 grid gap-4">
        {shown === 'merged' ? (
          <MergedList merges={merges} />
        ) : (
          pairs.map((pair) => <PairCard key={pair.id} pair={pair} />)
        )}
        {shown === 'declined' && pairs.length === 0 && <p>{words.noneDeclined}</p>}
      </div>
    </div>
  );
}

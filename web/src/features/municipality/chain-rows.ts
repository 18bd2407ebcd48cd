import type { ChainCondition, TownPageQuery } from '../../gql/graphql.ts';
import type { Onward } from './load-town.ts';

type Link = Extract<TownPageQuery['municipality'], { __typename: 'Municipality' }>['chain'][number];

/** One branch of the thread. `resource` null: the first window itself keeps the person. */
export interface ChainRow {
  condition: ChainCondition;
  note: string | null;
  resource: Onward | null;
}

interface FirstWindowRef {
  id: string;
}

/**
 * The branches in their order, the fallback always last: a thread never ends in nothing. Where nobody
 * has named a fallback it is the first window, and without one the first of the next steps.
 */
export function chainRows(
  chain: Link[],
  firstWindow: FirstWindowRef | null,
  nextSteps: Onward[],
): ChainRow[] {
  const branches = chain.filter((link) => link.condition !== 'NONE_FITS' && link.resource !== null);
  const named = chain.find((link) => link.condition === 'NONE_FITS');
  const staysThere = named?.resource ? named.resource.id === firstWindow?.id : firstWindow !== null;
  return [
    ...branches,
    {
      condition: 'NONE_FITS',
      note: named?.note ?? null,
      resource: staysThere ? null : (named?.resource ?? nextSteps[0] ?? null),
    },
  ];
}

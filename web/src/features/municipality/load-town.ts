import {
  type FirstWindowFragment,
  type OnwardFragment,
  TownPageDocument,
  type TownPageQuery,
} from '../../gql/graphql.ts';
import { ask } from '../../lib/graphql/server.ts';

/** All a municipality's page shows. */
export type Town = Extract<TownPageQuery['municipality'], { __typename: 'Municipality' }>;
export type FirstWindowOf = FirstWindowFragment;
export type Onward = OnwardFragment;

/** The municipality a code leads to, in any of its forms; null where there is none. */
export async function loadTown(code: string): Promise<Town | null> {
  const { municipality } = await ask(TownPageDocument, { code: decodeURIComponent(code).slice(0, 40) });
  return municipality.__typename === 'Municipality' ? municipality : null;
}

/** The one address of a municipality's page; other spellings of its code are led here. */
export const townPath = (code: string): string => `/towns/${code}`;

import { SearchResolver } from '../search/search.resolver.ts';

/** Every resolver of the public side. */
export const resolvers = [SearchResolver] as const;

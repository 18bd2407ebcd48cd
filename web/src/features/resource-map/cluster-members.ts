import { type Badge, PlacesWithinDocument, type SearchInput } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { plainText } from '../../ui/furigana.tsx';
import type { ClusterMember, MarkCluster } from './map-model.ts';

interface MembersOf {
  /** The page's question. */
  search: SearchInput;
  /** Words of the verdicts; left out where nobody was asked anything. */
  badges?: Record<Badge, string>;
  hrefOf: (resourceId: string) => string;
}

/** The places of a cluster, from the page's own question narrowed to the cluster's bounds. */
export async function clusterMembersOf(
  { bounds: { west, south, east, north } }: MarkCluster,
  { search, badges, hrefOf }: MembersOf,
): Promise<ClusterMember[]> {
  const { search: found } = await askFromBrowser(PlacesWithinDocument, {
    input: { ...search, within: { west, south, east, north } },
  });
  if (found.__typename !== 'SearchConnection') return [];
  return found.edges.map(({ node }) => ({
    id: node.id,
    number: null,
    kind: node.kind,
    badge: badges ? node.answer.badge : null,
    badgeWords: badges ? plainText(badges[node.answer.badge]) : null,
    name: node.name,
    townName: node.municipality?.name ?? null,
    href: hrefOf(node.resourceId),
  }));
}

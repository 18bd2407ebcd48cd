import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { PublicPlacesDocument } from '../gql/graphql.ts';
import { ask } from '../lib/graphql/server.ts';
import { prefectureNames } from '../lib/prefectures.ts';
import { publicOrigin } from '../lib/public-origin.ts';

const PAGE = 50;
const MOST_PLACES = 5_000;

/** The public pages: start, promise, data, prefectures, places. None of them knows anything about a person. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const origin = await publicOrigin();
  const paths = [
    '/',
    '/promise',
    '/open-data',
    '/prefectures',
    ...(await prefectureNames()).map(({ code }) => `/prefectures/${code}`),
  ];
  for (const id of await placeIds()) paths.push(`/places/${id}`);
  return paths.map((path) => ({ url: `${origin}${path}` }));
}

async function placeIds(): Promise<Set<string>> {
  const ids = new Set<string>();
  let after: string | null = null;
  do {
    const { search }: Awaited<ReturnType<typeof page>> = await page(after);
    if (search.__typename !== 'SearchConnection') break;
    for (const { node } of search.edges) ids.add(node.resourceId);
    after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
  } while (after && ids.size < MOST_PLACES);
  return ids;
}

const page = (after: string | null) => ask(PublicPlacesDocument, { first: PAGE, after });

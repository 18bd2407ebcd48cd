import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { publicOrigin } from '../lib/public-origin.ts';

/** Public pages may be found; the neutral calendar and the data doors need not be. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/koyomi', '/graphql', '/tiles/', '/auth/', '/account', '/sign-in'],
    },
    sitemap: `${await publicOrigin()}/sitemap.xml`,
  };
}

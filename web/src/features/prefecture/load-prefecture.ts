import { PrefectureWindowsDocument, type PrefectureWindowsQuery } from '../../gql/graphql.ts';
import { ask } from '../../lib/graphql/server.ts';

/** A prefecture with the first window (or fallback) of every municipality. */
export type PrefectureOf = Extract<PrefectureWindowsQuery['prefecture'], { __typename: 'Prefecture' }>;
export type WindowListing = PrefectureOf['windows'][number];

/** The prefecture of a code of one or two digits; null where there is none. */
export async function loadPrefecture(code: string): Promise<PrefectureOf | null> {
  const typed = decodeURIComponent(code).normalize('NFKC').trim();
  if (!/^\d{1,2}$/u.test(typed)) return null;
  const { prefecture } = await ask(PrefectureWindowsDocument, { code: typed.padStart(2, '0') });
  return prefecture.__typename === 'Prefecture' ? prefecture : null;
}

/** The one address of a prefecture's page. */
export const prefecturePath = (code: string): string => `/prefectures/${code}`;

import type { HomeTown } from '../../../features/finder/home-town.ts';
import type { AskerRole } from '../../../gql/graphql.ts';
import type { HitReader } from '../../../lib/finding-lines.ts';
import type { Lang } from '../../../lib/lang.ts';

/** Who reads the words of a page; in やさしい日本語 the home town carries its reading. */
export function readerOf(lang: Lang, role: AskerRole | null, home: HomeTown | null): HitReader {
  const withReadings = lang === 'easy';
  return {
    role,
    home: home && (withReadings ? `{${home.name}|${home.kana}}` : home.name),
    homePrefectureCode: home?.prefecture.code ?? null,
    withReadings,
  };
}

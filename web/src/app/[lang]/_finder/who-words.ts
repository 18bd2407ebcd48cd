import { type Answers, knownHome } from '../../../features/finder/answers.ts';
import type { HomeTown } from '../../../features/finder/home-town.ts';
import { parseAge } from '../../../features/finder/parse-age.ts';
import type { Lang } from '../../../lib/lang.ts';
import { resultsTexts } from '../../../lib/texts.ts';
import { readerOf } from './reader-of.ts';

/** For whom it was searched: 「小海町・家族（ご本人 45歳）」. */
export function whoWords(answers: Answers, home: HomeTown | null, lang: Lang): string {
  const texts = resultsTexts[lang];
  const age = parseAge(answers.ageTyped);
  const named = readerOf(lang, answers.role, home).home ?? '';
  const town =
    home === null || knownHome(answers) === null
      ? texts.homeUnsaid
      : answers.scope === 'AWAY'
        ? texts.awayFrom(named, answers.apartKilometers)
        : named;
  return `${town}・${texts.person[answers.role ?? 'FAMILY'](age.ok ? age.years : null)}`;
}

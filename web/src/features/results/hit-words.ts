import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import type { ResultHitFragment } from '../../gql/graphql.ts';
import type { CodeTexts } from '../../lib/code-texts.ts';
import { findingLines, type HitReader } from '../../lib/finding-lines.ts';
import { withoutWeekday } from '../../lib/without-weekday.ts';
import type { FoundHit } from './found-hit.ts';

interface WordsNeeded {
  reader: HitReader;
  codes: CodeTexts;
  results: ResultsTexts;
  hrefOf: (resourceId: string) => string;
}

const LONGEST_WALK_MINUTES = 30;
/** A result as people read it: every word of the card, the map and the paper is made here. */
export function foundHit(hit: ResultHitFragment, number: number, needed: WordsNeeded): FoundHit {
  const { reader, codes, results } = needed;
  const staff = reader.role === 'SUPPORTER';
  return {
    id: hit.id,
    resourceId: hit.resourceId,
    href: needed.hrefOf(hit.resourceId),
    number,
    name: hit.name,
    kana: hit.kana,
    kind: hit.kind,
    kindWords: codes.codes.kinds[hit.kind],
    townWords: townWords(hit, reader),
    townKana: hit.municipality?.kana ?? null,
    ring: hit.ring,
    badge: hit.answer.badge,
    badgeWords: (staff ? codes.codes.badgesForStaff : codes.codes.badges)[hit.answer.badge],
    // Those who work with the findings get them one by one instead.
    reason: staff ? '' : codes.findings.sentences(hit.answer, reader).join(results.between),
    findings: staff ? findingLines(hit.answer, reader, codes) : [],
    travel: travelWords(hit, results),
    schedule: hit.scheduleWords ? codes.schedule.line(hit.scheduleWords) : results.scheduleUnknown,
    phone: hit.phone?.number ?? null,
    freshness: freshnessWords(hit, codes, results),
    position: hit.position,
    distanceMeters: hit.distanceMeters,
  };
}

function townWords(
  { municipality, providerMunicipality }: ResultHitFragment,
  reader: HitReader,
): string | null {
  const town = municipality ?? null;
  if (!town) return providerMunicipality?.name ?? null;
  const name = reader.withReadings ? `{${town.name}|${town.kana}}` : town.name;
  return reader.homePrefectureCode !== null && reader.homePrefectureCode !== town.prefectureCode
    ? `${town.prefectureName}${name}`
    : name;
}

function travelWords(hit: ResultHitFragment, results: ResultsTexts): FoundHit['travel'] {
  const { accessModes, travel, transit, transitNote } = hit;
  if (hit.municipality === null || hit.ring === 'ONLINE') {
    const online = accessModes.includes('ONLINE');
    const telephone = accessModes.includes('TELEPHONE');
    if (accessModes.includes('VISITS_HOME') && !online)
      return { icon: 'home', words: results.fromHome.VISITS_HOME };
    if (online && telephone) return { icon: 'home', words: results.fromHome.BOTH };
    return online
      ? { icon: 'home', words: results.fromHome.ONLINE }
      : { icon: 'phone', words: results.fromHome.TELEPHONE };
  }
  const note =
    transit === 'YES'
      ? (transitNote ?? results.transitYes)
      : transit === 'NO'
        ? results.transitNo
        : results.transitUnknown;
  if (!travel) return { icon: 'train', words: note };
  if (travel.walkMinutes !== null && travel.walkMinutes <= LONGEST_WALK_MINUTES) {
    return { icon: 'walk', words: results.walk(results.minutes(travel.walkMinutes)) };
  }
  return { icon: 'car', words: results.byCarNote(results.car(results.minutes(travel.carMinutes)), note) };
}

function freshnessWords(
  { freshness }: ResultHitFragment,
  codes: CodeTexts,
  results: ResultsTexts,
): FoundHit['freshness'] {
  if (freshness.confirmedOn === null) return { isOld: true, words: results.confirmedNever };
  const day = withoutWeekday(codes.schedule.day(freshness.confirmedOn));
  return freshness.class === 'FRESH'
    ? { isOld: false, words: results.confirmed(day) }
    : { isOld: true, words: results.confirmedOld(day) };
}

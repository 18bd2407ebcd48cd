import { factWords, foldText } from '@tsunagi/domain';
import type { SourceRow } from './source-rows.ts';
import { storedGrams } from './stored-grams.ts';

/**
 * The folded words of an offering in three strengths: its name; other names, what one does there and its facts; the
 * rest of what it says. Words for a kind are not here: expandQuery turns them into the kind itself.
 */
export function wordsRow(
  row: SourceRow,
  placeName: (code: string) => readonly string[],
): Record<string, string> {
  const name = folded([row.name, row.kana].flatMap(withoutSpaces));
  const alias = folded([
    ...row.aliases,
    row.organization_name,
    ...row.organization_aliases,
    row.venue_name,
    ...row.activities,
    ...factWords(factsOf(row)),
  ]);
  const codes = [row.venue_code, row.provider_code].filter((code) => code !== null);
  const rest = folded([
    row.summary,
    row.description,
    row.transit_note,
    ...[...new Set(codes)].flatMap((code) => placeName(code)),
  ]);
  // With a space at either end a word that is looked for as a whole (' 絵 ') is also found first and last.
  return {
    offering_id: row.offering_id,
    name: ` ${name} `,
    alias: ` ${alias} `,
    rest: ` ${rest} `,
    grams: storedGrams({ name, whole: `${name} ${alias} ${rest}` }),
  };
}

const folded = (texts: readonly (string | null)[]) =>
  texts
    .filter((text) => text !== null)
    .map(foldText)
    .join(' ');

/** Also as it is typed without the spaces that are written in it. */
const withoutSpaces = (name: string): string[] =>
  /\s/.test(name) ? [name, name.replace(/\s+/g, '')] : [name];

const factsOf = (row: SourceRow): Parameters<typeof factWords>[0] => ({
  kind: row.kind,
  accessModes: row.access_modes,
  contactMethods: row.contact_methods,
  criteria: {
    audiences: row.audiences,
    age:
      row.age_of === null
        ? null
        : {
            minYears: row.age_min,
            maxYears: row.age_max,
            minSoft: row.age_min_soft,
            maxSoft: row.age_max_soft,
            of: row.age_of,
          },
    circumstances: row.circumstances,
    saidNotNeeded: row.said_not_needed,
  },
  fee: { type: row.fee_type },
  windowPlaces: row.window_places,
  windowFunctions: row.window_functions,
  visitsHome: row.visits_home,
  accompanies: row.accompanies,
  peerRun: row.peer_run,
  languages: row.languages,
  professionals: row.professionals,
  firstVisit: row.first_visit,
  organizationKind: row.organization_kind,
  venue: row.transit && {
    transit: row.transit,
    stepFree: row.step_free ?? undefined,
    transitNote: row.transit_note,
  },
  schedule: row.schedule,
});

import { foldText, grams } from '@tsunagi/domain';
import type { SourceRow } from './source-rows.ts';

/**
 * The folded words of an offering in three strengths: its name; other names; the rest of what it says. Words for a kind
 * are not here: expandQuery turns them into the kind itself.
 */
export function wordsRow(
  row: SourceRow,
  placeName: (code: string) => readonly string[],
): Record<string, string | string[]> {
  const name = folded([row.name, row.kana]);
  const alias = folded([...row.aliases, row.organization_name, ...row.organization_aliases, row.venue_name]);
  const codes = [row.venue_code, row.provider_code].filter((code) => code !== null);
  const rest = folded([
    ...row.activities,
    row.summary,
    row.description,
    ...[...new Set(codes)].flatMap((code) => placeName(code)),
  ]);
  return { offering_id: row.offering_id, name, alias, rest, grams: grams(`${name} ${alias} ${rest}`) };
}

const folded = (texts: readonly (string | null)[]) =>
  texts
    .filter((text) => text !== null)
    .map(foldText)
    .join(' ');

import {
  compareEntries,
  type DuplicateReason,
  type EntryDocument,
  type PreparedEntry,
  preparedEntry,
  type ResourceKind,
} from '@tsunagi/domain';
import { distanceMeters } from '@tsunagi/geo';
import type { SqlExecutor } from '../persistence/sql.ts';

/** Something that may be the same place as what is proposed: an entry that stands, or another answer that waits. */
export interface AlikeEntry {
  readonly resourceId: string | null;
  readonly proposalId: string | null;
  readonly name: string;
  readonly kind: ResourceKind;
  readonly reasons: readonly DuplicateReason[];
}

/** A new place that is asked about, by the id of its proposal or whatever it is told apart by. */
export interface SaidPlace {
  readonly id: string;
  readonly document: EntryDocument;
}

const mostShown = 3;
const mostCompared = 4_000;

/** What of the directory, and of the others that wait, may be the same as each of some new places; likeliest first. */
export async function alikeEntries(
  sql: SqlExecutor,
  places: readonly SaidPlace[],
  waiting: readonly SaidPlace[] = places,
): Promise<Map<string, AlikeEntry[]>> {
  if (places.length === 0) return new Map();
  const said = places.map(ready);
  const standing = await standingEntries(sql, said);
  const others = waiting.map(ready);
  return new Map(
    said.map((one) => [
      one.entry.id,
      [...alikeOf(one, standing, 'resourceId'), ...alikeOf(one, others, 'proposalId')].slice(
        0,
        mostShown * 2,
      ),
    ]),
  );
}

const townOf = ({ offerings, organization }: EntryDocument) =>
  offerings[0]?.venue?.municipalityCode ??
  (organization.id === null ? organization.municipalityCode : null) ??
  null;

function ready({ id, document }: SaidPlace): PreparedEntry {
  return preparedEntry({
    id,
    name: document.name,
    // A reading nobody gave is the name again, and says nothing more.
    kana: document.kana === document.name ? null : document.kana,
    kind: document.kind,
    organizationName: document.organization.name === document.name ? null : document.organization.name,
    phones: (document.phones ?? []).map(({ number }) => number),
    municipalityCode: townOf(document),
    point: document.offerings[0]?.venue?.position ?? null,
  });
}

function alikeOf(
  one: PreparedEntry,
  others: readonly PreparedEntry[],
  as: 'resourceId' | 'proposalId',
): AlikeEntry[] {
  return others
    .filter(({ entry }) => entry.id !== one.entry.id)
    .map((other) => ({ other, ...compareEntries(ofKind(one, other), other, distanceMeters) }))
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score)
    .slice(0, mostShown)
    .map(({ other: { entry }, reasons }) => ({
      resourceId: null,
      proposalId: null,
      [as]: entry.id,
      name: entry.name,
      kind: entry.kind,
      reasons,
    }));
}

/** Of what kind a place is, is a guess of whoever named it: that speaks neither for nor against. */
const ofKind = (one: PreparedEntry, { entry }: PreparedEntry): PreparedEntry => ({
  ...one,
  entry: { ...one.entry, kind: entry.kind },
});

interface StandingRow {
  id: string;
  name: string;
  kana: string;
  kind: ResourceKind;
  organizationName: string;
  phones: string[];
  municipalityCode: string | null;
  lat: number | null;
  lng: number | null;
}

/** What is listed in the same towns, or answers one of the same telephones. Points are the public ones. */
async function standingEntries(sql: SqlExecutor, said: readonly PreparedEntry[]): Promise<PreparedEntry[]> {
  const { rows } = await sql.query<StandingRow>(standing, [
    [...new Set(said.map(({ entry }) => entry.municipalityCode).filter((code) => code != null))],
    said.flatMap(({ phones }) => [...phones]),
  ]);
  return rows.map(({ lat, lng, ...entry }) =>
    preparedEntry({ ...entry, point: lat === null || lng === null ? null : { lat, lng } }),
  );
}

const standing = `
  select r.id, r.name, r.kana, r.kind, g.name as "organizationName",
    array(select p.number from phone p where p.resource_id = r.id) as phones,
    coalesce(v.municipality_code, g.municipality_code) as "municipalityCode", v.public_lat as lat, v.public_lng as lng
  from resource r join organization g on g.id = r.organization_id
  left join offering o on o.resource_id = r.id and o.position = 0
  left join venue v on v.id = o.venue_id
  where r.status <> 'ENDED' and r.merged_into is null
    and (coalesce(v.municipality_code, g.municipality_code) = any($1::text[])
      or exists (select from phone p where p.resource_id = r.id
        and regexp_replace(p.number, '\\D', '', 'g') = any($2::text[])))
  limit ${mostCompared}`;

import { type EntryDocument, sameValue } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { json } from '../persistence/copy-rows.ts';
import { fieldColumns } from '../persistence/loading/resource-columns.ts';
import { writeOfferings } from './write-offerings.ts';

/** Writes an entry row by row, in the client's transaction; returns its id. `before` is null where it is new. */
export async function writeEntry(
  client: PoolClient,
  id: string,
  before: EntryDocument | null,
  document: EntryDocument,
): Promise<void> {
  const organizationId = document.organization.id ?? (await makeOrganization(client, document.organization));
  const columns = ['organization_id', ...Object.keys(fieldColumns)];
  const values = [organizationId, ...Object.values(fieldColumns).map((read) => read(document))];
  await client.query(
    before
      ? `update resource set (${columns.join(', ')}) = row(${places(columns.length)}) where id = $${columns.length + 1}`
      : `insert into resource (${columns.join(', ')}, id) values (${places(columns.length + 1)})`,
    [...values, id],
  );
  await writePhones(client, id, document);
  if (!sameValue(before?.residencyRules, document.residencyRules))
    await writeRules(client, id, before, document);
  if (!sameValue(before?.goesOnTo, document.goesOnTo)) await writeOnward(client, id, document);
  await writeOfferings(client, id, before?.offerings ?? [], document.offerings);
}

const places = (count: number): string => Array.from({ length: count }, (_, at) => `$${at + 1}`).join(', ');

async function makeOrganization(
  client: PoolClient,
  organization: EntryDocument['organization'] & { id: null },
): Promise<string> {
  const made = await client.query<{ id: string }>(
    `insert into organization (name, kana, kind, municipality_code, prefecture_code) values ($1, $2, $3, $4, $5)
     returning id`,
    [
      organization.name,
      organization.kana,
      organization.kind,
      organization.municipalityCode,
      organization.prefectureCode,
    ],
  );
  return made.rows[0]!.id;
}

/** A telephone keeps the id under which other systems know it while it keeps its place in the list. */
async function writePhones(client: PoolClient, id: string, { phones }: EntryDocument): Promise<void> {
  await client.query('delete from phone where resource_id = $1 and position >= $2', [id, phones.length]);
  for (const [at, phone] of phones.entries())
    await client.query(
      `insert into phone (resource_id, position, number, label, answered_by, hours) values ($1, $2, $3, $4, $5, $6)
       on conflict (resource_id, position) do update set number = excluded.number, label = excluded.label,
         answered_by = excluded.answered_by, hours = excluded.hours
       where (phone.number, phone.label, phone.answered_by, phone.hours) is distinct from
         (excluded.number, excluded.label, excluded.answered_by, excluded.hours)`,
      [id, at, phone.number, phone.label ?? null, phone.answeredBy ?? null, json(phone.hours)],
    );
}

/** A key that is not already this entry's may be another's: the database then gives a new one. */
async function writeRules(
  client: PoolClient,
  id: string,
  before: EntryDocument | null,
  { residencyRules }: EntryDocument,
): Promise<void> {
  const own = new Set(before?.residencyRules.map(({ key }) => key));
  await client.query('delete from residency_rule where resource_id = $1', [id]);
  for (const [at, rule] of residencyRules.entries())
    await client.query(
      `insert into residency_rule (resource_id, record_key, position, layer, scope, answer, valid_from, valid_to, source)
       values ($1, coalesce($2, gen_random_uuid()::text), $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        own.has(rule.key) ? rule.key : null,
        at,
        rule.layer,
        json(rule.scope),
        rule.answer,
        rule.validFrom ?? null,
        rule.validTo ?? null,
        rule.source ?? null,
      ],
    );
}

async function writeOnward(client: PoolClient, id: string, { goesOnTo }: EntryDocument): Promise<void> {
  await client.query('delete from resource_onward where resource_id = $1', [id]);
  await client.query(
    `insert into resource_onward (resource_id, onward_id, position)
     select $1, onward.id, onward.at - 1 from unnest($2::uuid[]) with ordinality as onward (id, at)`,
    [id, goesOnTo ?? []],
  );
}

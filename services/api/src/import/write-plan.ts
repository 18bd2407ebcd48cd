import type { ResourceRecord } from '@tsunagi/domain';
import type { ImportPlan } from '@tsunagi/import';
import type { PoolClient } from 'pg';
import { type CopyTarget, type CopyValue, copyRows, json } from '../persistence/copy-rows.ts';
import {
  loadOrganizationsAndVenues,
  organizationRow,
  organizationTarget,
  venueExactRow,
  venueExactTarget,
  venueRow,
  venueTarget,
} from '../persistence/loading/organization-rows.ts';
import { resourceColumns } from '../persistence/loading/resource-columns.ts';
import { loadResources } from '../persistence/loading/resource-rows.ts';
import { stableId } from '../persistence/stable-id.ts';
import { foreignKeyMark } from './held.repository.ts';

/** So many records are written at a time: how far it is can be said between. */
const recordsAtATime = 2_000;

/** Writes the records of a plan, in the client's transaction; the read tables are refreshed by the caller. */
export async function writePlan(
  client: PoolClient,
  { organizations, venues, resources }: ImportPlan['writes'],
  onWritten: (done: number) => Promise<void> | void = () => {},
): Promise<void> {
  await loadOrganizationsAndVenues(client, organizations.added, venues.added);
  const afters = <T>(changed: readonly { after: T }[]): T[] => changed.map(({ after }) => after);
  await update(client, organizationTarget, afters(organizations.changed).map(organizationRow));
  await update(client, venueTarget, afters(venues.changed).map(venueRow));
  await update(client, venueExactTarget, afters(venues.changed).map(venueExactRow));
  for (let at = 0; at < resources.added.length; at += recordsAtATime) {
    await onWritten(at);
    await loadResources(client, resources.added.slice(at, at + recordsAtATime));
  }
  await onWritten(resources.added.length);
  const changed = afters(resources.changed);
  const rows = changed.map(resourceColumns.row);
  await update(client, resourceColumns.target, rows, ['organization_id']);
  await replacePhones(client, touching(resources.changed, 'phones'));
  await mergeOfferings(client, touching(resources.changed, 'offerings'));
}

type ChangedResources = ImportPlan['writes']['resources']['changed'];

const touching = (changed: ChangedResources, field: string): ResourceRecord[] =>
  changed.filter(({ fields }) => fields.includes(field)).map(({ after }) => after);

/** Copies rows beside the table and lays them over it by their first column; some columns stay as they are. */
async function update(
  client: PoolClient,
  { table, columns }: CopyTarget,
  rows: readonly (readonly CopyValue[])[],
  kept: readonly string[] = [],
): Promise<void> {
  if (rows.length === 0) return;
  const [key, ...others] = columns as [string, ...string[]];
  await client.query(
    `create temp table incoming on commit drop as select ${columns.join(', ')} from ${table} limit 0`,
  );
  await copyRows(client, { table: 'incoming', columns }, rows);
  const written = others.filter((column) => !kept.includes(column) && column !== 'record_key');
  await client.query(
    `update ${table} t set ${written.map((column) => `${column} = i.${column}`).join(', ')}
     from incoming i where t.${key} = i.${key}`,
  );
  await client.query('drop table incoming');
}

async function replacePhones(client: PoolClient, resources: readonly ResourceRecord[]): Promise<void> {
  if (resources.length === 0) return;
  await client.query('delete from phone where resource_id = any($1::uuid[])', [resources.map(idOf)]);
  await copyRows(
    client,
    { table: 'phone', columns: ['id', 'resource_id', 'position', 'number', 'label', 'answered_by', 'hours'] },
    resources.flatMap((one) =>
      one.phones.map((phone, at) => [
        stableId('phone', `${one.key}/${at}`),
        idOf(one),
        at,
        phone.number,
        phone.label,
        phone.answeredBy,
        json(phone.hours),
      ]),
    ),
  );
}

/** Offerings keep their ids, and those a list does not speak of stay. */
async function mergeOfferings(client: PoolClient, resources: readonly ResourceRecord[]): Promise<void> {
  if (resources.length === 0) return;
  const columns = ['id', 'resource_id', 'venue_id', 'position', 'schedule', 'note'];
  await client.query(
    `create temp table incoming on commit drop as select ${columns.join(', ')} from offering limit 0`,
  );
  await copyRows(
    client,
    { table: 'incoming', columns },
    resources.flatMap((one) =>
      one.offerings.map((offering, at) => [
        stableId('offering', `${one.key}/${at}`),
        idOf(one),
        venueIdOf(offering.venueKey),
        at,
        json(offering.schedule),
        offering.note,
      ]),
    ),
  );
  await client.query(
    `insert into offering (${columns.join(', ')}) select ${columns.join(', ')} from incoming
     on conflict (resource_id, position)
     do update set venue_id = excluded.venue_id, schedule = excluded.schedule, note = excluded.note`,
  );
  await client.query('drop table incoming');
}

const idOf = (one: ResourceRecord): string => stableId('resource', one.key);

const venueIdOf = (key: string | null): string | null =>
  key === null
    ? null
    : key.startsWith(foreignKeyMark)
      ? key.slice(foreignKeyMark.length)
      : stableId('venue', key);

import type { ResourceRecord } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { type CopyTarget, copyRows, json } from '../copy-rows.ts';
import { stableId } from '../stable-id.ts';
import { resourceColumns } from './resource-columns.ts';

const idOf = (resource: ResourceRecord) => stableId('resource', resource.key);

/** Loads resources with everything that hangs on them. */
export async function loadResources(client: PoolClient, resources: readonly ResourceRecord[]): Promise<void> {
  await copyRows(client, resourceColumns.target, resources.map(resourceColumns.row));
  for (const [target, rowsOf] of children) await copyRows(client, target, resources.flatMap(rowsOf));
}

type RowsOf = (
  resource: ResourceRecord,
) => Parameters<typeof copyRows>[2] extends Iterable<infer Row> ? Row[] : never;

const children: readonly [CopyTarget, RowsOf][] = [
  [
    { table: 'resource_onward', columns: ['resource_id', 'onward_id', 'position'] },
    (one) => (one.goesOnTo ?? []).map((key, at) => [idOf(one), stableId('resource', key), at]),
  ],
  [
    { table: 'offering', columns: ['id', 'resource_id', 'venue_id', 'position', 'schedule', 'note'] },
    (one) =>
      one.offerings.map((offering, at) => [
        stableId('offering', `${one.key}/${at}`),
        idOf(one),
        offering.venueKey === null ? null : stableId('venue', offering.venueKey),
        at,
        json(offering.schedule),
        offering.note,
      ]),
  ],
  [
    { table: 'phone', columns: ['id', 'resource_id', 'position', 'number', 'label', 'answered_by', 'hours'] },
    (one) =>
      one.phones.map((phone, at) => [
        stableId('phone', `${one.key}/${at}`),
        idOf(one),
        at,
        phone.number,
        phone.label,
        phone.answeredBy,
        json(phone.hours),
      ]),
  ],
  [
    {
      table: 'residency_rule',
      columns: [
        'id',
        'resource_id',
        'record_key',
        'position',
        'layer',
        'scope',
        'answer',
        'valid_from',
        'valid_to',
        'source',
      ],
    },
    (one) =>
      one.residencyRules.map((rule, at) => [
        stableId('residency-rule', rule.key),
        idOf(one),
        rule.key,
        at,
        rule.layer,
        json(rule.scope),
        rule.answer,
        rule.validFrom,
        rule.validTo,
        rule.source,
      ]),
  ],
  [
    { table: 'verification', columns: ['id', 'resource_id', 'confirmed_on', 'by_name', 'by_role'] },
    (one) =>
      one.verification === null
        ? []
        : [
            [
              stableId('verification', one.key),
              idOf(one),
              one.verification.confirmedOn,
              one.verification.byName,
              one.verification.byRole,
            ],
          ],
  ],
  [
    { table: 'provenance', columns: ['id', 'resource_id', 'field', 'source', 'recorded_on'] },
    (one) =>
      provenanceOf(one).map(([field, source]) => [
        stableId('provenance', `${one.key}/${field}`),
        idOf(one),
        field,
        source,
        one.verification?.confirmedOn,
      ]),
  ],
];

/** What a record tells of its sources: who confirmed the whole, and where each public rule is written. */
function provenanceOf(one: ResourceRecord): [field: string, source: string][] {
  const rules = one.residencyRules.filter((rule) => rule.layer === 'PUBLIC' && rule.source);
  const whole: [string, string][] = one.verification ? [['*', one.verification.byName]] : [];
  const sources = [...new Set(rules.map((rule) => rule.source!))].join('、');
  return sources ? [...whole, ['residencyRules', sources]] : whole;
}

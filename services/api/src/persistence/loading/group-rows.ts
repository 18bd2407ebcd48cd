import type { Agreement, AreaGroup } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { copyRows } from '../copy-rows.ts';
import { stableId } from '../stable-id.ts';

/** Loads area groups and agreements with their members and parties. */
export async function loadGroupsAndAgreements(
  client: PoolClient,
  groups: readonly AreaGroup[],
  agreements: readonly Agreement[],
): Promise<void> {
  await copyRows(client, groupTarget, groups.map(groupRow));
  await copyRows(
    client,
    { table: 'area_group_member', columns: ['area_group_id', 'municipality_code'] },
    groups.flatMap((group) => group.members.map((code) => [stableId('area-group', group.key), code])),
  );
  await copyRows(client, agreementTarget, agreements.map(agreementRow));
  await copyRows(
    client,
    { table: 'agreement_party', columns: ['agreement_id', 'municipality_code'] },
    agreements.flatMap((one) => one.parties.map((code) => [stableId('agreement', one.key), code])),
  );
}

const groupTarget = {
  table: 'area_group',
  columns: [
    'id',
    'record_key',
    'name',
    'kana',
    'kind',
    'prefecture_code',
    'lead_code',
    'valid_from',
    'valid_to',
  ],
};

const groupRow = (group: AreaGroup) => [
  stableId('area-group', group.key),
  group.key,
  group.name,
  group.kana,
  group.kind,
  group.prefectureCode,
  group.leadCode,
  group.validFrom,
  group.validTo,
];

const agreementTarget = {
  table: 'agreement',
  columns: ['id', 'record_key', 'name', 'shared_kinds', 'valid_from', 'valid_to', 'source'],
};

const agreementRow = (one: Agreement) => [
  stableId('agreement', one.key),
  one.key,
  one.name,
  one.sharedKinds,
  one.validFrom,
  one.validTo,
  one.source,
];

import type { MunicipalityProfileRecord } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { copyRows } from '../copy-rows.ts';
import { stableId } from '../stable-id.ts';

const resourceId = (key: string | null | undefined) => (key == null ? null : stableId('resource', key));

/** Loads each municipality's first window, its equals and its chain. */
export async function loadProfiles(
  client: PoolClient,
  profiles: readonly MunicipalityProfileRecord[],
): Promise<void> {
  await copyRows(client, profileTarget, profiles.map(profileRow));
  await copyRows(
    client,
    { table: 'equal_window', columns: ['municipality_code', 'resource_id', 'position'] },
    profiles.flatMap((one) => (one.equalWindowKeys ?? []).map((key, at) => [one.code, resourceId(key), at])),
  );
  await copyRows(client, chainTarget, profiles.flatMap(chainRows));
}

const profileTarget = {
  table: 'municipality_profile',
  columns: ['municipality_code', 'q1', 'q2', 'q3', 'first_window_id', 'transit', 'confirmed_on'],
};

const profileRow = (one: MunicipalityProfileRecord) => [
  one.code,
  one.q1,
  one.q2,
  one.q3,
  resourceId(one.firstWindowKey),
  one.transit ?? 'UNKNOWN',
  one.confirmedOn,
];

const chainTarget = {
  table: 'chain_link',
  columns: ['id', 'municipality_code', 'position', 'condition', 'resource_id', 'note'],
};

const chainRows = (one: MunicipalityProfileRecord) =>
  one.chain.map((link, at) => [
    stableId('chain-link', `${one.code}/${at}`),
    one.code,
    at,
    link.condition,
    resourceId(link.toResourceKey),
    link.note,
  ]);

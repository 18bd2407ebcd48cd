import type {
  AdjacencyOrigin,
  AdjacentPair,
  FormerCode,
  Municipality,
  PostcodeRow,
  Prefecture,
  Ward,
} from '@tsunagi/geo';
import type { PoolClient } from 'pg';
import { copyRows } from '../copy-rows.ts';

/** All that is loaded about the ground itself. */
export interface GeographyRecord {
  prefectures: readonly Prefecture[];
  municipalities: readonly Municipality[];
  wards: readonly Ward[];
  postcodes: readonly PostcodeRow[];
  formerCodes: readonly FormerCode[];
  adjacency: readonly AdjacentPair[];
  boundariesOrigin: AdjacencyOrigin;
}

/**
 * Brings the geography to what the record says, in the client's transaction. Places that are gone stay when something
 * refers to them: a merger is an operator's deed, not a side effect of loading.
 */
export async function loadGeography(client: PoolClient, geography: GeographyRecord): Promise<void> {
  await loadPrefectures(client, geography.prefectures);
  await loadMunicipalities(client, geography.municipalities);
  await loadWards(client, geography.wards);
  await loadFormerCodes(client, geography.formerCodes);
  await loadAdjacency(client, geography);
  await loadPostcodes(client, geography);
  await client.query('update directory_meta set boundaries_origin = $1', [geography.boundariesOrigin]);
}

async function loadPrefectures(client: PoolClient, prefectures: readonly Prefecture[]): Promise<void> {
  const columns = ['code', 'name', 'kana'];
  await upsert(
    client,
    'prefecture',
    columns,
    prefectures.map((one) => [one.code, one.name, one.kana]),
  );
  await client.query('delete from prefecture_adjacency');
  await copyRows(
    client,
    { table: 'prefecture_adjacency', columns: ['code', 'neighbor_code'] },
    prefectures.flatMap((one) =>
      [...new Set([...one.neighbors, ...one.seaNeighbors])].map((neighbor) => [one.code, neighbor]),
    ),
  );
}

const municipalityColumns = [
  'code',
  'name',
  'kana',
  'class',
  'prefecture_code',
  'county',
  'county_kana',
  'lat',
  'lng',
];

const loadMunicipalities = (client: PoolClient, municipalities: readonly Municipality[]) =>
  upsert(
    client,
    'municipality',
    municipalityColumns,
    municipalities.map((one) => [
      one.code,
      one.name,
      one.kana,
      one.class,
      one.prefectureCode,
      one.county,
      one.countyKana,
      one.position.lat,
      one.position.lng,
    ]),
  );

const loadWards = (client: PoolClient, wards: readonly Ward[]) =>
  upsert(
    client,
    'ward',
    ['code', 'city_code', 'name', 'kana'],
    wards.map((one) => [one.code, one.cityCode, one.name, one.kana]),
  );

const loadFormerCodes = (client: PoolClient, rows: readonly FormerCode[]) =>
  upsert(
    client,
    'former_code',
    ['code', 'name', 'ended_on', 'successors'],
    rows.map((one) => [one.code, one.name, one.until, one.successors]),
  );

/** Neighbors that staff wrote stay; the others follow the loaded layer. */
async function loadAdjacency(client: PoolClient, geography: GeographyRecord): Promise<void> {
  await client.query(`delete from municipality_adjacency where origin <> 'STAFF'`);
  await upsert(
    client,
    'municipality_adjacency',
    ['code', 'neighbor_code', 'origin', 'over'],
    geography.adjacency.flatMap(({ codes: [one, other], origin, over }) => [
      [one, other, origin, over],
      [other, one, origin, over],
    ]),
    'code, neighbor_code',
  );
}

async function loadPostcodes(client: PoolClient, geography: GeographyRecord): Promise<void> {
  const cityOfWard = new Map(geography.wards.map((ward) => [ward.code, ward.cityCode]));
  await client.query('truncate postcode');
  await copyRows(
    client,
    { table: 'postcode', columns: ['postcode', 'municipality_code', 'ward_code'] },
    postcodeRows(geography.postcodes, cityOfWard),
  );
  await demandKnownPlaces(client);
}

/** One look at the whole table instead of a foreign key's 117,000 single looks. */
async function demandKnownPlaces(client: PoolClient): Promise<void> {
  const lost = await client.query<{ code: string }>(
    `select distinct coalesce(ward_code, municipality_code) as code from postcode
     where municipality_code not in (select code from municipality)
       or ward_code not in (select code from ward) limit 5`,
  );
  if (lost.rows.length === 0) return;
  throw new Error(`Postcodes of unknown places: ${lost.rows.map((row) => row.code).join(', ')}`);
}

/** Five digits stand for a block of a hundred. */
function* postcodeRows(rows: readonly PostcodeRow[], cityOfWard: ReadonlyMap<string, string>) {
  for (const { postcode, code } of rows) {
    const city = cityOfWard.get(code);
    const place = [city ?? code, city === undefined ? null : code] as const;
    if (postcode.length === 7) yield [postcode, ...place];
    else for (let at = 0; at < 100; at += 1) yield [`${postcode}${String(at).padStart(2, '0')}`, ...place];
  }
}

type Row = readonly (string | number | null | undefined | readonly string[])[];

/** Copies rows beside the table and merges them, so that what refers to them keeps standing. */
async function upsert(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
  key: string = columns[0]!,
): Promise<void> {
  const list = columns.join(', ');
  await client.query(`create temp table incoming on commit drop as select ${list} from ${table} limit 0`);
  await copyRows(client, { table: 'incoming', columns }, rows);
  const changes = columns.filter((column) => !key.split(', ').includes(column));
  await client.query(
    `insert into ${table} (${list}) select ${list} from incoming on conflict (${key}) do update set ${changes
      .map((column) => `${column} = excluded.${column}`)
      .join(', ')}`,
  );
  await client.query('drop table incoming');
}

import { makeKeyBook } from '@tsunagi/domain';
import {
  type AdjacencyOrigin,
  codeBook,
  type FormerCode,
  type Municipality,
  northernTerritoryCodes,
  type PostcodeRow,
  type Prefecture,
  postcodeBook,
  suggestionIndex,
  type Ward,
} from '@tsunagi/geo';
import type { SqlExecutor } from '../persistence/sql.ts';
import { readKeyLists } from '../readmodel/index.ts';
import { type Reference, shelved } from './reference.ts';

interface MetaRow {
  geography_hash: string | null;
  revision: string;
  fiction: string | null;
  boundaries_origin: AdjacencyOrigin;
}

/** The revision of the directory and geography: it rises with every change. */
export async function readRevision(sql: SqlExecutor): Promise<string> {
  const found = await sql.query<{ revision: string }>('select revision::text from directory_meta');
  return found.rows[0]!.revision;
}

/** Reads everything a server keeps in memory. The ground itself is taken from before when it has not changed. */
export async function readReference(sql: SqlExecutor, before?: Reference): Promise<Reference> {
  const meta = (
    await sql.query<MetaRow>(
      'select revision::text, fiction, boundaries_origin, geography_hash from directory_meta',
    )
  ).rows[0]!;
  const isSameGround = before !== undefined && before.geographyHash === meta.geography_hash;
  const ground = isSameGround ? groundOf(before) : await readGround(sql);
  const borders = await readBorders(sql);
  const lists = await readKeyLists(sql);
  return {
    revision: meta.revision,
    geographyHash: meta.geography_hash,
    fiction: meta.fiction,
    boundariesOrigin: meta.boundaries_origin,
    ...ground,
    ...borders,
    groups: lists.areaGroups,
    book: makeKeyBook(lists),
  };
}

type Ground = Pick<
  Reference,
  | 'municipalities'
  | 'municipalitiesOf'
  | 'prefectures'
  | 'wards'
  | 'wardsOf'
  | 'suggestions'
  | 'nextPrefectures'
>;

const groundOf = (before: Reference): Ground => ({
  municipalities: before.municipalities,
  municipalitiesOf: before.municipalitiesOf,
  prefectures: before.prefectures,
  wards: before.wards,
  wardsOf: before.wardsOf,
  suggestions: before.suggestions,
  nextPrefectures: before.nextPrefectures,
});

async function readGround(sql: SqlExecutor): Promise<Ground> {
  const municipalities = (await sql.query<MunicipalityRow>(selectMunicipalities)).rows.map(toMunicipality);
  const wards = (
    await sql.query<Ward>('select code, city_code as "cityCode", name, kana from ward order by code')
  ).rows;
  const prefectures = (await sql.query<Prefecture>(selectPrefectures)).rows;
  const codes = codeBook({
    municipalities,
    wards,
    formerCodes: (await sql.query<FormerCode>(selectFormerCodes)).rows,
    foreignCodes: northernTerritoryCodes,
  });
  const postcodes = postcodeBook((await sql.query<PostcodeRow>(selectPostcodes)).rows);
  return {
    municipalities: new Map(municipalities.map((one) => [one.code, one])),
    municipalitiesOf: shelved(municipalities, (one) => one.prefectureCode),
    prefectures: new Map(prefectures.map((one) => [one.code, one])),
    wards: new Map(wards.map((one) => [one.code, one])),
    wardsOf: shelved(wards, (one) => one.cityCode),
    suggestions: suggestionIndex({ municipalities, wards, prefectures, codes, postcodes }),
    nextPrefectures: new Map(prefectures.map((one) => [one.code, one.neighbors])),
  };
}

/** What is said of a town's neighbours is what its weakest border is worth: a link over the sea by hand vouches for no other. */
async function readBorders(sql: SqlExecutor) {
  const found = await sql.query<{ code: string; neighbors: string[]; origin: AdjacencyOrigin }>(
    `select code, array_agg(neighbor_code order by neighbor_code) as neighbors,
       (array_agg(origin order by array_position(array['APPROXIMATE', 'OFFICIAL', 'STAFF'], origin)))[1] as origin
     from municipality_adjacency group by code`,
  );
  return {
    adjacent: new Map(found.rows.map((row) => [row.code, row.neighbors])),
    adjacencyOrigins: new Map(found.rows.map((row) => [row.code, row.origin])),
  };
}

interface MunicipalityRow extends Omit<Municipality, 'position' | 'county' | 'countyKana'> {
  county: string | null;
  county_kana: string | null;
  lat: number;
  lng: number;
}

const selectMunicipalities = `
  select code, name, kana, class, prefecture_code as "prefectureCode", county, county_kana, lat, lng
  from municipality order by code`;

const selectFormerCodes = `
  select code, name, ended_on::text as until, successors from former_code order by code`;

const selectPostcodes = 'select postcode, coalesce(ward_code, municipality_code) as code from postcode';

const selectPrefectures = `
  select p.code, p.name, p.kana, '{}'::text[] as "seaNeighbors",
    array(select a.neighbor_code from prefecture_adjacency a where a.code = p.code order by 1) as neighbors
  from prefecture p order by p.code`;

function toMunicipality({ county, county_kana, lat, lng, ...row }: MunicipalityRow): Municipality {
  return {
    ...row,
    ...(county !== null && { county }),
    ...(county_kana !== null && { countyKana: county_kana }),
    position: { lat, lng },
  };
}

import { withClient } from '@tsunagi/testkit';

/** One asking of the product's question: a place of these kinds that a person of this town and age may use. */
export interface Question {
  code: string;
  ageYears: number;
  kinds: string[];
  /** Towns ring by ring, and the residency keys held: what the floor needs to ask the same by SQL alone. */
  rings: { adjacent: number[]; area: number[]; prefecture: number[]; nextPrefecture: number[] };
  keys: number[];
  lat: number;
  lng: number;
}

const kindsAsked = [['IBASHO'], ['IBASHO', 'PEER_GROUP', 'SALON'], ['FAMILY_GROUP'], ['WINDOW']];

interface Town {
  code: string;
  prefecture_code: string;
  lat: number;
  lng: number;
  adjacent: string[];
  groups: { number: number; members: string[] }[];
  agreements: number[];
}

const townStatement = `
  select m.code, m.prefecture_code, m.lat, m.lng,
    array(select case when a.code = m.code then a.neighbor_code else a.code end
      from municipality_adjacency a where m.code in (a.code, a.neighbor_code)) as adjacent,
    coalesce((select json_agg(json_build_object('number', g.number, 'members',
        array(select o.municipality_code from area_group_member o where o.area_group_id = g.id)))
      from area_group g join area_group_member i on i.area_group_id = g.id and i.municipality_code = m.code), '[]') as groups,
    array(select a.number from agreement a join agreement_party p on p.agreement_id = a.id and p.municipality_code = m.code
      where a.valid_from <= current_date and coalesce(a.valid_to, current_date) >= current_date) as agreements
  from municipality m order by m.code`;

/** Evenly spread over all municipalities, always the same ones. */
export async function readQuestions(databaseUrl: string, count: number): Promise<Question[]> {
  return withClient(databaseUrl, async (client) => {
    const towns = (await client.query<Town>(townStatement)).rows;
    const borders = (
      await client.query<{ code: string; neighbor_code: string }>('select * from prefecture_adjacency')
    ).rows;
    const bordering = (mine: string) =>
      new Set(
        borders
          .filter((pair) => pair.code === mine || pair.neighbor_code === mine)
          .flatMap((pair) => [pair.code, pair.neighbor_code]),
      );
    return Array.from({ length: count }, (_, at) => {
      const town = towns[(at * 617) % towns.length]!;
      return questionOf(at, town, towns, bordering(town.prefecture_code));
    });
  });
}

function questionOf(
  at: number,
  town: Town,
  towns: readonly Town[],
  bordering: ReadonlySet<string>,
): Question {
  const taken = new Set([town.code]);
  const take = (codes: readonly string[]) => {
    const fresh = [...new Set(codes)].filter((code) => !taken.has(code));
    for (const code of fresh) taken.add(code);
    return fresh.map(Number);
  };
  const codesOf = (found: readonly Town[]) => found.map(({ code }) => code);
  const mine = town.prefecture_code;
  return {
    code: town.code,
    ageYears: 20 + ((at * 7) % 40),
    kinds: kindsAsked[at % kindsAsked.length]!,
    rings: {
      adjacent: take(town.adjacent),
      area: take(town.groups.flatMap(({ members }) => members)),
      prefecture: take(codesOf(towns.filter((one) => one.prefecture_code === mine))),
      nextPrefecture: take(codesOf(towns.filter((one) => bordering.has(one.prefecture_code)))),
    },
    keys: [
      0,
      Number(mine),
      Number(town.code),
      ...town.groups.map(({ number }) => 1_000_000 + number),
      ...town.agreements.map((number) => 2_000_000 + number),
    ],
    lat: town.lat,
    lng: town.lng,
  };
}

/** The product's question as its web asks it, with badge and every finding. */
export const withReasons = `query ($input: SearchInput!) { search(input: $input, first: 20) {
  ... on SearchConnection { pageInfo { hasNextPage endCursor } edges { cursor node {
    id resourceId name kana kind summary ring distanceMeters transit
    municipality { code name } organizationName phone { number answeredBy openNow }
    freshness { class confirmedOn daysAgo }
    answer { badge eligibility residency { answer reason name place source until }
      findings { criterion verdict weight circumstance minYears maxYears soft ageYears } } } } }
  ... on Refused { refusals { code field } } } }`;

/** The same rows without reasons, as a peer that knows no rules answers them. */
export const rowsOnly = `query ($input: SearchInput!) { search(input: $input, first: 20) {
  ... on SearchConnection { edges { node { id resourceId name kind ring distanceMeters } } }
  ... on Refused { refusals { code field } } } }`;

/** What the api is sent. */
export const searchVariables = ({ code, ageYears, kinds }: Question) => ({
  input: { person: { home: code, role: 'FAMILY', ageYears }, kinds, scope: 'ALL' },
});

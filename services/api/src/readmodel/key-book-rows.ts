import {
  type Agreement,
  type AreaGroup,
  type KeyBook,
  makeKeyBook,
  type Numbered,
  type ResidencyRule,
} from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** Area groups, agreements and rules with days, as the database holds them now. */
export interface KeyLists {
  areaGroups: (Numbered<AreaGroup> & { id: string })[];
  agreements: Numbered<Agreement>[];
  timedRules: Numbered<ResidencyRule>[];
}

/** Reads all that lies between a resident and a rule. The public layer alone has numbers that are ever held. */
export async function readKeyLists(sql: SqlExecutor): Promise<KeyLists> {
  const [groups, agreements, rules] = [
    await sql.query<KeyLists['areaGroups'][number]>(selectGroups),
    await sql.query<KeyLists['agreements'][number]>(selectAgreements),
    await sql.query<KeyLists['timedRules'][number]>(selectTimedRules),
  ];
  return { areaGroups: groups.rows, agreements: agreements.rows, timedRules: rules.rows };
}

/** The key book of what the database holds now. */
export const readKeyBook = async (sql: SqlExecutor): Promise<KeyBook> => makeKeyBook(await readKeyLists(sql));

const selectGroups = `
  select g.id, g.number, g.record_key as key, g.name, g.kana, g.kind, g.prefecture_code as "prefectureCode",
    g.lead_code as "leadCode", g.valid_from::text as "validFrom", g.valid_to::text as "validTo",
    coalesce(array_agg(m.municipality_code order by m.municipality_code)
      filter (where m.municipality_code is not null), '{}') as members
  from area_group g left join area_group_member m on m.area_group_id = g.id
  group by g.id order by g.number`;

const selectAgreements = `
  select a.number, a.record_key as key, a.name, a.shared_kinds as "sharedKinds", a.valid_from::text as "validFrom",
    a.valid_to::text as "validTo", a.source,
    coalesce(array_agg(p.municipality_code order by p.municipality_code)
      filter (where p.municipality_code is not null), '{}') as parties
  from agreement a left join agreement_party p on p.agreement_id = a.id
  group by a.id order by a.number`;

const selectTimedRules = `
  select number, record_key as key, 'PUBLIC' as layer, scope, answer, valid_from::text as "validFrom",
    valid_to::text as "validTo", source
  from public_residency_rule
  where valid_from is not null or valid_to is not null
  order by number`;

import type { SqlExecutor } from '../persistence/sql.ts';

/** A pattern of SQL for texts that hold this one. */
export const holding = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** A listed place as one chooses it by its name: with its town, since names come twice. */
export interface ListedPlace {
  readonly id: string;
  readonly name: string;
  readonly townCode: string | null;
}

/** Places everyone may see whose name or reading holds a text, the shortest names first. */
export async function listedByName(sql: SqlExecutor, name: string, kana: string): Promise<ListedPlace[]> {
  const found = await sql.query<ListedPlace>(
    `select r.id, r.name, e.keeper_code as "townCode" from resource r
     left join upkeep.keeper e on e.resource_id = r.id
     where (r.name like $1 or r.kana like $2) and r.status <> 'ENDED' and r.merged_into is null
       and not exists (select from withheld w where w.resource_id = r.id or w.organization_id = r.organization_id)
     order by length(r.name), r.name, r.id limit 10`,
    [holding(name), holding(kana === '' ? name : kana)],
  );
  return found.rows;
}

import type { VersionAct } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';
import { type Author, authorValues, nobody } from './author.ts';
import { entryDocument } from './document-rows.ts';

/** What is noted beside a version. */
export interface VersionNote {
  readonly word?: string | null | undefined;
  readonly proposalId?: string | null | undefined;
}

/**
 * Keeps the present state of entries as their next version, in the client's transaction; entries that are as their last
 * version says are passed by. Says how many versions were made. A command that runs as the owner says so before
 * (actAsCommand).
 */
export async function keepVersions(
  client: SqlExecutor,
  resourceIds: readonly string[],
  act: VersionAct,
  by: Author,
  note: VersionNote = {},
): Promise<number> {
  const made = await client.query(
    `insert into upkeep.version (resource_id, number, document, act, word, proposal_id, person_id, by_name, by_role,
       by_organization, at)
     with now_is as materialized (
       select r.id, ${entryDocument} as document from resource r join organization g on g.id = r.organization_id
       where r.id = any($1::uuid[]))
     select now_is.id, coalesce(last.number, 0) + 1, now_is.document, $2, $3, $4, $5, $6, $7, $8, clock_timestamp()
     from now_is
     left join lateral (select number, document from upkeep.version v where v.resource_id = now_is.id
       order by number desc limit 1) last on true
     where last.document is distinct from now_is.document`,
    [resourceIds, act, note.word ?? null, note.proposalId ?? null, ...authorValues(by)],
  );
  return made.rowCount ?? 0;
}

/** Keeps what is there before it is changed, where no version holds it yet. */
export const keepBaselines = (client: SqlExecutor, resourceIds: readonly string[]): Promise<number> =>
  keepVersions(client, resourceIds, 'BASELINE', nobody);

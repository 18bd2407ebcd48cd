import type { EntryDocument } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';
import { entryDocument } from './document-rows.ts';

/** An entry as those who keep it read it. */
export interface Entry {
  readonly id: string;
  /** Changes whenever anything of the document does, by whatever way it was written. */
  readonly revision: string;
  /** The municipality or prefecture in charge. */
  readonly keeperCode: string | null;
  readonly ownerOrganizationId: string;
  readonly document: EntryDocument;
}

/** An entry, for those who keep or own it; null for everybody else and where there is none. */
export async function readEntry(client: SqlExecutor, resourceId: string): Promise<Entry | null> {
  const found = await client.query<Entry>(
    `select id, "ownerOrganizationId", "keeperCode", document, md5(document::text) as revision
     from (select r.id, r.organization_id as "ownerOrganizationId", upkeep.keeper_of(r.id) as "keeperCode",
         ${entryDocument} as document
       from resource r join organization g on g.id = r.organization_id
       where r.id = $1 and upkeep.may_see(r.id)) entry`,
    [resourceId],
  );
  return found.rows[0] ?? null;
}

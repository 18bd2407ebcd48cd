import { diffEntries, type EntryChange, type EntryDocument, type VersionAct } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** A version with what it changed. */
export interface VersionWithChanges {
  readonly number: number;
  readonly act: VersionAct;
  readonly at: string;
  readonly byName: string | null;
  readonly byRole: string | null;
  readonly byOrganization: string | null;
  readonly proposedBy: string | null;
  readonly word: string | null;
  readonly isCurrent: boolean;
  readonly changes: EntryChange[];
}

type VersionRow = Omit<VersionWithChanges, 'changes' | 'at' | 'isCurrent'> & {
  at: Date;
  revision: string;
  document: EntryDocument;
};

/** How many versions are shown at once. */
const versionsOnPage = 20;

/** The versions of an entry, newest first, each with its difference from the one before. */
export async function readHistory(
  client: SqlExecutor,
  resourceId: string,
  currentRevision: string,
  before: number | null,
): Promise<VersionWithChanges[]> {
  const found = await client.query<VersionRow>(
    `select v.number, v.act, v.at, v.by_name as "byName", v.by_role as "byRole", v.by_organization as "byOrganization",
       v.word, v.document, md5(v.document::text) as revision,
       (select concat_ws(' ', s.by_organization, s.by_name) from upkeep.proposal_step s
         where s.proposal_id = v.proposal_id and s.act = 'SENT' order by s.step desc limit 1) as "proposedBy"
     from upkeep.version v where v.resource_id = $1 and ($2::int is null or v.number < $2)
     order by v.number desc limit ${versionsOnPage + 1}`,
    [resourceId, before],
  );
  return found.rows.slice(0, versionsOnPage).map(({ document, revision, at, ...version }, index) => {
    const earlier = found.rows[index + 1];
    const isCurrent = before === null && index === 0 && revision === currentRevision;
    const changes = earlier ? diffEntries(earlier.document, document) : [];
    return { ...version, at: at.toISOString(), isCurrent, changes };
  });
}

/** The entry as one of its versions has it; null where there is none. */
export async function readVersion(
  client: SqlExecutor,
  resourceId: string,
  number: number,
): Promise<EntryDocument | null> {
  const found = await client.query<{ document: EntryDocument }>(
    'select document from upkeep.version where resource_id = $1 and number = $2',
    [resourceId, number],
  );
  return found.rows[0]?.document ?? null;
}

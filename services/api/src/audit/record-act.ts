import type { RecordedAct, RecordedSubject } from '@tsunagi/domain';
import type { Actor } from '../persistence/personal-database.ts';
import type { SqlExecutor } from '../persistence/sql.ts';

/** What a whole list is recorded under: no row in particular. */
export const nothingInParticular = '00000000-0000-0000-0000-000000000000';

/** Who acted, as far as known: somebody by a link is nobody whom the system knows. */
export type RecordedActor = Pick<Actor, 'personId' | 'organizationId' | 'role'>;

/**
 * Adds an act to the record, in the transaction of the deed: if the record fails, so does the deed. Ids only, never a
 * name or a word; `actor` is null for one who came by a link. When, and after which act, the database says by itself.
 */
export async function recordAct(
  client: SqlExecutor,
  actor: RecordedActor | null,
  act: RecordedAct,
  subjectKind: RecordedSubject,
  subjectId: string,
): Promise<void> {
  await client.query(
    `insert into audit.act (person_id, organization_id, role, act, subject_kind, subject_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      actor?.personId ?? null,
      actor?.organizationId ?? null,
      actor?.role ?? null,
      act,
      subjectKind,
      subjectId,
    ],
  );
}

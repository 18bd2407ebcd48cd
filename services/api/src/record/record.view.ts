import type { ActRow } from './record.repository.ts';
import type { RecordedAct } from './record.types.ts';

/** An act as it is shown, with the names that its ids have now. */
export const actView = (row: ActRow): RecordedAct => ({
  id: `${row.chain}-${row.number}`,
  at: new Date(row.instant).toISOString(),
  act: row.act,
  subjectKind: row.subject_kind,
  subjectName: row.subject_name,
  personName: row.person_name,
  isByNobody: row.person_id === null,
  role: row.role,
  organizationName: row.organization_name,
});

import type {
  CalendarDay,
  OrganizationKind,
  ProblemDesk,
  ProblemKind,
  ProblemOutcome,
} from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** For what the words of reports are sealed. */
export const reportPurpose = 'problem report';

/** The entry a report is about. */
export interface ReportedEntry {
  id: string;
  name: string;
  organization_id: string;
  organization_name: string;
  organization_kind: OrganizationKind;
  keeper_code: string | null;
}

/** A report as it is written; words and contact are sealed. */
export interface NewReport {
  id: string;
  reference: string;
  once: string;
  entry: ReportedEntry;
  kind: ProblemKind;
  isSerious: boolean;
  desks: readonly ProblemDesk[];
  words: Buffer | null;
  contact: Buffer | null;
  language: string;
  receivedAt: Date;
  forgottenOn: CalendarDay;
}

/** A report as staff read it; words and contact still sealed. */
export interface ReportRow {
  id: string;
  reference: string;
  resource_id: string;
  resource_name: string;
  organization_id: string;
  organization_name: string | null;
  keeper_code: string | null;
  kind: ProblemKind;
  is_serious: boolean;
  words: Buffer | null;
  contact: Buffer | null;
  language: string;
  received_at: Date;
  outcome: ProblemOutcome | null;
  answer: string | null;
  answered_at: Date | null;
  answered_by_name: string | null;
  answered_by_office: string | null;
  forgotten_on: CalendarDay;
}

/** How a report is closed, and by whom. */
export interface ReportAnswer {
  outcome: ProblemOutcome;
  answer: string;
  proposalId: string | null;
  suspensionId: string | null;
  at: Date;
  forgottenOn: CalendarDay;
  by: { personId: string; name: string; office: string | null };
}

/** The entry somebody tells of; also one that is withheld, for harm is told afterwards. */
export async function findReportedEntry(client: SqlExecutor, id: string): Promise<ReportedEntry | null> {
  const { rows } = await client.query<ReportedEntry>(
    `select r.id, r.name, r.organization_id, g.name as organization_name, g.kind as organization_kind,
        upkeep.keeper_of(r.id) as keeper_code
     from resource r join organization g on g.id = r.organization_id where r.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** The number that a form which was sent before was given. */
export async function findReference(client: SqlExecutor, once: string): Promise<string | null> {
  const { rows } = await client.query<{ reference: string }>(
    'select reference from problems.report where once = $1',
    [once],
  );
  return rows[0]?.reference ?? null;
}

export const insertReport = (client: SqlExecutor, report: NewReport) =>
  client.query(
    `insert into problems.report (id, reference, once, resource_id, resource_name, organization_id, keeper_code, kind,
       is_serious, desks, words, contact, language, received_at, forgotten_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      report.id,
      report.reference,
      report.once,
      report.entry.id,
      report.entry.name,
      report.entry.organization_id,
      report.entry.keeper_code,
      report.kind,
      report.isSerious,
      report.desks,
      report.words,
      report.contact,
      report.language,
      report.receivedAt,
      report.forgottenOn,
    ],
  );

const columns = `t.id, t.reference, t.resource_id, t.resource_name, t.organization_id, g.name as organization_name,
  t.keeper_code, t.kind, t.is_serious, t.language, t.received_at, t.outcome, t.answer, t.answered_at, t.answered_by_name,
  t.answered_by_office, t.forgotten_on::text as forgotten_on`;
const from = 'from problems.report t left join organization g on g.id = t.organization_id';

/** Reports the actor may read, without what was written: the open ones, serious first, or those that were closed. */
export async function listReports(
  client: SqlExecutor,
  { isOpen, limit }: { isOpen: boolean; limit: number },
): Promise<ReportRow[]> {
  const { rows } = await client.query<ReportRow>(
    `select ${columns}, null as words, null as contact ${from} where (t.outcome is null) = $1
     order by ${isOpen ? 't.is_serious desc, t.received_at, t.id' : 't.answered_at desc, t.id'} limit $2`,
    [isOpen, limit],
  );
  return rows;
}

/** One report whole; whoever means to close it keeps others from closing it meanwhile. */
export async function findReport(
  client: SqlExecutor,
  id: string,
  why: 'TO_READ' | 'TO_CLOSE' = 'TO_READ',
): Promise<ReportRow | null> {
  const { rows } = await client.query<ReportRow>(
    `select ${columns}, t.words, t.contact ${from} where t.id = $1 ${why === 'TO_CLOSE' ? 'for update of t' : ''}`,
    [id],
  );
  return rows[0] ?? null;
}

/** Closes an open report; false where another was faster or it is none of the actor's. */
export async function closeReport(client: SqlExecutor, id: string, answer: ReportAnswer): Promise<boolean> {
  const { rowCount } = await client.query(
    `update problems.report set outcome = $2, answer = $3, proposal_id = $4, suspension_id = $5, answered_at = $6,
       answered_by = $7, answered_by_name = $8, answered_by_office = $9, forgotten_on = $10
     where id = $1 and outcome is null`,
    [
      id,
      answer.outcome,
      answer.answer,
      answer.proposalId,
      answer.suspensionId,
      answer.at,
      answer.by.personId,
      answer.by.name,
      answer.by.office,
      answer.forgottenOn,
    ],
  );
  return rowCount === 1;
}

/** How many open reports are the actor's own task, and since when the oldest waits. */
export async function countWaiting(client: SqlExecutor): Promise<{ count: number; oldest: Date | null }> {
  const { rows } = await client.query<{ count: number; oldest: Date | null }>(
    `select count(*)::int as count, min(received_at) as oldest from problems.report
     where outcome is null and case identity.acting_role() when 'PREFECTURAL_COORDINATOR' then 'PREFECTURE'
       when 'OPERATOR' then 'OPERATOR' else 'MUNICIPALITY' end = any(desks)`,
  );
  return rows[0]!;
}

/** Takes words and contact out of the reports whose day has come; says of how many. */
export async function forgetReports(client: SqlExecutor, today: CalendarDay): Promise<number> {
  const { rowCount } = await client.query(
    `update problems.report set words = null, contact = null
     where forgotten_on <= $1 and (words is not null or contact is not null)`,
    [today],
  );
  return rowCount ?? 0;
}

import { japaneseDay } from '@tsunagi/domain';
import { placeName, type Reference } from '../geography/index.ts';
import type { ReportRow } from './problem-report.repository.ts';
import type { OpenedReport } from './problem-report.service.ts';
import type { OpenedProblemReport, ProblemReport } from './problem-report.types.ts';

/** A report as the desk shows it. */
export const problemReportView = (row: ReportRow, reference: Reference): ProblemReport => ({
  id: row.id,
  reference: row.reference,
  resourceId: row.resource_id,
  resourceName: row.resource_name,
  organizationId: row.organization_id,
  organizationName: row.organization_name,
  keeperName: row.keeper_code ? (placeName(row.keeper_code, reference) ?? null) : null,
  kind: row.kind,
  serious: row.is_serious,
  receivedOn: japaneseDay(row.received_at),
  outcome: row.outcome,
  answer: row.answer,
  answeredOn: row.answered_at && japaneseDay(row.answered_at),
  answeredBy:
    row.answered_by_name && [row.answered_by_office, row.answered_by_name].filter(Boolean).join(' '),
  forgottenOn: row.forgotten_on,
});

/** The same with what was written. */
export const openedReportView = (
  { row, words, contact }: OpenedReport,
  reference: Reference,
): OpenedProblemReport => ({ report: problemReportView(row, reference), words, contact });

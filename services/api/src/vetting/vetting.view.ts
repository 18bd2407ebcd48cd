import { japaneseDay } from '@tsunagi/domain';
import { placeName, type Reference } from '../geography/index.ts';
import type { SuspensionRow } from './suspension.repository.ts';
import type { VettedProvider as Vetted } from './vetting.service.ts';
import type { Suspension, VettedProvider } from './vetting.types.ts';

/** A suspension as the desk shows it. */
export const suspensionView = (row: SuspensionRow, reference: Reference): Suspension => ({
  id: row.id,
  organizationId: row.organization_id,
  resourceId: row.resource_id,
  subjectName: row.subject_name,
  providerName: row.provider_name,
  keeperName: row.keeper_code ? (placeName(row.keeper_code, reference) ?? null) : null,
  reason: row.reason,
  word: row.word,
  reviewOn: row.review_on,
  suspendedOn: japaneseDay(row.suspended_at),
  by: whoOf(row.by_office, row.by_name),
  liftedOn: row.lifted_at && japaneseDay(row.lifted_at),
  liftWord: row.lift_word,
  liftedBy: row.lifted_by_name && whoOf(row.lifted_by_office, row.lifted_by_name),
});

/** A provider as the desk shows it. */
export const vettedProviderView = (
  { provider, state, findings, suspensions }: Vetted,
  reference: Reference,
): VettedProvider => ({
  id: provider.id,
  name: provider.name,
  kind: provider.kind,
  corporateNumber: provider.corporate_number,
  keeperName: provider.keeper_code ? (placeName(provider.keeper_code, reference) ?? null) : null,
  state,
  entries: provider.entries.map(({ id, name }) => ({ id, name })),
  findings: findings.map((finding) => ({ ...finding, by: whoOf(finding.byOffice, finding.byName) })),
  suspensions: suspensions.map((row) => suspensionView(row, reference)),
});

const whoOf = (office: string | null, name: string): string => (office ? `${office} ${name}` : name);

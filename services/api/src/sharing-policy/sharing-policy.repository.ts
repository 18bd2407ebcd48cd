import {
  bothTogether,
  type FamilyRule,
  isPublicBody,
  type MeetingRule,
  type OrganizationKind,
  type SharingPolicy,
  usualPolicy,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** What an office has decided, as the database holds it. */
export interface PolicyRow {
  readonly organization_id: string;
  readonly family: FamilyRule;
  readonly meeting: MeetingRule;
  readonly sensitive_leaves: boolean;
  readonly is_under_secrecy: boolean;
  readonly decided_by_name: string;
  readonly decided_at: Date;
}

const columns = `organization_id, family, meeting, sensitive_leaves, is_under_secrecy, decided_by_name, decided_at`;

/** The rules of offices: all for whoever works with cases, those of a table for who sits at it. */
export const policyRows = {
  async of(client: PoolClient, ids: readonly string[]): Promise<ReadonlyMap<string, PolicyRow>> {
    const { rows } = await client.query<PolicyRow>(
      `select ${columns} from care.sharing_policy where organization_id = any ($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.organization_id, row]));
  },

  async keep(
    client: PoolClient,
    decided: {
      readonly organizationId: string;
      readonly policy: SharingPolicy;
      readonly isUnderSecrecy: boolean;
      readonly personId: string;
      readonly personName: string;
      readonly now: Date;
    },
  ): Promise<void> {
    const { organizationId, policy, isUnderSecrecy, personId, personName, now } = decided;
    await client.query(
      `insert into care.sharing_policy (organization_id, family, meeting, sensitive_leaves, is_under_secrecy, decided_by,
         decided_by_name, decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (organization_id) do update set family = $2, meeting = $3, sensitive_leaves = $4,
         is_under_secrecy = $5, decided_by = $6, decided_by_name = $7, decided_at = $8`,
      [
        organizationId,
        policy.family,
        policy.meeting,
        policy.sensitiveLeaves,
        isUnderSecrecy,
        personId,
        personName,
        now,
      ],
    );
  },
};

/** The rules an office shares by: its own, or the usual ones while it has decided nothing (R113). */
export const policyOf = (row: PolicyRow | undefined): SharingPolicy =>
  row ? { family: row.family, meeting: row.meeting, sensitiveLeaves: row.sensitive_leaves } : usualPolicy;

/** The rules of two offices together: of each the stricter one holds. */
export const togetherOf = (
  decided: ReadonlyMap<string, PolicyRow>,
  senderId: string,
  receiverId: string,
): SharingPolicy =>
  bothTogether({ sender: policyOf(decided.get(senderId)), receiver: policyOf(decided.get(receiverId)) });

/** Whether those who work in an organization are bound to secrecy: by law in a public body, elsewhere as it has said. */
export const bindsToSecrecy = (kind: OrganizationKind, row: PolicyRow | undefined): boolean =>
  isPublicBody(kind) || (row?.is_under_secrecy ?? false);

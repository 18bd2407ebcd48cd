import { addDays, noticeDays } from '@tsunagi/domain';
import type { WaitingContributor } from './contributor.ts';

/** Those who were invited and never came, and contracts that end soon. */
export const waitingPeople: WaitingContributor = {
  permission: 'invite-people',
  async tasks(client, { viewer, day }) {
    const organization = viewer.working!.organizationId;
    const open = await client.query<{ count: number; oldest: string | null }>(
      `select count(*)::int as count, (min(i.invited_at) at time zone 'Asia/Tokyo')::date::text as oldest
       from identity.membership m join identity.invitation i on i.membership_id = m.id
       where m.organization_id is not distinct from $1 and (m.valid_to is null or m.valid_to >= $2)
         and not identity.has_entered(m.person_id)`,
      [organization, day],
    );
    const ending = await client.query<{ count: number }>(
      'select count(*)::int as count from identity.contract where client_id = $1 and valid_to between $2 and $3',
      [organization, day, addDays(day, noticeDays)],
    );
    return [
      {
        kind: 'INVITATIONS_OPEN',
        count: open.rows[0]!.count,
        oldestDay: open.rows[0]!.oldest as typeof day | null,
      },
      { kind: 'CONTRACTS_ENDING', count: ending.rows[0]!.count, oldestDay: null },
    ];
  },
};

import {
  type CalendarDay,
  discloseItem,
  hasPersonConsent,
  partiesOf,
  planSight,
  type Shown,
  type TeamFacts,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { type CaseKey, type CaseKeys, caseRows, type GroundRow, groundOf } from '../cases/index.ts';
import { isId } from '../persistence/is-id.ts';
import { bindsToSecrecy, type PolicyRow, policyRows, togetherOf } from '../sharing-policy/index.ts';
import { type MemberRow, type SeatRow, type SupportRow, teamRows } from './team.repository.ts';

/** How a team is found. */
export interface TeamPlace {
  readonly caseId?: string | null;
  readonly referralId?: string | null;
}

/** What is known around a team when an office looks at it or acts on it. */
export interface AroundTeam {
  readonly caseId: string;
  readonly key: CaseKey | null;
  readonly pseudonym: string;
  readonly keeper: { readonly id: string; readonly name: string };
  readonly organizationId: string;
  readonly isWhole: boolean;
  readonly hasPersonConsent: boolean;
  readonly members: readonly MemberRow[];
  readonly seats: readonly SeatRow[];
  readonly team: TeamFacts;
}

/** The team an office belongs to: of its own case, or by a referral it has taken on. Null for anybody else. */
export async function findTeam(
  client: PoolClient,
  asked: TeamPlace,
  { organizationId, keys, day }: { organizationId: string; keys: CaseKeys; day: CalendarDay },
): Promise<AroundTeam | null> {
  const caseId = await askedCase(client, asked);
  if (caseId === null) return null;
  const [own, supports, grounds] = [
    await caseRows.one(client, caseId),
    await teamRows.supports(client, organizationId, { caseId }),
    await caseRows.grounds(client, [caseId]),
  ];
  const first = supports[0];
  if (!own && !first) return null;
  const keeperId = own?.organization_id ?? first!.case_organization_id;
  const names = await caseRows.namesOf(client, [keeperId]);
  const offices = supports.flatMap((row) => [row.sender_id, row.receiver_id]);
  const decided = await policyRows.of(client, [...new Set(offices)]);
  const around = { grounds, decided, organizationId, today: day };
  const members = await teamRows.members(client, caseId);
  const seats = await teamRows.seats(client, caseId);
  return {
    caseId,
    key: keys.of(own?.key_sealed ?? first?.key_sealed ?? null),
    pseudonym: own?.pseudonym ?? first!.pseudonym,
    keeper: { id: keeperId, name: names.get(keeperId) ?? '—' },
    organizationId,
    isWhole: own !== null || supports.some((row) => planSight(situationOf(row, around)) === 'WHOLE'),
    hasPersonConsent: hasPersonConsent(grounds.map(groundOf), day),
    members,
    seats,
    team: {
      keeperId,
      members: members.map((row) => ({ organizationId: row.organization_id, referralId: row.referral_id })),
      seats: seats.map((row) => ({
        stage: row.stage,
        role: row.role,
        organizationId: row.organization_id,
        referralId: row.referral_id,
      })),
    },
  };
}

async function askedCase(client: PoolClient, { caseId, referralId }: TeamPlace): Promise<string | null> {
  if (caseId) return isId(caseId) ? caseId : null;
  return referralId && isId(referralId) ? teamRows.caseOf(client, referralId) : null;
}

/** What an office sees of the situation on its own referral: the measure of what it sees of the plan. */
function situationOf(
  row: SupportRow,
  {
    grounds,
    decided,
    organizationId,
    today,
  }: {
    readonly grounds: readonly GroundRow[];
    readonly decided: ReadonlyMap<string, PolicyRow>;
    readonly organizationId: string;
    readonly today: CalendarDay;
  },
): Shown {
  const referral = {
    senderId: row.sender_id,
    receiverId: row.receiver_id,
    isReceiverOutside: row.is_receiver_outside,
    deskIds: row.desk_ids,
    caseOrganizationId: row.case_organization_id,
    state: row.state,
    stateBefore: row.state_before,
    isNamed: row.is_named,
  };
  return discloseItem('SITUATION', {
    referral,
    parties: partiesOf(organizationId, referral),
    grounds: grounds.filter(({ receiver_ids }) => receiver_ids.includes(row.receiver_id)).map(groundOf),
    policy: togetherOf(decided, row.sender_id, row.receiver_id),
    isReceiverUnderSecrecy: bindsToSecrecy(row.receiver_kind, decided.get(row.receiver_id)),
    unmasked: [],
    staysInOffice: row.situation_stays ? ['SITUATION'] : [],
    today,
  });
}

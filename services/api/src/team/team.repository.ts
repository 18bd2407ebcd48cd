import type {
  CalendarDay,
  OrganizationKind,
  ReferralState,
  SeatRole,
  StepFacts,
  StepState,
  SupportStage,
  TeamAct,
  TeamSeat,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** The referral on which an organization stands in a team, as the rules of disclosure ask for it. */
export interface SupportRow {
  readonly id: string;
  readonly case_id: string;
  readonly case_organization_id: string;
  readonly sender_id: string;
  readonly sender_name: string;
  readonly receiver_id: string;
  readonly is_receiver_outside: boolean;
  readonly desk_ids: readonly string[];
  readonly state: ReferralState;
  readonly state_before: ReferralState | null;
  readonly is_named: boolean;
  readonly pseudonym: string;
  readonly key_sealed: Buffer | null;
  readonly receiver_kind: OrganizationKind;
  readonly situation_stays: boolean;
}

export interface MemberRow {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly referral_id: string;
}

export interface SeatRow {
  readonly stage: SupportStage;
  readonly role: SeatRole;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly referral_id: string | null;
}

export interface StepRow {
  readonly id: string;
  readonly stage: SupportStage;
  readonly words_sealed: Buffer;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly state: StepState;
  readonly by_day: CalendarDay | null;
  readonly meeting_id: string | null;
}

export interface TeamEventRow {
  readonly id: string;
  readonly at: Date;
  readonly action: TeamAct['action'];
  readonly stage: SupportStage;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_name: string;
  readonly whom_id: string;
  readonly whom_name: string;
  readonly word_sealed: Buffer | null;
}

const stepColumns = `id, stage, words_sealed, organization_id, organization_name, state, by_day::text, meeting_id`;
const supportColumns = `r.id, r.case_id, r.case_organization_id, r.sender_id, r.sender_name, r.receiver_id,
  r.is_receiver_outside, r.desk_ids, r.state, r.state_before, r.is_named, r.pseudonym, r.key_sealed,
  o.kind as receiver_kind,
  exists (select from care.referral_item i where i.referral_id = r.id and i.item = 'SITUATION' and i.stays_in_office)
    as situation_stays`;

/** Teams as far as the one who acts belongs to them; row-level security and the doors of the database say who does. */
export const teamRows = {
  /** The referrals of a case that an organization has taken on, found by one of them or by the case. */
  async supports(
    client: PoolClient,
    organizationId: string,
    by: { readonly caseId?: string | null; readonly referralId?: string | null },
  ): Promise<SupportRow[]> {
    const found = await client.query<SupportRow>(
      `select ${supportColumns} from care.referral r join public.organization o on o.id = r.receiver_id
       where r.receiver_id = $1 and r.state in ('ACCEPTED', 'IN_SUPPORT', 'PAUSED', 'CANCEL_ASKED')
         and r.case_id = coalesce($2, (select x.case_id from care.referral x where x.id = $3))
       order by r.made_at, r.id`,
      [organizationId, by.caseId ?? null, by.referralId ?? null],
    );
    return found.rows;
  },

  async caseOf(client: PoolClient, referralId: string): Promise<string | null> {
    const found = await client.query<{ case_id: string }>('select case_id from care.referral where id = $1', [
      referralId,
    ]);
    return found.rows[0]?.case_id ?? null;
  },

  async version(client: PoolClient, caseId: string): Promise<number> {
    const found = await client.query<{ version: number }>(
      'select version from care.team where case_id = $1',
      [caseId],
    );
    return found.rows[0]?.version ?? 1;
  },

  /** The version, and nobody else changes the team until this transaction is over. */
  async held(client: PoolClient, caseId: string): Promise<number> {
    await client.query('insert into care.team (case_id) values ($1) on conflict do nothing', [caseId]);
    const found = await client.query<{ version: number }>(
      'select version from care.team where case_id = $1 for update',
      [caseId],
    );
    return found.rows[0]?.version ?? 0;
  },

  async changed(client: PoolClient, caseId: string): Promise<void> {
    await client.query('update care.team set version = version + 1 where case_id = $1', [caseId]);
  },

  async members(client: PoolClient, caseId: string): Promise<MemberRow[]> {
    return (await client.query<MemberRow>('select * from care.team_members($1)', [caseId])).rows;
  },

  async seats(client: PoolClient, caseId: string): Promise<SeatRow[]> {
    return (await client.query<SeatRow>('select * from care.team_seats($1)', [caseId])).rows;
  },

  async keepSeats(
    client: PoolClient,
    caseId: string,
    stage: SupportStage,
    seats: readonly (TeamSeat & { readonly name: string })[],
  ): Promise<void> {
    await client.query('select care.keep_seats($1, $2, $3::jsonb)', [
      caseId,
      stage,
      JSON.stringify(
        seats.map(({ role, organizationId, referralId, name }) => ({
          role,
          organization_id: organizationId,
          organization_name: name,
          referral_id: referralId,
        })),
      ),
    ]);
  },

  async events(client: PoolClient, caseId: string): Promise<TeamEventRow[]> {
    const found = await client.query<TeamEventRow>(
      `select id, at, action, stage, organization_id, organization_name, person_name, whom_id, whom_name, word_sealed
       from care.team_event where case_id = $1 order by at, id`,
      [caseId],
    );
    return found.rows;
  },

  async addEvent(client: PoolClient, caseId: string, event: Omit<TeamEventRow, 'id'>): Promise<void> {
    await client.query(
      `insert into care.team_event (case_id, at, action, stage, organization_id, organization_name, person_name, whom_id,
         whom_name, word_sealed) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        caseId,
        event.at,
        event.action,
        event.stage,
        event.organization_id,
        event.organization_name,
        event.person_name,
        event.whom_id,
        event.whom_name,
        event.word_sealed,
      ],
    );
  },

  async steps(client: PoolClient, caseId: string): Promise<StepRow[]> {
    const found = await client.query<StepRow>(
      `select ${stepColumns} from care.plan_step where case_id = $1 order by made_at, id`,
      [caseId],
    );
    return found.rows;
  },

  async addStep(
    client: PoolClient,
    caseId: string,
    step: StepFacts & {
      readonly words: Buffer;
      readonly organizationName: string;
      readonly madeBy: string;
      readonly meetingId?: string | null;
      readonly now: Date;
    },
  ): Promise<void> {
    await client.query(
      `insert into care.plan_step (case_id, stage, words_sealed, organization_id, organization_name, state, by_day,
         made_by_organization_id, made_at, meeting_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        caseId,
        step.stage,
        step.words,
        step.organizationId,
        step.organizationName,
        step.state,
        step.byDay,
        step.madeBy,
        step.now,
        step.meetingId ?? null,
      ],
    );
  },

  async moveStep(client: PoolClient, id: string, step: StepFacts, now: Date): Promise<void> {
    await client.query('update care.plan_step set state = $2, by_day = $3, moved_at = $4 where id = $1', [
      id,
      step.state,
      step.byDay,
      now,
    ]);
  },
};

/** A step as the rules know it. */
export const stepOf = (row: Pick<StepRow, 'stage' | 'organization_id' | 'state' | 'by_day'>): StepFacts => ({
  stage: row.stage,
  organizationId: row.organization_id,
  state: row.state,
  byDay: row.by_day,
});

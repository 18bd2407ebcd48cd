import type {
  AgreementAction,
  AgreementFacts,
  AgreementState,
  CalendarDay,
  CostPart,
  ResourceKind,
} from '@tsunagi/domain';

/** An agreement as the database holds it. */
export interface AgreementRow {
  readonly id: string;
  readonly drafter_id: string;
  readonly drafter_name: string;
  readonly name: string;
  readonly aim: string;
  readonly shared_kinds: ResourceKind[];
  readonly member_codes: string[];
  readonly lead_code: string;
  readonly valid_from: CalendarDay;
  readonly valid_to: CalendarDay | null;
  readonly yen: number | null;
  readonly parts: CostPart[];
  readonly state: AgreementState;
  readonly version: number;
}

export interface AgreementMemberRow {
  readonly agreement_id: string;
  readonly municipality_code: string;
  readonly agreed_on: CalendarDay | null;
  readonly agreed_by_name: string | null;
  readonly uses: number | null;
  readonly name: string;
}

export interface AgreementEventRow {
  readonly id: string;
  readonly at: Date;
  readonly action: AgreementAction;
  readonly organization_name: string;
  readonly person_name: string;
  readonly word: string | null;
  readonly day: CalendarDay | null;
}

/** What the rules look at; members in the order in which they are asked. */
export const agreementFacts = (
  row: AgreementRow,
  members: readonly AgreementMemberRow[],
): AgreementFacts => ({
  state: row.state,
  drafterId: row.drafter_id,
  members: row.member_codes.map((code) => ({
    code,
    agreedOn:
      members.find((one) => one.agreement_id === row.id && one.municipality_code === code)?.agreed_on ?? null,
  })),
  from: row.valid_from,
  to: row.valid_to,
});

import type {
  AgreementAction,
  AgreementFacts,
  AgreementState,
  CalendarDay,
  CostPart,
  CostShares,
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
  /** What was settled; null until then. */
  readonly settled: CostShares | null;
}

export interface AgreementMemberRow {
  readonly agreement_id: string;
  readonly municipality_code: string;
  readonly agreed_on: CalendarDay | null;
  readonly agreed_by_name: string | null;
  readonly role: string | null;
  readonly name: string;
  /** Null until an official table is brought in. */
  readonly population: number | null;
  readonly population_as_of: CalendarDay | null;
  readonly population_source: string | null;
}

/** Uses by residents of a member in a month. */
export interface AgreementUseRow {
  readonly agreement_id: string;
  readonly municipality_code: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly uses: number;
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
): AgreementFacts & { readonly leadCode: string } => ({
  leadCode: row.lead_code,
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

import {
  agreementOn,
  type CalendarDay,
  memberInTurn,
  openAgreementActions,
  shareCosts,
} from '@tsunagi/domain';
import {
  type AgreementEventRow,
  type AgreementMemberRow,
  type AgreementRow,
  agreementFacts,
} from './agreement.row.ts';
import type { AgreementCosts, CooperationAgreement } from './agreement.types.ts';

interface AgreementParts {
  readonly members: readonly AgreementMemberRow[];
  readonly events: readonly AgreementEventRow[];
  readonly actor: { readonly organizationId: string; readonly municipalityCode: string | null };
  readonly day: CalendarDay;
}

/** An agreement as a side sees it. */
export function agreementView(
  row: AgreementRow,
  { members, events, actor, day }: AgreementParts,
): CooperationAgreement {
  const own = members.filter(({ agreement_id }) => agreement_id === row.id);
  const facts = agreementFacts(row, own);
  const inTurn = memberInTurn(facts);
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    aim: row.aim,
    drafterName: row.drafter_name,
    isOwn: row.drafter_id === actor.organizationId,
    state: row.state,
    time: agreementOn(facts, day),
    from: row.valid_from,
    to: row.valid_to,
    sharedKinds: row.shared_kinds,
    members: row.member_codes.flatMap((code) => {
      const member = own.find(({ municipality_code }) => municipality_code === code);
      if (!member) return [];
      const { name, agreed_on, agreed_by_name, uses } = member;
      return {
        code,
        name,
        isLead: code === row.lead_code,
        isInTurn: code === inTurn,
        agreedOn: agreed_on,
        agreedByName: agreed_by_name,
        uses,
      };
    }),
    yen: row.yen,
    parts: row.parts,
    costs: costsOf(row, own),
    events: events.map((event) => ({
      id: event.id,
      at: event.at,
      action: event.action,
      organizationName: event.organization_name,
      personName: event.person_name,
      word: event.word,
      day: event.day,
    })),
    openActions: openAgreementActions(facts, actor),
  };
}

/** No operator has imported an official table of population yet: it is unknown, and said to be missing. */
function costsOf(row: AgreementRow, members: readonly AgreementMemberRow[]): AgreementCosts | null {
  if (row.yen === null) return null;
  const shared = shareCosts(row.yen, row.parts, {
    members: members.map(({ municipality_code, uses }) => ({
      code: municipality_code,
      population: null,
      uses,
    })),
    leadCode: row.lead_code,
  });
  return shared.ok
    ? { amounts: shared.value.amounts, lines: shared.value.lines, missing: [] }
    : { amounts: [], lines: [], missing: shared.refusals };
}

import { agreementOn, type CalendarDay, memberInTurn, monthsOf, openAgreementActions } from '@tsunagi/domain';
import { costsOf, usesOf } from './agreement.costs.ts';
import {
  type AgreementEventRow,
  type AgreementMemberRow,
  type AgreementRow,
  type AgreementUseRow,
  agreementFacts,
} from './agreement.row.ts';
import type { AgreementCosts, CooperationAgreement } from './agreement.types.ts';

interface AgreementParts {
  readonly members: readonly AgreementMemberRow[];
  readonly uses: readonly AgreementUseRow[];
  readonly events: readonly AgreementEventRow[];
  readonly actor: { readonly organizationId: string; readonly municipalityCode: string | null };
  readonly day: CalendarDay;
}

/** An agreement as a side sees it. */
export function agreementView(
  row: AgreementRow,
  { members, uses, events, actor, day }: AgreementParts,
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
      const { name, agreed_on, agreed_by_name, role } = member;
      return {
        code,
        name,
        isLead: code === row.lead_code,
        isInTurn: code === inTurn,
        agreedOn: agreed_on,
        agreedByName: agreed_by_name,
        role,
        population: member.population,
        populationAsOf: member.population_as_of,
        populationSource: member.population_source,
        uses: usesOf(uses, row.id, code),
        usesByMonth: uses
          .filter((one) => one.agreement_id === row.id && one.municipality_code === code)
          .map(({ month, uses: count }) => ({ month, uses: count })),
      };
    }),
    yen: row.yen,
    parts: row.parts,
    months: facts.state === 'AGREED' || facts.state === 'SETTLED' ? monthsOf(facts, day) : [],
    settledYen: row.settled?.yen ?? null,
    costs: shownCosts(row, own, uses),
    events: events.map((event) => ({
      id: event.id,
      at: event.at,
      action: event.action,
      organizationName: event.organization_name,
      personName: event.person_name,
      word: event.word,
      day: event.day,
    })),
    openActions: openAgreementActions(facts, { actor, today: day }),
  };
}

/** What was settled; before that what the rule makes of the plan; null where nothing is to be shared. */
function shownCosts(
  row: AgreementRow,
  members: readonly AgreementMemberRow[],
  uses: readonly AgreementUseRow[],
): AgreementCosts | null {
  if (row.settled) return { ...row.settled, missing: [] };
  if (row.yen === null) return null;
  const shared = costsOf(row.yen, row, { members, uses });
  return shared.ok
    ? { amounts: shared.value.amounts, lines: shared.value.lines, missing: [] }
    : { amounts: [], lines: [], missing: shared.refusals };
}

import {
  type CalendarDay,
  isInForce,
  lastDayOf,
  type Membership,
  rolesToInvite,
  type StaffRole,
  staffRoles,
} from '@tsunagi/domain';
import { recordAct } from '../audit/index.ts';
import { handOverRows } from '../hand-over/index.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import {
  type ColleagueRow,
  type ContractRow,
  type OrganizationRow,
  PeopleRepository,
} from './people.repository.ts';
import { asId } from './people-wish.ts';

/** Whether a membership works now, is yet to begin, or is over. */
export type MembershipState = 'IN_FORCE' | 'TO_COME' | 'OVER';

/** One who works here, as those who run the office see it. */
export interface Colleague {
  readonly membershipId: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly state: MembershipState;
  readonly providerName: string | null;
  readonly hasEntered: boolean;
  readonly isSelf: boolean;
  readonly personId: string;
  readonly holds: number | null;
}

/** Who works under the office by contract, until when. */
export interface OfficeContract {
  readonly id: string;
  readonly providerName: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly isOver: boolean;
}

/** An organization and those who work there. */
export interface Office {
  readonly organization: OrganizationRow | null;
  readonly colleagues: readonly Colleague[];
  readonly contracts: readonly OfficeContract[];
  /** As what the one who asks may let somebody in here. */
  readonly invitableRoles: readonly StaffRole[];
}

const mostOrganizations = 20;

/** Shows who works where to those who run it. */
export class OfficeService {
  constructor(private readonly personal: PersonalDatabase) {}

  /**
   * Those who work in an organization: a coordinator sees the own one, whatever is asked; the operator any, and by
   * null those of the whole system. Null where it is not there.
   */
  async office(viewer: Viewer, asked: string | null, today: CalendarDay): Promise<Office | null> {
    const working = viewer.working!;
    const organizationId = working.role === 'OPERATOR' ? asked : working.organizationId;
    if (asked !== null && (asId(asked) === null || asked !== organizationId)) return null;
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const rows = new PeopleRepository(client);
      const organization = organizationId ? await rows.organization(organizationId) : null;
      if (organizationId && !organization) return null;
      const contracts = organizationId ? await rows.contracts(organizationId) : [];
      const colleagues = await rows.colleagues(organizationId);
      // The operator has no access to cases, and learns no number of them.
      const held =
        organizationId && working.role !== 'OPERATOR'
          ? await handOverRows.counts(client, organizationId)
          : null;
      await recordAct(client, actorOf(viewer), 'PEOPLE_READ', 'ORGANIZATION', organizationId ?? 'NONE');
      return {
        organization,
        colleagues: colleagues.map((row) => colleagueOf(row, contracts, { viewer, today, held })),
        contracts: contracts.map((row) => contractOf(row, today)),
        invitableRoles: rolesToInvite(working, organization?.kind ?? null, staffRoles),
      };
    });
  }

  /** Organizations by words of their name, to choose one from. */
  async organizationsNamed(viewer: Viewer, words: string): Promise<readonly OrganizationRow[]> {
    const asked = words.normalize('NFKC').trim().slice(0, 60);
    if (asked === '') return [];
    return this.personal.actingAs(actorOf(viewer), (client) =>
      new PeopleRepository(client).organizationsNamed(asked, mostOrganizations),
    );
  }
}

function colleagueOf(
  row: ColleagueRow,
  contracts: readonly ContractRow[],
  { viewer, today, held }: { viewer: Viewer; today: CalendarDay; held: ReadonlyMap<string, number> | null },
): Colleague {
  const contract = contracts.find(({ id }) => id === row.contract_id);
  const membership: Membership = {
    id: row.id,
    organizationId: row.organization_id,
    role: row.role,
    from: row.valid_from,
    to: row.valid_to,
    contract: contract
      ? {
          id: contract.id,
          providerId: contract.provider_id,
          clientId: contract.client_id,
          from: contract.valid_from,
          to: contract.valid_to,
        }
      : null,
  };
  return {
    membershipId: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    from: row.valid_from,
    until: lastDayOf(membership),
    state: stateOf(membership, today),
    providerName: contract?.provider_name ?? null,
    hasEntered: row.has_entered,
    isSelf: row.person_id === viewer.personId,
    personId: row.person_id,
    holds: held && (held.get(row.person_id) ?? 0),
  };
}

function stateOf(membership: Membership, today: CalendarDay): MembershipState {
  if (isInForce(membership, today)) return 'IN_FORCE';
  const last = lastDayOf(membership);
  return last !== null && last < today ? 'OVER' : 'TO_COME';
}

const contractOf = (row: ContractRow, today: CalendarDay): OfficeContract => ({
  id: row.id,
  providerName: row.provider_name ?? '',
  from: row.valid_from,
  until: row.valid_to,
  isOver: row.valid_to < today,
});

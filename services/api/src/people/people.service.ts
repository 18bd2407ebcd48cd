import {
  allow,
  type CalendarDay,
  decideEnd,
  decideInvitation,
  type InvitationFacts,
  type Inviter,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { invitationMail } from './invitation-mail.ts';
import { PeopleRepository } from './people.repository.ts';
import { asId, type ContractWish, faultsOfPerson, type InvitationWish } from './people-wish.ts';

/** What letting people in needs of the server it is in. */
export interface PeopleParts {
  readonly personal: PersonalDatabase;
  /** A link with which a person chooses a password. */
  readonly passwordLink: (personId: string) => Promise<string>;
  /** Where people see the system. */
  readonly origin: string;
}

/** Something was done; the id of what it was done to. */
export interface PeopleAct {
  readonly id: string;
}

/** Lets people in, and ends what they are. The rule decides, row-level security holds it, the record keeps it. */
export class PeopleService {
  constructor(private readonly parts: PeopleParts) {}

  /** Gives a person a membership; one who was never here gets a mail to choose a password, others one that says so. */
  async invite(viewer: Viewer, wish: InvitationWish, today: CalendarDay): Promise<Answered<PeopleAct>> {
    const faults = faultsOfPerson(wish);
    if (faults.length > 0) return refuse(faults);
    return this.acting(viewer, async (client, rows) => {
      const facts = await factsOf(rows, wish);
      const decision = decideInvitation(inviterOf(viewer), facts, today);
      if (!decision.ok) return decision;
      const person = await rows.invitePerson(wish.name.trim(), wish.email.trim());
      if (await rows.isMember(person.id, facts)) return refuse([{ code: 'MEMBER_ALREADY', field: 'email' }]);
      const id = await rows.addMembership(person.id, viewer.personId, facts);
      await this.tell(client, viewer, { ...wish, personId: person.id, membershipId: id, ...person });
      await recordAct(client, actorOf(viewer), 'PERSON_INVITED', 'MEMBERSHIP', id);
      return allow({ id });
    });
  }

  /** Sends the mail of an invitation once more, with a new link: the old ones have a short life. */
  async inviteAgain(viewer: Viewer, membershipId: string): Promise<Answered<PeopleAct>> {
    return this.acting(viewer, async (client, rows) => {
      const id = asId(membershipId);
      const found = id && (await rows.colleague(id));
      if (!found || !isOwn(viewer, found.organization_id))
        return refuse([{ code: 'NOT_FOUND', field: 'membershipId' }]);
      if (found.has_entered) return refuse([{ code: 'ENTERED_ALREADY', field: 'membershipId' }]);
      await this.tell(client, viewer, {
        name: found.name,
        email: found.email,
        role: found.role,
        organizationId: found.organization_id,
        from: found.valid_from,
        to: found.valid_to,
        personId: found.person_id,
        membershipId: found.id,
        hasEntered: false,
      });
      await recordAct(client, actorOf(viewer), 'INVITATION_SENT_AGAIN', 'MEMBERSHIP', found.id);
      return allow({ id: found.id });
    });
  }

  /** Ends what somebody is here, on a day that counts as the last one. */
  async endMembership(
    viewer: Viewer,
    { membershipId, lastDay }: { membershipId: string; lastDay: CalendarDay },
    today: CalendarDay,
  ): Promise<Answered<PeopleAct>> {
    return this.acting(viewer, async (client, rows) => {
      const id = asId(membershipId);
      const found = id && (await rows.colleague(id));
      const facts = found && {
        personId: found.person_id,
        organizationId: found.organization_id,
        from: found.valid_from,
        to: found.valid_to,
      };
      const ender = { ...inviterOf(viewer), personId: viewer.personId };
      const decision = decideEnd(ender, facts || null, lastDay, today);
      if (!decision.ok) return decision;
      await rows.endMembership(membershipId, lastDay);
      await recordAct(client, actorOf(viewer), 'MEMBERSHIP_ENDED', 'MEMBERSHIP', membershipId);
      return allow({ id: membershipId });
    });
  }

  /** Writes down that a provider works under the own organization until a last day. */
  async makeContract(viewer: Viewer, wish: ContractWish, today: CalendarDay): Promise<Answered<PeopleAct>> {
    return this.acting(viewer, async (client, rows) => {
      const providerId = asId(wish.providerId);
      if (!isOwn(viewer, wish.clientId)) return refuse([{ code: 'NOT_YOUR_OFFICE', field: 'clientId' }]);
      const [client_, provider] = [
        await rows.organization(wish.clientId),
        providerId && (await rows.organization(providerId)),
      ];
      if (!client_ || !provider || provider.id === client_.id)
        return refuse([{ code: 'NOT_FOUND', field: 'providerId' }]);
      if (wish.to < wish.from) return refuse([{ code: 'TERM_REVERSED', field: 'to' }]);
      if (wish.to < today) return refuse([{ code: 'TERM_OVER', field: 'to' }]);
      const id = await rows.addContract(wish);
      await recordAct(client, actorOf(viewer), 'CONTRACT_MADE', 'CONTRACT', id);
      return allow({ id });
    });
  }

  /** Sets the last day of a contract: earlier, or later where it is prolonged. What rests on it ends with it. */
  async endContract(
    viewer: Viewer,
    { contractId, lastDay }: { contractId: string; lastDay: CalendarDay },
    today: CalendarDay,
  ): Promise<Answered<PeopleAct>> {
    return this.acting(viewer, async (client, rows) => {
      const id = asId(contractId);
      const found = id && (await rows.contract(id));
      if (!found || !isOwn(viewer, found.client_id))
        return refuse([{ code: 'NOT_FOUND', field: 'contractId' }]);
      const facts = {
        personId: '',
        organizationId: found.client_id,
        from: found.valid_from,
        to: found.valid_to,
      };
      const decision = decideEnd({ ...inviterOf(viewer), personId: viewer.personId }, facts, lastDay, today);
      if (!decision.ok) return decision;
      await rows.endContract(contractId, lastDay);
      await recordAct(client, actorOf(viewer), 'CONTRACT_ENDED', 'CONTRACT', contractId);
      return allow({ id: contractId });
    });
  }

  private acting<T>(
    viewer: Viewer,
    work: (client: PoolClient, rows: PeopleRepository) => Promise<T>,
  ): Promise<T> {
    return this.parts.personal.actingAs(actorOf(viewer), (client) =>
      work(client, new PeopleRepository(client)),
    );
  }

  private async tell(client: PoolClient, viewer: Viewer, invited: Invited): Promise<void> {
    const { personId, hasEntered, organizationId } = invited;
    const office = organizationId && (await new PeopleRepository(client).organization(organizationId));
    const mail = invitationMail({
      ...invited,
      email: invited.email.trim().toLowerCase(),
      office: office ? office.name : null,
      invitedBy: viewer.name,
      passwordLink: hasEntered ? null : await this.parts.passwordLink(personId),
      door: `${this.parts.origin}/sign-in`,
    });
    await queueMail(client, mail);
  }
}

interface Invited extends Omit<InvitationWish, 'contractId'> {
  readonly personId: string;
  readonly membershipId: string;
  readonly hasEntered: boolean;
}

const inviterOf = (viewer: Viewer): Inviter => ({
  role: viewer.working!.role,
  organizationId: viewer.working!.organizationId,
});

const isOwn = ({ working }: Viewer, organizationId: string | null): boolean =>
  working!.role === 'OPERATOR' || (organizationId !== null && working!.organizationId === organizationId);

async function factsOf(rows: PeopleRepository, wish: InvitationWish): Promise<InvitationFacts> {
  const organizationId = asId(wish.organizationId);
  const contractId = asId(wish.contractId);
  const organization = organizationId && (await rows.organization(organizationId));
  const contract = contractId && (await rows.contract(contractId));
  return {
    role: wish.role,
    from: wish.from,
    to: wish.to,
    organizationId: wish.organizationId,
    organizationKind: organization ? organization.kind : null,
    contractId: wish.contractId,
    contract: contract ? { clientId: contract.client_id, to: contract.valid_to } : null,
  };
}

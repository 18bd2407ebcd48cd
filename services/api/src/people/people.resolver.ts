import type { CalendarDay } from '@tsunagi/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { municipalityRef, type Reference } from '../geography/index.ts';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import {
  InvitePersonInput,
  MakeContractInput,
  Office,
  OrganizationChoice,
  PeopleResult,
} from './people.types.ts';

@Resolver()
export class PeopleResolver {
  @Can('invite-people')
  @Query(() => Office, {
    nullable: true,
    description: 'Who works in the own organization; the operator names any, or none for the whole system.',
  })
  async office(
    @Ctx() { services, viewer, at }: Context,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
  ) {
    const office = await services.office.office(viewer!, organizationId ?? null, at.day);
    const { organization } = office ?? {};
    return office && { ...office, organization: organization ? choiceOf(organization, at.reference) : null };
  }

  @Can('invite-people')
  @Query(() => [OrganizationChoice], { description: 'Organizations by words of their name.' })
  async organizationsNamed(
    @Ctx() { services, viewer, at }: Context,
    @Arg('words', () => String) words: string,
  ) {
    const found = await services.office.organizationsNamed(viewer!, words);
    return found.map((organization) => choiceOf(organization, at.reference));
  }

  @Can('invite-people')
  @Mutation(() => PeopleResult, { description: 'Lets somebody in, and tells this person by mail.' })
  async invitePerson(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => InvitePersonInput) input: InvitePersonInput,
  ) {
    const { organizationId, to, contractId } = input;
    const wish = {
      ...input,
      organizationId: organizationId ?? null,
      to: to ?? null,
      contractId: contractId ?? null,
    };
    return toResult(await services.people.invite(viewer!, wish, at.day));
  }

  @Can('invite-people')
  @Mutation(() => PeopleResult, {
    description: 'Sends the mail of an invitation once more, with a new link.',
  })
  async inviteAgain(
    @Ctx() { services, viewer }: Context,
    @Arg('membershipId', () => ID) membershipId: string,
  ) {
    return toResult(await services.people.inviteAgain(viewer!, membershipId));
  }

  @Can('invite-people')
  @Mutation(() => PeopleResult, { description: 'Ends what somebody is here; the last day counts.' })
  async endMembership(
    @Ctx() { services, viewer, at }: Context,
    @Arg('membershipId', () => ID) membershipId: string,
    @Arg('lastDay', () => CalendarDayScalar) lastDay: CalendarDay,
  ) {
    return toResult(await services.people.endMembership(viewer!, { membershipId, lastDay }, at.day));
  }

  @Can('invite-people')
  @Mutation(() => PeopleResult, { description: 'A provider works under the organization until a last day.' })
  async makeContract(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => MakeContractInput) input: MakeContractInput,
  ) {
    return toResult(await services.people.makeContract(viewer!, input, at.day));
  }

  @Can('invite-people')
  @Mutation(() => PeopleResult, {
    description: 'Sets the last day of a contract; what rests on it ends with it.',
  })
  async endContract(
    @Ctx() { services, viewer, at }: Context,
    @Arg('contractId', () => ID) contractId: string,
    @Arg('lastDay', () => CalendarDayScalar) lastDay: CalendarDay,
  ) {
    return toResult(await services.people.endContract(viewer!, { contractId, lastDay }, at.day));
  }
}

const choiceOf = (
  {
    id,
    name,
    kind,
    municipality_code,
  }: { id: string; name: string; kind: OrganizationChoice['kind']; municipality_code: string | null },
  reference: Reference,
): OrganizationChoice => ({ id, name, kind, municipality: municipalityRef(municipality_code, reference) });

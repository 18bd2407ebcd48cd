import type { CalendarDay, OrganizationKind as Kind, StaffRole } from '@tsunagi/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MunicipalityRef } from '../geography/geography.types.ts';
import { OrganizationKind, StaffRoleEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import type { MembershipState } from './office.service.ts';

const MembershipStateEnum: { readonly [S in MembershipState]: S } = {
  IN_FORCE: 'IN_FORCE',
  TO_COME: 'TO_COME',
  OVER: 'OVER',
};
registerEnumType(MembershipStateEnum, { name: 'MembershipState' });

@ObjectType({ simpleResolvers: true, description: 'An organization to choose.' })
export class OrganizationChoice {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => OrganizationKind)
  declare kind: Kind;
  @Field(() => MunicipalityRef, { nullable: true })
  declare municipality: MunicipalityRef | null;
}

@ObjectType({ simpleResolvers: true, description: 'One who works in the office.' })
export class Colleague {
  @Field(() => ID)
  declare membershipId: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare email: string;
  @Field(() => StaffRoleEnum)
  declare role: StaffRole;
  @Field(() => CalendarDayScalar)
  declare from: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'The last day, or that of the contract.' })
  declare until: CalendarDay | null;
  @Field(() => MembershipStateEnum)
  declare state: MembershipState;
  @Field(() => String, { nullable: true, description: 'Who sends this person by contract.' })
  declare providerName: string | null;
  @Field(() => Boolean, { description: 'Has chosen a way to sign in.' })
  declare hasEntered: boolean;
  @Field(() => Boolean)
  declare isSelf: boolean;
  @Field(() => ID)
  declare personId: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many cases and referrals this person holds; null for those who do not work with cases.',
  })
  declare holds: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who works under the office by contract.' })
export class OfficeContract {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare providerName: string;
  @Field(() => CalendarDayScalar)
  declare from: CalendarDay;
  @Field(() => CalendarDayScalar, { description: 'The last day.' })
  declare until: CalendarDay;
  @Field(() => Boolean)
  declare isOver: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'An organization and those who work there.' })
export class Office {
  @Field(() => OrganizationChoice, { nullable: true, description: 'Null for roles of the whole system.' })
  declare organization: OrganizationChoice | null;
  @Field(() => [Colleague])
  declare colleagues: readonly Colleague[];
  @Field(() => [OfficeContract])
  declare contracts: readonly OfficeContract[];
  @Field(() => [StaffRoleEnum], { description: 'As what the one who asks may let somebody in here.' })
  declare invitableRoles: readonly StaffRole[];
}

@InputType()
export class InvitePersonInput {
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare email: string;
  @Field(() => StaffRoleEnum)
  declare role: StaffRole;
  @Field(() => ID, { nullable: true })
  declare organizationId: string | null;
  @Field(() => CalendarDayScalar)
  declare from: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'The last day; null until further notice.' })
  declare to: CalendarDay | null;
  @Field(() => ID, { nullable: true, description: 'The contract by which the person works here.' })
  declare contractId: string | null;
}

@InputType()
export class MakeContractInput {
  @Field(() => ID)
  declare providerId: string;
  @Field(() => ID, { description: 'In whose name the provider works.' })
  declare clientId: string;
  @Field(() => CalendarDayScalar)
  declare from: CalendarDay;
  @Field(() => CalendarDayScalar, { description: 'The last day.' })
  declare to: CalendarDay;
}

@ObjectType({ simpleResolvers: true, description: 'It is done; the id of what it was done to.' })
export class PeopleAct {
  @Field(() => ID)
  declare id: string;
}

export const PeopleResult = createUnionType({
  name: 'PeopleResult',
  types: () => [PeopleAct, Refused] as const,
});

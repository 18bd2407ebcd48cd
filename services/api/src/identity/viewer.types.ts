import type { CalendarDay, StaffRole } from '@tsunagi/domain';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { MunicipalityRef, PrefectureRef } from '../geography/geography.types.ts';
import { StaffRoleEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'As what a person works, and where.' })
export class Membership {
  @Field(() => ID)
  declare id: string;
  @Field(() => StaffRoleEnum)
  declare role: StaffRole;
  @Field(() => ID, { nullable: true })
  declare organizationId: string | null;
  @Field(() => String, { nullable: true, description: 'Null for roles of the whole system.' })
  declare organizationName: string | null;
  @Field(() => MunicipalityRef, { nullable: true })
  declare municipality: MunicipalityRef | null;
  @Field(() => PrefectureRef, { nullable: true })
  declare prefecture: PrefectureRef | null;
  @Field(() => String, { nullable: true, description: 'Who works under the organization by contract.' })
  declare providerName: string | null;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'Its last day, or that of its contract.' })
  declare until: CalendarDay | null;
}

@ObjectType({ simpleResolvers: true, description: 'One sign-in that is still open.' })
export class OpenSession {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare userAgent: string;
  @Field(() => String)
  declare ipAddress: string;
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare since: string;
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare until: string;
  @Field(() => Boolean, { description: 'The one that asks.' })
  declare isThis: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Who is signed in.' })
export class Viewer {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare email: string;
  @Field(() => Boolean, { description: 'A code is asked after the password.' })
  declare secondStep: boolean;
  @Field(() => Membership, { nullable: true, description: 'The one worked under now.' })
  declare working: Membership | null;
  @Field(() => [String], {
    description: 'What the role worked in may do; the table of rights stays with the api.',
  })
  declare permissions: readonly string[];
  @Field(() => [Membership], { description: 'Those in force today.' })
  declare memberships: readonly Membership[];
  @Field(() => [OpenSession])
  declare sessions: readonly OpenSession[];
}

@ObjectType({ simpleResolvers: true, description: 'An invented person whom a visitor of the demo may be.' })
export class DemoAccount {
  @Field(() => String)
  declare email: string;
  @Field(() => String)
  declare name: string;
  @Field(() => StaffRoleEnum)
  declare role: StaffRole;
  @Field(() => String)
  declare password: string;
}

export const ViewerResult = createUnionType({
  name: 'ViewerResult',
  types: () => [Viewer, Refused] as const,
});

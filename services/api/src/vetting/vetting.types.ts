import type {
  CalendarDay,
  OrganizationKind as Kind,
  SuspensionReason,
  VettingResult,
  VettingState,
  VettingSubject,
} from '@tsunagi/domain';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import {
  OrganizationKind,
  SuspensionReasonEnum,
  VettingResultEnum,
  VettingStateEnum,
  VettingSubjectEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'One look at one subject, and who looked.' })
export class VettingFinding {
  @Field(() => ID)
  declare id: string;
  @Field(() => VettingSubjectEnum)
  declare subject: VettingSubject;
  @Field(() => VettingResultEnum)
  declare result: VettingResult;
  @Field(() => String, { nullable: true })
  declare word: string | null;
  @Field(() => CalendarDayScalar)
  declare checkedOn: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare nextCheckOn: CalendarDay | null;
  @Field(() => String)
  declare by: string;
}

@ObjectType({ simpleResolvers: true, description: 'Who took what out of the public doors, when and why.' })
export class Suspension {
  @Field(() => ID)
  declare id: string;
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => ID, { nullable: true, description: 'Null: the whole provider.' })
  declare resourceId: string | null;
  @Field(() => String)
  declare subjectName: string;
  @Field(() => String, { nullable: true })
  declare providerName: string | null;
  @Field(() => String, { nullable: true })
  declare keeperName: string | null;
  @Field(() => SuspensionReasonEnum)
  declare reason: SuspensionReason;
  @Field(() => String)
  declare word: string;
  @Field(() => CalendarDayScalar)
  declare reviewOn: CalendarDay;
  @Field(() => CalendarDayScalar)
  declare suspendedOn: CalendarDay;
  @Field(() => String)
  declare by: string;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null while it is in force.' })
  declare liftedOn: CalendarDay | null;
  @Field(() => String, { nullable: true })
  declare liftWord: string | null;
  @Field(() => String, { nullable: true })
  declare liftedBy: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An entry of a provider.' })
export class ProviderEntry {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A provider with all that is known of how it was looked at.',
})
export class VettedProvider {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => OrganizationKind)
  declare kind: Kind;
  @Field(() => String, { nullable: true })
  declare corporateNumber: string | null;
  @Field(() => String, { nullable: true })
  declare keeperName: string | null;
  @Field(() => VettingStateEnum)
  declare state: VettingState;
  @Field(() => [ProviderEntry])
  declare entries: readonly ProviderEntry[];
  @Field(() => [VettingFinding], { description: 'The newest first.' })
  declare findings: readonly VettingFinding[];
  @Field(() => [Suspension], { description: 'Also those that were lifted; the newest first.' })
  declare suspensions: readonly Suspension[];
}

export const VettedProviderResult = createUnionType({
  name: 'VettedProviderResult',
  types: () => [VettedProvider, Refused] as const,
});
export const SuspensionResult = createUnionType({
  name: 'SuspensionResult',
  types: () => [Suspension, Refused] as const,
});

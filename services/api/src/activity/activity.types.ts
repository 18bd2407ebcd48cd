import type {
  ActivityKind,
  ActivityPartner,
  CalendarDay,
  MilestoneKind,
  SupportStage,
} from '@tsunagi/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  ActivityKindEnum,
  ActivityPartnerEnum,
  MilestoneKindEnum,
  SupportStage as SupportStageEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'Something that was done for a case.' })
export class Activity {
  @Field(() => ID)
  declare id: string;
  @Field(() => CalendarDayScalar)
  declare onDay: CalendarDay;
  @Field(() => ActivityKindEnum)
  declare kind: ActivityKind;
  @Field(() => ActivityPartnerEnum)
  declare partner: ActivityPartner;
  @Field(() => Boolean)
  declare isReached: boolean;
  @Field(() => SupportStageEnum, { nullable: true })
  declare stage: SupportStage | null;
  @Field(() => String, { nullable: true })
  declare homeCode: string | null;
  @Field(() => String, { nullable: true })
  declare placeCode: string | null;
  @Field(() => String, { nullable: true })
  declare note: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A change of which one must know ahead.' })
export class Milestone {
  @Field(() => ID)
  declare id: string;
  @Field(() => MilestoneKindEnum)
  declare kind: MilestoneKind;
  @Field(() => CalendarDayScalar)
  declare onDay: CalendarDay;
}

@ObjectType({ simpleResolvers: true, description: 'What was done for a case, and what comes next.' })
export class CaseWork {
  @Field(() => [Activity], { description: 'The latest first; what was taken back is not here.' })
  declare activities: readonly Activity[];
  @Field(() => Int, { description: 'How many there are, also beyond those shown.' })
  declare activityCount: number;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare nextContactOn: CalendarDay | null;
  @Field(() => Int, { description: 'How often it was pushed back by urgent work.' })
  declare timesPushedBack: number;
  @Field(() => [Milestone])
  declare milestones: readonly Milestone[];
}

@InputType()
export class RecordActivityInput {
  @Field(() => ID, { description: 'Made by the one who asks: sent twice, it is recorded once.' })
  declare id: string;
  @Field(() => ID)
  declare caseId: string;
  @Field(() => ActivityKindEnum)
  declare kind: ActivityKind;
  @Field(() => ActivityPartnerEnum, { nullable: true })
  declare partner?: ActivityPartner | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether somebody was met or spoken to; yes unless said.',
  })
  declare isReached?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Today in Japan unless said.' })
  declare onDay?: string | null;
  @Field(() => SupportStageEnum, { nullable: true })
  declare stage?: SupportStage | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the person lives; the own municipality unless said.',
  })
  declare homeCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where it took place; the own municipality unless said.',
  })
  declare placeCode?: string | null;
  @Field(() => String, { nullable: true })
  declare note?: string | null;
  @Field(() => String, { nullable: true })
  declare nextContactOn?: string | null;
}

export const CaseWorkResult = createUnionType({
  name: 'CaseWorkResult',
  types: () => [CaseWork, Refused] as const,
});

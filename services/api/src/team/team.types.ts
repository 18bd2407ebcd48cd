import type { CalendarDay, StepAction, StepState, SupportStage, TeamAction } from '@tsunagi/domain';
import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  StepActionEnum,
  StepStateEnum,
  SupportStage as SupportStageEnum,
  TeamActionEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'An office that belongs to a team.' })
export class TeamOffice {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
}

@ObjectType({ simpleResolvers: true, description: 'Who leads a stage, and who works beside.' })
export class TeamStage {
  @Field(() => SupportStageEnum)
  declare stage: SupportStage;
  @Field(() => TeamOffice, {
    nullable: true,
    description: 'The one lead; null where no ground tells this office which of the others it is.',
  })
  declare lead: TeamOffice | null;
  @Field(() => Boolean)
  declare isLedHere: boolean;
  @Field(() => [TeamOffice])
  declare collaborators: readonly TeamOffice[];
  @Field(() => Int, { description: 'How many others work beside whose names no ground opens.' })
  declare hiddenCollaborators: number;
  @Field(() => Boolean, { description: 'Whether this office may change the lead and who works beside.' })
  declare mayChange: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A small step of a plan.' })
export class PlanStep {
  @Field(() => ID)
  declare id: string;
  @Field(() => SupportStageEnum)
  declare stage: SupportStage;
  @Field(() => String)
  declare words: string;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => Boolean)
  declare isOwn: boolean;
  @Field(() => StepStateEnum)
  declare state: StepState;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare byDay: CalendarDay | null;
  @Field(() => Boolean)
  declare isLate: boolean;
  @Field(() => Boolean, { description: 'Whether a support meeting decided on it.' })
  declare isFromMeeting: boolean;
  @Field(() => [StepActionEnum])
  declare openActions: readonly StepAction[];
}

@ObjectType({ simpleResolvers: true, description: 'Something that was done to a team.' })
export class TeamEvent {
  @Field(() => ID)
  declare id: string;
  @Field(() => GraphQLISODateTime)
  declare at: Date;
  @Field(() => TeamActionEnum)
  declare action: TeamAction;
  @Field(() => SupportStageEnum)
  declare stage: SupportStage;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => String)
  declare personName: string;
  @Field(() => String)
  declare whomName: string;
  @Field(() => String, { nullable: true })
  declare word: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The team of a case and its plan, as one office sees them.',
})
export class Team {
  @Field(() => ID)
  declare id: string;
  @Field(() => Int)
  declare version: number;
  @Field(() => String)
  declare pseudonym: string;
  @Field(() => TeamOffice)
  declare keeper: TeamOffice;
  @Field(() => Boolean)
  declare isKeptHere: boolean;
  @Field(() => Boolean, {
    description: 'Whether all of it is shown; else what is of the own office, and who keeps the case.',
  })
  declare isWhole: boolean;
  @Field(() => Boolean)
  declare hasPersonConsent: boolean;
  @Field(() => [TeamOffice], { description: 'Who can lead, work beside and take steps, as far as shown.' })
  declare offices: readonly TeamOffice[];
  @Field(() => [TeamStage])
  declare stages: readonly TeamStage[];
  @Field(() => [PlanStep])
  declare steps: readonly PlanStep[];
  @Field(() => [TeamEvent])
  declare events: readonly TeamEvent[];
}

@InputType({ description: 'A team is found by its case, or by the own referral of it.' })
export class TeamPlaceInput {
  @Field(() => ID, { nullable: true })
  declare caseId?: string | null;
  @Field(() => ID, { nullable: true })
  declare referralId?: string | null;
}

@InputType()
export class ChangeTeamInput extends TeamPlaceInput {
  @Field(() => Int)
  declare version: number;
  @Field(() => TeamActionEnum)
  declare action: TeamAction;
  @Field(() => SupportStageEnum)
  declare stage: SupportStage;
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => String, { nullable: true })
  declare word?: string | null;
}

@InputType()
export class WriteStepInput extends TeamPlaceInput {
  @Field(() => SupportStageEnum)
  declare stage: SupportStage;
  @Field(() => String)
  declare words: string;
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => String, { nullable: true })
  declare byDay?: string | null;
}

@InputType()
export class MoveStepInput extends TeamPlaceInput {
  @Field(() => ID)
  declare stepId: string;
  @Field(() => StepActionEnum)
  declare action: StepAction;
  @Field(() => String, { nullable: true })
  declare day?: string | null;
}

export const TeamResult = createUnionType({ name: 'TeamResult', types: () => [Team, Refused] as const });

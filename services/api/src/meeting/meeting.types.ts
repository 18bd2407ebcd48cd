import type {
  CalendarDay,
  MeetingAction,
  MeetingDuty,
  MeetingGround,
  MeetingState,
  SharedItem,
  StepAction,
  SupportStage,
} from '@tsunagi/domain';
import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ShownItem } from '../cases/case.types.ts';
import {
  MeetingActionEnum,
  MeetingBasisEnum,
  MeetingDutyEnum,
  MeetingStateEnum,
  SharedItemEnum,
  StepActionEnum,
  SupportStage as SupportStageEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { PlanStep } from '../team/team.types.ts';

@ObjectType({ simpleResolvers: true, description: 'A body the own office has by law.' })
export class MeetingBody {
  @Field(() => ID)
  declare id: string;
  @Field(() => MeetingBasisEnum)
  declare basis: MeetingGround;
  @Field(() => String)
  declare name: string;
  @Field(() => CalendarDayScalar)
  declare since: CalendarDay;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The bodies of the own office, and whom to ask where there is none.',
})
export class MeetingHome {
  @Field(() => [MeetingBody])
  declare bodies: readonly MeetingBody[];
  @Field(() => Boolean, { description: 'Whether this office is a public one that can have such a body.' })
  declare mayHaveBodies: boolean;
  @Field(() => String, { nullable: true, description: 'The center of the prefecture.' })
  declare deskName: string | null;
  @Field(() => String, { nullable: true, description: 'By which telephone it is reached.' })
  declare deskPhone: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A support meeting in a list: no word about anybody.' })
export class MeetingLine {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare bodyName: string;
  @Field(() => MeetingBasisEnum)
  declare basis: MeetingGround;
  @Field(() => String)
  declare convenerName: string;
  @Field(() => CalendarDayScalar)
  declare heldOn: CalendarDay;
  @Field(() => String, { nullable: true })
  declare place: string | null;
  @Field(() => MeetingStateEnum)
  declare state: MeetingState;
  @Field(() => Boolean)
  declare isConvenedHere: boolean;
  @Field(() => Boolean, { description: 'Whether the one who asks has acknowledged the secrecy.' })
  declare isBound: boolean;
  @Field(() => Int)
  declare seatCount: number;
  @Field(() => Int)
  declare boundCount: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A seat: an office, what for, and who has acknowledged on it.',
})
export class MeetingSeat {
  @Field(() => ID)
  declare id: string;
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => MeetingDutyEnum)
  declare duty: MeetingDuty;
  @Field(() => String, { nullable: true })
  declare title: string | null;
  @Field(() => String, { nullable: true })
  declare personName: string | null;
  @Field(() => Boolean)
  declare isOwnOffice: boolean;
}

@ObjectType({ simpleResolvers: true })
export class MeetingDecision {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare words: string;
  @Field(() => String)
  declare personName: string;
  @Field(() => GraphQLISODateTime)
  declare at: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A case before a table, as far as the one who asks reads it.',
})
export class MeetingCase {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare pseudonym: string;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => ID, { nullable: true, description: 'Where it is the own case.' })
  declare caseId: string | null;
  @Field(() => String, { nullable: true, description: 'What is to be talked about; while it is read.' })
  declare ask: string | null;
  @Field(() => Boolean)
  declare isNamed: boolean;
  @Field(() => Boolean, {
    description: 'Whether the person has said yes; a meeting under secrecy goes without.',
  })
  declare hasPersonConsent: boolean;
  @Field(() => [ShownItem])
  declare items: readonly ShownItem[];
  @Field(() => [MeetingDecision])
  declare decisions: readonly MeetingDecision[];
  @Field(() => [PlanStep])
  declare tasks: readonly PlanStep[];
  @Field(() => [MeetingActionEnum])
  declare openActions: readonly MeetingAction[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A case that was taken off a table, with who did it and why.',
})
export class MeetingTakenOff {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare pseudonym: string;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => ID, { nullable: true, description: 'Where it is the own case.' })
  declare caseId: string | null;
  @Field(() => GraphQLISODateTime)
  declare at: Date;
  @Field(() => String, { nullable: true })
  declare personName: string | null;
  @Field(() => String, { nullable: true })
  declare why: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A support meeting, for those at its table.' })
export class Meeting extends MeetingLine {
  @Field(() => Boolean, { description: 'Whether what is told of the cases is read now.' })
  declare isReading: boolean;
  @Field(() => [MeetingSeat])
  declare seats: readonly MeetingSeat[];
  @Field(() => [MeetingCase])
  declare cases: readonly MeetingCase[];
  @Field(() => [MeetingTakenOff], { description: 'For those who have acknowledged the secrecy.' })
  declare takenOff: readonly MeetingTakenOff[];
  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  declare whyCalledOff: string | null;
  @Field(() => [PlanStep], { description: 'The tasks of the own office, also after the end.' })
  declare ownTasks: readonly PlanStep[];
  @Field(() => [MeetingActionEnum])
  declare openActions: readonly MeetingAction[];
}

@InputType()
export class NameMeetingBodyInput {
  @Field(() => MeetingBasisEnum)
  declare basis: MeetingGround;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare since: string;
}

@InputType()
export class PrepareMeetingInput {
  @Field(() => ID)
  declare bodyId: string;
  @Field(() => String)
  declare heldOn: string;
  @Field(() => String, { nullable: true })
  declare place?: string | null;
}

@InputType({ description: 'What is said with an act; which parts are needed hangs on the act.' })
export class ActOnMeetingInput {
  @Field(() => ID)
  declare id: string;
  @Field(() => MeetingActionEnum)
  declare action: MeetingAction;
  @Field(() => String, { nullable: true })
  declare word?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who is invited, or who takes a task.' })
  declare organizationId?: string | null;
  @Field(() => MeetingDutyEnum, { nullable: true })
  declare duty?: MeetingDuty | null;
  @Field(() => String, { nullable: true })
  declare title?: string | null;
  @Field(() => ID, { nullable: true })
  declare seatId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The own case that is put before the table.' })
  declare caseId?: string | null;
  @Field(() => [SharedItemEnum], { nullable: true })
  declare items?: SharedItem[] | null;
  @Field(() => ID, { nullable: true, description: 'The case before the table that it is about.' })
  declare meetingCaseId?: string | null;
  @Field(() => SupportStageEnum, { nullable: true })
  declare stage?: SupportStage | null;
  @Field(() => String, { nullable: true })
  declare byDay?: string | null;
}

@InputType()
export class MoveTaskInput {
  @Field(() => ID)
  declare meetingId: string;
  @Field(() => ID)
  declare stepId: string;
  @Field(() => StepActionEnum)
  declare action: StepAction;
  @Field(() => String, { nullable: true })
  declare day?: string | null;
}

export const MeetingResult = createUnionType({
  name: 'MeetingResult',
  types: () => [Meeting, Refused] as const,
});
export const MeetingHomeResult = createUnionType({
  name: 'MeetingHomeResult',
  types: () => [MeetingHome, Refused] as const,
});

import type { CalendarDay, ProblemKind, ProblemOutcome } from '@tsunagi/domain';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { ProblemKindEnum, ProblemOutcomeEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { ResourceRef } from '../resource/index.ts';

@ObjectType({ simpleResolvers: true, description: 'What somebody who told something is given.' })
export class ProblemReceipt {
  @Field(() => String, { description: 'To be read aloud when asking how it went on.' })
  declare reference: string;
  @Field(() => String)
  declare placeName: string;
  @Field(() => Boolean, { description: 'It is about people’s safety: the prefecture reads it, too.' })
  declare serious: boolean;
  @Field(() => String, { nullable: true, description: 'Who keeps the entry: a municipality or prefecture.' })
  declare keeperName: string | null;
  @Field(() => [ResourceRef], { description: 'Where to ask on; never the one that was told about.' })
  declare askAt: readonly ResourceRef[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A place that is not shown for the time being, and where else to go.',
})
export class WithheldPlace {
  @Field(() => ID)
  declare id: string;
  @Field(() => [ResourceRef])
  declare nextSteps: readonly ResourceRef[];
}

@ObjectType({ simpleResolvers: true, description: 'What was told about an entry, without what was written.' })
export class ProblemReport {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare reference: string;
  @Field(() => ID)
  declare resourceId: string;
  @Field(() => String, { description: 'Its name on the day of the report.' })
  declare resourceName: string;
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => String, { nullable: true })
  declare organizationName: string | null;
  @Field(() => String, { nullable: true })
  declare keeperName: string | null;
  @Field(() => ProblemKindEnum)
  declare kind: ProblemKind;
  @Field(() => Boolean)
  declare serious: boolean;
  @Field(() => CalendarDayScalar)
  declare receivedOn: CalendarDay;
  @Field(() => ProblemOutcomeEnum, { nullable: true, description: 'Null while it is open.' })
  declare outcome: ProblemOutcome | null;
  @Field(() => String, { nullable: true })
  declare answer: string | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare answeredOn: CalendarDay | null;
  @Field(() => String, { nullable: true })
  declare answeredBy: string | null;
  @Field(() => CalendarDayScalar, { description: 'The day on which words and contact are deleted.' })
  declare forgottenOn: CalendarDay;
}

@ObjectType({ simpleResolvers: true, description: 'A report with what was written; opening it is recorded.' })
export class OpenedProblemReport {
  @Field(() => ProblemReport)
  declare report: ProblemReport;
  @Field(() => String, { nullable: true })
  declare words: string | null;
  @Field(() => String, { nullable: true, description: 'For an answer and nothing else.' })
  declare contact: string | null;
}

export const ProblemReceiptResult = createUnionType({
  name: 'ProblemReceiptResult',
  types: () => [ProblemReceipt, Refused] as const,
});
export const OpenedProblemReportResult = createUnionType({
  name: 'OpenedProblemReportResult',
  types: () => [OpenedProblemReport, Refused] as const,
});

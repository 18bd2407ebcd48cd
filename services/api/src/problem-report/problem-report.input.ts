import type { CalendarDay, ProblemKind, ProblemOutcome, SuspensionReason } from '@tsunagi/domain';
import type { Language } from '@tsunagi/texts';
import { Field, ID, InputType } from 'type-graphql';
import { LanguageEnum, ProblemKindEnum, ProblemOutcomeEnum, SuspensionReasonEnum } from '../graphql/enums.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@InputType({ description: 'What somebody tells about an entry. Nobody has to say who they are.' })
export class ReportProblemInput {
  @Field(() => ID)
  declare resourceId: string;
  @Field(() => ProblemKindEnum)
  declare kind: ProblemKind;
  @Field(() => String, { nullable: true })
  declare words?: string | null;
  @Field(() => String, { nullable: true })
  declare contact?: string | null;
  @Field(() => ID, { description: 'A random UUID of the form: sent twice, it is one report.' })
  declare once: string;
  @Field(() => LanguageEnum)
  declare language: Language;
  @Field(() => String, { nullable: true, description: 'A field nobody sees; a program fills it in.' })
  declare leftEmpty?: string | null;
}

@InputType({ description: 'Takes the entry, or its whole provider, out of every public door at once.' })
export class SuspendForReportInput {
  @Field(() => SuspensionReasonEnum)
  declare reason: SuspensionReason;
  @Field(() => String)
  declare word: string;
  @Field(() => CalendarDayScalar)
  declare reviewOn: CalendarDay;
  @Field(() => Boolean)
  declare wholeProvider: boolean;
}

@InputType()
export class AnswerProblemInput {
  @Field(() => ID)
  declare id: string;
  @Field(() => ProblemOutcomeEnum)
  declare outcome: ProblemOutcome;
  @Field(() => String)
  declare word: string;
  @Field(() => SuspendForReportInput, { nullable: true, description: 'With the outcome SUSPENDED.' })
  declare suspension?: SuspendForReportInput | null;
}

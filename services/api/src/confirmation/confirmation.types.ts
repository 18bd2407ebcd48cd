import {
  type AskingStage as AskingStageCode,
  askingStages,
  type CalendarDay,
  type ConfirmationAnswer as ConfirmationAnswerCode,
  type ConfirmationStanding as ConfirmationStandingCode,
  type ConfirmationWay as ConfirmationWayCode,
  confirmationAnswers,
  confirmationStandings,
  confirmationWays,
} from '@tsunagi/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceName } from '../entry/entry-change.types.ts';
import { enumOf, ResourceKind } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { Resource } from '../resource/resource.types.ts';

export const AskingStage = enumOf('AskingStage', askingStages);
export const ConfirmationAnswer = enumOf('ConfirmationAnswer', confirmationAnswers);
export const ConfirmationStanding = enumOf('ConfirmationStanding', confirmationStandings);
export const ConfirmationWay = enumOf('ConfirmationWay', confirmationWays);

@ObjectType({ simpleResolvers: true, description: 'An entry and how it stands by its own schedule.' })
export class EntryStandingView {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => ResourceKind)
  declare kind: keyof typeof ResourceKind;
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => String, { nullable: true, description: 'The town or prefecture in charge.' })
  declare townName: string | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare confirmedOn: CalendarDay | null;
  @Field(() => CalendarDayScalar, { nullable: true, description: 'The last day in time.' })
  declare dueOn: CalendarDay | null;
  @Field(() => ConfirmationStanding)
  declare standing: ConfirmationStandingCode;
  @Field(() => Int)
  declare everyMonths: number;
  @Field(() => String, {
    nullable: true,
    description: 'Where letters about it go; null where nobody is known.',
  })
  declare mail: string | null;
  @Field(() => String, { nullable: true, description: 'An own address, before that of the organization.' })
  declare contactMail: string | null;
  @Field(() => String, { nullable: true })
  declare contactName: string | null;
  @Field(() => AskingStage, { nullable: true, description: 'The last letter that is not answered yet.' })
  declare askedStage: AskingStageCode | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare askedOn: CalendarDay | null;
  @Field(() => String, { nullable: true, description: 'The reference number on its sheet of paper.' })
  declare reference: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How the entries of a town or prefecture stand.' })
export class TownConfirmations {
  @Field(() => String, { nullable: true })
  declare code: string | null;
  @Field(() => String, { nullable: true })
  declare name: string | null;
  @Field(() => Int)
  declare total: number;
  @Field(() => Int)
  declare overdue: number;
  @Field(() => Int, { description: 'Overdue, or due within thirty days.' })
  declare due: number;
}

@ObjectType({ simpleResolvers: true })
export class Confirmations {
  @Field(() => [EntryStandingView], { description: 'Due or soon to be, at most 200; the oldest first.' })
  declare entries: EntryStandingView[];
  @Field(() => [TownConfirmations], { description: 'Those one looks over, the most overdue first.' })
  declare towns: TownConfirmations[];
}

@ObjectType({ simpleResolvers: true, description: 'What a sheet of paper asks of one organization.' })
export class ConfirmationSheet {
  @Field(() => String)
  declare organizationName: string;
  @Field(() => [EntryStandingView])
  declare entries: EntryStandingView[];
  @Field(() => [Resource], { description: 'The facts of those entries that are listed.' })
  declare places: Resource[];
}

@ObjectType({ simpleResolvers: true })
export class ConfirmationsDone {
  @Field(() => Int)
  declare count: number;
}

@ObjectType({ simpleResolvers: true, description: 'An answer on record.' })
export class PastConfirmation {
  @Field(() => ID)
  declare id: string;
  @Field(() => ConfirmationAnswer)
  declare answer: ConfirmationAnswerCode;
  @Field(() => ConfirmationWay)
  declare way: ConfirmationWayCode;
  @Field(() => CalendarDayScalar)
  declare confirmedOn: CalendarDay;
  @Field(() => String, { nullable: true })
  declare byName: string | null;
  @Field(() => String, { nullable: true })
  declare byRole: string | null;
  @Field(() => String, { nullable: true })
  declare byOrganization: string | null;
  @Field(() => Boolean, {
    description:
      'An owner told of changes on paper or by telephone; saving the entry with them in it confirms it.',
  })
  declare waitsToBePutIn: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What a link in a letter leads to.' })
export class ConfirmationRequest {
  @Field(() => String, { description: 'As it was called when the letter was written.' })
  declare resourceName: string;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => ConfirmationAnswer, {
    nullable: true,
    description: 'Null while the link waits for its answer.',
  })
  declare answer: ConfirmationAnswerCode | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare answeredOn: CalendarDay | null;
  @Field(() => Boolean, {
    description: 'Taken off every list for the time being: nothing is to be confirmed.',
  })
  declare isWithheld: boolean;
  @Field(() => PlaceName, {
    nullable: true,
    description: 'The municipality or prefecture in charge: whom to ask.',
  })
  declare keeper: PlaceName | null;
  @Field(() => Resource, { nullable: true, description: 'Null where it is gone or has ended.' })
  declare place: Resource | null;
  @Field(() => Resource, { nullable: true, description: 'The entry it was made one with since.' })
  declare keptInstead: Resource | null;
}

export const ConfirmationsDoneResult = createUnionType({
  name: 'ConfirmationsDoneResult',
  types: () => [ConfirmationsDone, Refused] as const,
});
export const ConfirmationSheetResult = createUnionType({
  name: 'ConfirmationSheetResult',
  types: () => [ConfirmationSheet, Refused] as const,
});
export const ConfirmationRequestResult = createUnionType({
  name: 'ConfirmationRequestResult',
  types: () => [ConfirmationRequest, Refused] as const,
});

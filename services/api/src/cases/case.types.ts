import type {
  CalendarDay,
  CaseCameBy,
  GroundKind,
  GroundReach,
  HouseholdRole,
  HouseholdTag,
  MaskReason,
  NeedKind,
  PolicySide,
  SharedItem,
  SharingPurpose,
  ShownForm,
} from '@tsunagi/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  CaseCameByEnum,
  GroundKindEnum,
  GroundReachEnum,
  HouseholdRoleEnum,
  HouseholdTagEnum,
  MaskReasonEnum,
  NeedKindEnum,
  PolicySideEnum,
  SharedItemEnum,
  SharingPurposeEnum,
  ShownFormEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A member of a household; everything but the role may be unknown.',
})
export class HouseholdMember {
  @Field(() => HouseholdRoleEnum)
  declare role: HouseholdRole;
  @Field(() => Boolean)
  declare isClient: boolean;
  @Field(() => Int, { nullable: true, description: 'The least age today that what was told allows.' })
  declare ageFrom: number | null;
  @Field(() => Int, { nullable: true, description: 'The greatest.' })
  declare ageTo: number | null;
  @Field(() => Boolean, { nullable: true })
  declare needsCare: boolean | null;
  @Field(() => Boolean, { nullable: true })
  declare raisesChild: boolean | null;
  @Field(() => [NeedKindEnum], { description: 'What this member seeks; empty where nobody has said.' })
  declare needs: NeedKind[];
  @Field(() => Int, { nullable: true, description: 'An age within six months at which other rules begin.' })
  declare turning: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One item as far as the one who asks sees it, and what would open it.',
})
export class ShownItem {
  @Field(() => SharedItemEnum)
  declare item: SharedItem;
  @Field(() => ShownFormEnum)
  declare form: ShownForm;
  @Field(() => String, { nullable: true })
  declare text: string | null;
  @Field(() => MaskReasonEnum, { nullable: true })
  declare why: MaskReason | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far a ground carries to one of those it names, by the stricter of both policies.',
})
export class GroundLimitView {
  @Field(() => String)
  declare receiverName: string;
  @Field(() => GroundReachEnum)
  declare reach: GroundReach;
  @Field(() => [PolicySideEnum], { description: 'Whose policy it is that it carries no farther.' })
  declare policyOf: readonly PolicySide[];
}

@ObjectType({ simpleResolvers: true, description: 'On what something of a case may be shared.' })
export class CaseGround {
  @Field(() => ID)
  declare id: string;
  @Field(() => GroundKindEnum)
  declare kind: GroundKind;
  @Field(() => [String])
  declare receiverNames: readonly string[];
  @Field(() => [SharedItemEnum])
  declare items: readonly SharedItem[];
  @Field(() => String, { nullable: true, description: 'How: BY_WORD, ON_PAPER, BY_LETTER, ONLINE.' })
  declare way: string | null;
  @Field(() => CalendarDayScalar)
  declare givenOn: CalendarDay;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare until: CalendarDay | null;
  @Field(() => Boolean)
  declare isInForce: boolean;
  @Field(() => Boolean)
  declare isWithdrawn: boolean;
  @Field(() => Boolean, { description: 'Taken back by the person, with the slip.' })
  declare isWithdrawnByPerson: boolean;
  @Field(() => [SharingPurposeEnum])
  declare purposes: readonly SharingPurpose[];
  @Field(() => [GroundLimitView], { description: 'To those who keep the case: how far it carries to each.' })
  declare limits: readonly GroundLimitView[];
  @Field(() => Boolean, { description: 'Danger to life that nobody else has looked at yet.' })
  declare awaitsReview: boolean;
  @Field(() => String, { nullable: true, description: 'Who looked at it a second time.' })
  declare reviewedByName: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A case in a list: no word about the person.' })
export class CaseLine {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare reference: string;
  @Field(() => String)
  declare pseudonym: string;
  @Field(() => CaseCameByEnum)
  declare cameBy: CaseCameBy;
  @Field(() => CalendarDayScalar)
  declare openedOn: CalendarDay;
  @Field(() => CalendarDayScalar)
  declare lastContactOn: CalendarDay;
  @Field(() => Int)
  declare daysSinceContact: number;
  @Field(() => [HouseholdTagEnum])
  declare tags: readonly HouseholdTag[];
  @Field(() => Boolean, {
    description: 'Whether the person has said yes to any sharing. Family consent does not count.',
  })
  declare hasPersonConsent: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A case of the own organization.' })
export class Case extends CaseLine {
  @Field(() => [HouseholdMember])
  declare members: readonly HouseholdMember[];
  @Field(() => [ShownItem])
  declare items: readonly ShownItem[];
  @Field(() => [CaseGround])
  declare grounds: readonly CaseGround[];
}

@InputType()
export class SaidMemberInput {
  @Field(() => HouseholdRoleEnum)
  declare role: HouseholdRole;
  @Field(() => Boolean)
  declare isClient: boolean;
  @Field(() => Int, { nullable: true })
  declare ageYears?: number | null;
  @Field(() => Int, { nullable: true })
  declare birthYear?: number | null;
  @Field(() => Int, { nullable: true })
  declare birthMonth?: number | null;
  @Field(() => Boolean, { nullable: true })
  declare needsCare?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  declare raisesChild?: boolean | null;
  @Field(() => [NeedKindEnum], { nullable: true })
  declare needs?: NeedKind[] | null;
}

@InputType()
export class SaidItemInput {
  @Field(() => SharedItemEnum)
  declare item: SharedItem;
  @Field(() => String)
  declare text: string;
  @Field(() => String, {
    nullable: true,
    description: 'For everyday eyes; needed where the item is sensitive.',
  })
  declare coarse?: string | null;
  @Field(() => Boolean, { nullable: true })
  declare staysInOffice?: boolean | null;
}

@InputType()
export class OpenCaseInput {
  @Field(() => CaseCameByEnum)
  declare cameBy: CaseCameBy;
  @Field(() => [SaidMemberInput])
  declare members: SaidMemberInput[];
  @Field(() => [SaidItemInput], { nullable: true })
  declare items?: SaidItemInput[] | null;
}

@InputType()
export class RecordGroundInput {
  @Field(() => ID)
  declare caseId: string;
  @Field(() => GroundKindEnum)
  declare kind: GroundKind;
  @Field(() => [ID], { description: 'The organizations that may read.' })
  declare receiverIds: string[];
  @Field(() => [SharedItemEnum])
  declare items: SharedItem[];
  @Field(() => String, { nullable: true, description: 'BY_WORD, ON_PAPER, BY_LETTER, ONLINE.' })
  declare way?: string | null;
  @Field(() => String)
  declare givenOn: string;
  @Field(() => String, { nullable: true })
  declare until?: string | null;
  @Field(() => [SharingPurposeEnum], { nullable: true, description: 'For what; a referral where not said.' })
  declare purposes?: SharingPurpose[] | null;
  @Field(() => String, { nullable: true, description: 'Why; needed for danger to life.' })
  declare word?: string | null;
}

@InputType()
export class ReviewDangerInput {
  @Field(() => ID)
  declare id: string;
  @Field(() => String, { description: 'What one thinks of it at the second look.' })
  declare word: string;
  @Field(() => Boolean, { description: 'Whether the danger is still there; else the share ends today.' })
  declare goesOn: boolean;
}

export const CaseResult = createUnionType({ name: 'CaseResult', types: () => [Case, Refused] as const });
export const ShownItemResult = createUnionType({
  name: 'ShownItemResult',
  types: () => [ShownItem, Refused] as const,
});

import {
  type CalendarDay,
  type DuplicateReason,
  type EntryDocument,
  mergeFields,
  mergeSides,
} from '@tsunagi/domain';
import {
  createUnionType,
  Field,
  Float,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  ObjectType,
} from 'type-graphql';
import { EntryDocumentScalar } from '../entry/index.ts';
import { MunicipalityRef } from '../geography/geography.types.ts';
import { DuplicateReasonEnum, enumOf, ResourceKind, StaffRoleEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { Provenance } from '../resource/index.ts';
import { pairStates } from './duplicates.repository.ts';

export const PairState = enumOf('PairState', pairStates);
export const MergeField = enumOf('MergeField', mergeFields);
export const MergeSide = enumOf('MergeSide', mergeSides);

@ObjectType({ simpleResolvers: true, description: 'An entry of a pair, as far as everybody may know it.' })
export class PairedEntry {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => ResourceKind)
  declare kind: keyof typeof ResourceKind;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => MunicipalityRef, { nullable: true })
  declare municipality: MunicipalityRef | null;
  @Field(() => String, { nullable: true, description: 'Who keeps it: a municipality or a prefecture.' })
  declare keeperName: string | null;
  @Field(() => [String])
  declare phones: string[];
  @Field(() => CalendarDayScalar, { nullable: true })
  declare confirmedOn: CalendarDay | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who decided, by the names of that day.' })
export class Decided {
  @Field(() => GraphQLISODateTime)
  declare at: Date;
  @Field(() => String, { nullable: true })
  declare byName: string | null;
  @Field(() => StaffRoleEnum, { nullable: true })
  declare byRole: keyof typeof StaffRoleEnum | null;
  @Field(() => String, { nullable: true })
  declare byOffice: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Two entries that may be one place.' })
export class DuplicatePair {
  @Field(() => ID)
  declare id: string;
  @Field(() => PairState)
  declare state: keyof typeof PairState;
  @Field(() => Float, { description: 'Above 0; the greater, the surer.' })
  declare score: number;
  @Field(() => [DuplicateReasonEnum])
  declare reasons: DuplicateReason[];
  @Field(() => PairedEntry)
  declare one: PairedEntry;
  @Field(() => PairedEntry)
  declare other: PairedEntry;
  @Field(() => Boolean, { description: 'Both are in the care of the one who looks.' })
  declare mayMerge: boolean;
  @Field(() => String, { nullable: true, description: 'Why somebody called them two.' })
  declare word: string | null;
  @Field(() => Decided, { nullable: true })
  declare decided: Decided | null;
}

@ObjectType({ simpleResolvers: true })
export class DuplicatePairs {
  @Field(() => Int)
  declare total: number;
  @Field(() => [DuplicatePair])
  declare pairs: DuplicatePair[];
}

@ObjectType({ simpleResolvers: true, description: 'An entry as those who keep it read it.' })
export class WholeEntry {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare revision: string;
  @Field(() => EntryDocumentScalar)
  declare document: EntryDocument;
}

@ObjectType({ simpleResolvers: true, description: 'What a code or a key in a document is called.' })
export class CodeName {
  @Field(() => String)
  declare key: string;
  @Field(() => String)
  declare name: string;
}

@ObjectType({ simpleResolvers: true })
export class ComparedPair {
  @Field(() => DuplicatePair)
  declare pair: DuplicatePair;
  @Field(() => WholeEntry, { nullable: true, description: 'Null where it is not in your care.' })
  declare one: WholeEntry | null;
  @Field(() => WholeEntry, { nullable: true, description: 'Null where it is not in your care.' })
  declare other: WholeEntry | null;
  @Field(() => [CodeName])
  declare names: CodeName[];
}

@InputType()
export class MergeChoiceInput {
  @Field(() => MergeField)
  declare field: keyof typeof MergeField;
  @Field(() => MergeSide)
  declare side: keyof typeof MergeSide;
}

@InputType()
export class MergeInput {
  @Field(() => ID)
  declare pairId: string;
  @Field(() => ID)
  declare keptId: string;
  @Field(() => String)
  declare keptRevision: string;
  @Field(() => String)
  declare goneRevision: string;
  @Field(() => [MergeChoiceInput], { description: 'Where nothing is chosen, the suggestion holds.' })
  declare choices: MergeChoiceInput[];
}

@ObjectType({ simpleResolvers: true })
export class DoneMerge {
  @Field(() => ID)
  declare mergeId: string;
  @Field(() => ID)
  declare keptId: string;
}

@ObjectType({ simpleResolvers: true })
export class UndoneMerge {
  @Field(() => ID)
  declare keptId: string;
  @Field(() => ID)
  declare goneId: string;
  @Field(() => [MergeField], { description: 'Fields of the kept entry that stay as they were edited since.' })
  declare laterEdits: (keyof typeof MergeField)[];
}

@ObjectType({ simpleResolvers: true, description: 'Two entries that were made one.' })
export class Merge {
  @Field(() => ID)
  declare id: string;
  @Field(() => ID)
  declare keptId: string;
  @Field(() => String)
  declare keptName: string;
  @Field(() => String)
  declare goneName: string;
  @Field(() => Decided)
  declare merged: Decided;
  @Field(() => [Provenance], {
    description: 'What came over from the one that went, and whose word that is.',
  })
  declare taken: Provenance[];
  @Field(() => GraphQLISODateTime, { nullable: true })
  declare undoneAt: Date | null;
  @Field(() => String, { nullable: true })
  declare undoneByName: string | null;
  @Field(() => [MergeField])
  declare laterEdits: (keyof typeof MergeField)[];
  @Field(() => Boolean)
  declare mayUndo: boolean;
}

export const ComparedPairResult = createUnionType({
  name: 'ComparedPairResult',
  types: () => [ComparedPair, Refused] as const,
});
export const DuplicatePairResult = createUnionType({
  name: 'DuplicatePairResult',
  types: () => [DuplicatePair, Refused] as const,
});
export const DoneMergeResult = createUnionType({
  name: 'DoneMergeResult',
  types: () => [DoneMerge, Refused] as const,
});
export const UndoneMergeResult = createUnionType({
  name: 'UndoneMergeResult',
  types: () => [UndoneMerge, Refused] as const,
});

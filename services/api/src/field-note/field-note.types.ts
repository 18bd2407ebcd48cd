import type {
  Audience,
  DuplicateReason,
  FieldNoteState,
  NotePrecision,
  OrganizationKind,
  ResourceKind,
} from '@tsunagi/domain';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  Audience as AudienceEnum,
  DuplicateReasonEnum,
  FieldNoteStateEnum,
  NotePrecisionEnum,
  OrganizationKind as OrganizationKindEnum,
  ResourceKind as ResourceKindEnum,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';

@ObjectType({ simpleResolvers: true, description: 'An entry that may be the same place, and why.' })
export class SimilarEntry {
  @Field(() => ID)
  declare resourceId: string;
  @Field(() => String)
  declare name: string;
  @Field(() => ResourceKindEnum)
  declare kind: ResourceKind;
  @Field(() => [DuplicateReasonEnum])
  declare reasons: readonly DuplicateReason[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A place somebody learned of while walking. Until it is completed, only the own municipality sees it.',
})
export class FieldNote {
  @Field(() => ID)
  declare id: string;
  @Field(() => FieldNoteStateEnum)
  declare state: FieldNoteState;
  @Field(() => String)
  declare name: string;
  @Field(() => Float, { nullable: true })
  declare lat: number | null;
  @Field(() => Float, { nullable: true })
  declare lng: number | null;
  @Field(() => Int, { nullable: true, description: 'How far off the position may be.' })
  declare accuracyMeters: number | null;
  @Field(() => String, { nullable: true, description: 'Where it is, in words.' })
  declare placeWords: string | null;
  @Field(() => String, { nullable: true, description: 'Who told of it.' })
  declare toldBy: string | null;
  @Field(() => String)
  declare takenByName: string;
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare takenAt: string;
  @Field(() => Boolean)
  declare hasPhoto: boolean;
  @Field(() => String, { nullable: true, description: 'Why it is not listed.' })
  declare word: string | null;
  @Field(() => String, { nullable: true, description: 'Who completed it or left it out.' })
  declare closedByName: string | null;
  @Field(() => ID, { nullable: true, description: 'The entry it has become.' })
  declare resourceId: string | null;
  @Field(() => [SimilarEntry], {
    description: 'Entries that may be the same place, likeliest first; asked of one note.',
  })
  declare similar: readonly SimilarEntry[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'As whom notes are taken, and the key that seals them on the phone until they are sent.',
})
export class FieldNoteKeeper {
  @Field(() => String, { description: 'Stands for the person in the organization; says neither.' })
  declare owner: string;
  @Field(() => String)
  declare name: string;
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => String, { description: '32 bytes, base64: the same for this person in this organization.' })
  declare sealKey: string;
  @Field(() => Float, { nullable: true, description: 'Where a map of the own municipality begins.' })
  declare lat: number | null;
  @Field(() => Float, { nullable: true })
  declare lng: number | null;
  @Field(() => String, { nullable: true })
  declare municipalityCode: string | null;
}

@InputType()
export class FieldNoteInput {
  @Field(() => ID, { description: 'Made by the phone: sent twice, it is one note.' })
  declare id: string;
  @Field(() => ID, { description: 'The organization under which it was taken.' })
  declare organizationId: string;
  @Field(() => String)
  declare name: string;
  @Field(() => Float, { nullable: true })
  declare lat?: number | null;
  @Field(() => Float, { nullable: true })
  declare lng?: number | null;
  @Field(() => Float, { nullable: true })
  declare accuracyMeters?: number | null;
  @Field(() => String, { nullable: true })
  declare placeWords?: string | null;
  @Field(() => String, { nullable: true })
  declare toldBy?: string | null;
  @Field(() => String, { description: 'Instant by the phone’s clock, ISO 8601.' })
  declare takenAt: string;
}

@InputType({ description: 'What is added to a note to make an entry of it; empty texts are unknown.' })
export class FieldNoteCompletionInput {
  @Field(() => String)
  declare name: string;
  @Field(() => String, { nullable: true })
  declare kana?: string | null;
  @Field(() => ResourceKindEnum)
  declare kind: ResourceKind;
  @Field(() => [AudienceEnum])
  declare audiences: Audience[];
  @Field(() => String)
  declare summary: string;
  @Field(() => String, { nullable: true, description: 'Empty: the place stands for itself.' })
  declare organizationName?: string | null;
  @Field(() => OrganizationKindEnum, { nullable: true })
  declare organizationKind?: OrganizationKind | null;
  @Field(() => NotePrecisionEnum, { description: 'How much of its position everybody sees.' })
  declare precision: NotePrecision;
  @Field(() => String, { nullable: true })
  declare address?: string | null;
  @Field(() => String, { nullable: true })
  declare phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it lies; null = the own municipality.' })
  declare municipalityCode?: string | null;
}

export const FieldNoteResult = createUnionType({
  name: 'FieldNoteResult',
  types: () => [FieldNote, Refused] as const,
});

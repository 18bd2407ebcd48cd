import { type RecordedSubject, recordedSubjects } from '@tsunagi/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf, StaffRoleEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';

export const RecordKind = enumOf('RecordKind', ['CHANGES', 'READS']);
const RecordedSubjectEnum = enumOf('RecordedSubject', recordedSubjects);

@ObjectType({
  simpleResolvers: true,
  description: 'Who did what, when, and as whom. Never what was written.',
})
export class RecordedAct {
  @Field(() => ID)
  declare id: string;
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare at: string;
  @Field(() => String, { description: 'ENTRY_SAVED, PEOPLE_READ …' })
  declare act: string;
  @Field(() => RecordedSubjectEnum)
  declare subjectKind: RecordedSubject;
  @Field(() => String, { nullable: true, description: 'As it is called now, where it has a name to show.' })
  declare subjectName: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Null for one who came by a link, or whose name is not yours to see.',
  })
  declare personName: string | null;
  @Field(() => Boolean, { description: 'Nobody was signed in: by a link, or the system by itself.' })
  declare isByNobody: boolean;
  @Field(() => StaffRoleEnum, { nullable: true })
  declare role: string | null;
  @Field(() => String, { nullable: true })
  declare organizationName: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One of those who have done something.' })
export class RecordedPerson {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the record of acts, newest first.' })
export class RecordPage {
  @Field(() => [RecordedAct])
  declare acts: RecordedAct[];
  @Field(() => String, { nullable: true, description: 'Where the next page begins.' })
  declare next: string | null;
  @Field(() => [RecordedPerson])
  declare people: readonly RecordedPerson[];
}

@ObjectType({ simpleResolvers: true, description: 'Whether the record is whole.' })
export class RecordChain {
  @Field(() => Int)
  declare acts: number;
  @Field(() => Int, { description: 'How many acts were changed, or do not follow the one before them.' })
  declare breaks: number;
}

export const RecordPageResult = createUnionType({
  name: 'RecordPageResult',
  types: () => [RecordPage, Refused] as const,
});

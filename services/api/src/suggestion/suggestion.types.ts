import { Field, ID, ObjectType } from 'type-graphql';
import { ResourceKind, SuggestionMatch } from '../graphql/enums.ts';

@ObjectType({ simpleResolvers: true })
export class MunicipalitySuggestion {
  @Field(() => String)
  declare code: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare kana: string;
  @Field(() => String)
  declare prefectureCode: string;
  @Field(() => String)
  declare prefectureName: string;
  @Field(() => String, { nullable: true })
  declare county: string | null;
  @Field(() => String, { nullable: true })
  declare wardCode: string | null;
  @Field(() => String, { nullable: true })
  declare wardName: string | null;
  @Field(() => SuggestionMatch)
  declare matchedBy: keyof typeof SuggestionMatch;
}

@ObjectType({ simpleResolvers: true })
export class WordSuggestion {
  @Field(() => String)
  declare text: string;
  @Field(() => ID, { nullable: true })
  declare resourceId: string | null;
  @Field(() => ResourceKind, { nullable: true })
  declare kind: keyof typeof ResourceKind | null;
}

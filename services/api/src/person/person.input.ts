import { Field, InputType, Int } from 'type-graphql';
import { AskerRole, Circumstance } from '../graphql/enums.ts';

@InputType()
export class PersonInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the municipality where the person lives; null = not said.',
  })
  declare home?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '6-digit or 5-digit ward code, only for designated cities.',
  })
  declare ward?: string | null;
  @Field(() => AskerRole, { nullable: true })
  declare role?: keyof typeof AskerRole | null;
  @Field(() => Int, { nullable: true, description: 'Age of the one concerned, 0–120.' })
  declare ageYears?: number | null;
  @Field(() => [Circumstance], { nullable: true })
  declare has?: (keyof typeof Circumstance)[] | null;
  @Field(() => [Circumstance], { nullable: true })
  declare hasNot?: (keyof typeof Circumstance)[] | null;
}

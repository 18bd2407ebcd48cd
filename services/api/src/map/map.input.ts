import { Field, InputType, Int } from 'type-graphql';
import { BoundsInput } from '../search/search.input.ts';

@InputType()
export class MapViewInput {
  @Field(() => BoundsInput)
  declare bounds: BoundsInput;
  @Field(() => Int)
  declare zoom: number;
}

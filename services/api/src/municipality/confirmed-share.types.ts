import { Field, Int, ObjectType } from 'type-graphql';

/** How well kept a part of the directory is: public, so that it can be asked for (R149). */
@ObjectType({ simpleResolvers: true })
export class ConfirmedShare {
  @Field(() => Int, { description: 'Places confirmed within the last 365 days.' })
  declare confirmed: number;
  @Field(() => Int, { description: 'All places that are listed.' })
  declare total: number;
}

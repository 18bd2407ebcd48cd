import { Field, ID, ObjectType } from 'type-graphql';
import { MunicipalityRef } from '../geography/geography.types.ts';
import { ResourceKind, Ring } from '../graphql/enums.ts';

@ObjectType({ simpleResolvers: true })
export class ResourceRef {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => ResourceKind)
  declare kind: keyof typeof ResourceKind;
  @Field(() => MunicipalityRef, { nullable: true })
  declare municipality: MunicipalityRef | null;
  @Field(() => String, { nullable: true })
  declare phone: string | null;
  @Field(() => Ring, { nullable: true })
  declare ring: keyof typeof Ring | null;
}

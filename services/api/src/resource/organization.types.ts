import { Field, ID, ObjectType } from 'type-graphql';
import { MunicipalityRef } from '../geography/geography.types.ts';
import { OrganizationKind } from '../graphql/enums.ts';

@ObjectType({ simpleResolvers: true })
export class Organization {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare kana: string;
  @Field(() => OrganizationKind)
  declare kind: keyof typeof OrganizationKind;
  @Field(() => MunicipalityRef, { nullable: true })
  declare municipality: MunicipalityRef | null;
  @Field(() => [String])
  declare aliases: string[];
  @Field(() => String, { nullable: true })
  declare url: string | null;
}

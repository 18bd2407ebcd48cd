import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { MunicipalityRef } from '../geography/geography.types.ts';
import { MunicipalityClass } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { ResourceRef } from '../resource/resource-ref.types.ts';
import { ConfirmedShare } from './confirmed-share.types.ts';

@ObjectType({ simpleResolvers: true })
export class WindowListing {
  @Field(() => MunicipalityRef)
  declare municipality: MunicipalityRef;
  @Field(() => MunicipalityClass)
  declare class: keyof typeof MunicipalityClass;
  @Field(() => ResourceRef, { nullable: true })
  declare window: ResourceRef | null;
  @Field(() => ResourceRef, { nullable: true })
  declare fallback: ResourceRef | null;
  @Field(() => [String])
  declare areaNames: string[];
}

@ObjectType({ simpleResolvers: true })
export class Prefecture {
  @Field(() => String)
  declare code: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare kana: string;
  @Field(() => ResourceRef, { nullable: true })
  declare center: ResourceRef | null;
  @Field(() => [WindowListing], {
    description: 'Every municipality with its first window or, without one, its fallback.',
  })
  declare windows: WindowListing[];
  @Field(() => Int)
  declare municipalityCount: number;
  @Field(() => ConfirmedShare)
  declare confirmedShare: ConfirmedShare;
}

export const PrefectureResult = createUnionType({
  name: 'PrefectureResult',
  types: () => [Prefecture, Refused] as const,
});

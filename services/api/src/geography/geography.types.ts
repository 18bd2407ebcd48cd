import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AreaGroupKind, PositionPrecision } from '../graphql/enums.ts';

@ObjectType({ simpleResolvers: true })
export class MunicipalityRef {
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
}

@ObjectType({ simpleResolvers: true })
export class WardRef {
  @Field(() => String)
  declare code: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare kana: string;
}

@ObjectType({ simpleResolvers: true })
export class PrefectureRef {
  @Field(() => String)
  declare code: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare kana: string;
}

@ObjectType({ simpleResolvers: true })
export class PublicPosition {
  @Field(() => Float)
  declare lat: number;
  @Field(() => Float)
  declare lng: number;
  @Field(() => PositionPrecision)
  declare precision: keyof typeof PositionPrecision;
  @Field(() => Int, { nullable: true })
  declare radiusMeters: number | null;
}

@ObjectType({ simpleResolvers: true })
export class AreaGroup {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => AreaGroupKind)
  declare kind: keyof typeof AreaGroupKind;
  @Field(() => [MunicipalityRef])
  declare members: MunicipalityRef[];
}

@ObjectType({ simpleResolvers: true })
export class Bounds {
  @Field(() => Float)
  declare west: number;
  @Field(() => Float)
  declare south: number;
  @Field(() => Float)
  declare east: number;
  @Field(() => Float)
  declare north: number;
}

import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Bounds } from '../geography/geography.types.ts';
import { Badge, PositionPrecision, ResourceKind } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A place with a public point. Hidden addresses are never a pin.',
})
export class MapPin {
  @Field(() => ID)
  declare id: string;
  @Field(() => ID)
  declare resourceId: string;
  @Field(() => String)
  declare name: string;
  @Field(() => ResourceKind)
  declare kind: keyof typeof ResourceKind;
  @Field(() => Badge)
  declare badge: keyof typeof Badge;
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
export class MapCluster {
  @Field(() => ID)
  declare id: string;
  @Field(() => Float)
  declare lat: number;
  @Field(() => Float)
  declare lng: number;
  @Field(() => Int)
  declare count: number;
  @Field(() => Bounds)
  declare bounds: Bounds;
}

@ObjectType({ simpleResolvers: true })
export class MapMarks {
  @Field(() => [MapPin])
  declare pins: MapPin[];
  @Field(() => [MapCluster])
  declare clusters: MapCluster[];
  @Field(() => Int)
  declare total: number;
  @Field(() => Boolean)
  declare totalIsMore: boolean;
}

export const MapMarksResult = createUnionType({
  name: 'MapMarksResult',
  types: () => [MapMarks, Refused] as const,
});

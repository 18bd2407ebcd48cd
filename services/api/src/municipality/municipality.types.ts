import type { CalendarDay } from '@tsunagi/domain';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import {
  AreaGroup,
  MunicipalityRef,
  PrefectureRef,
  PublicPosition,
  WardRef,
} from '../geography/geography.types.ts';
import { ChainCondition, MunicipalityClass, NeighborsOrigin } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { Occurrence, SearchHit } from '../hit/index.ts';
import { Resource } from '../resource/resource.types.ts';
import { ResourceRef } from '../resource/resource-ref.types.ts';
import { RingSummary } from '../search/search.types.ts';
import { ConfirmedShare } from './confirmed-share.types.ts';

@ObjectType({ simpleResolvers: true })
export class ChainLink {
  @Field(() => ChainCondition)
  declare condition: keyof typeof ChainCondition;
  @Field(() => String, { nullable: true })
  declare note: string | null;
  @Field(() => ResourceRef, { nullable: true })
  declare resource: ResourceRef | null;
}

@ObjectType({ simpleResolvers: true })
export class CalendarEntry {
  @Field(() => Occurrence)
  declare occurrence: Occurrence;
  @Field(() => SearchHit)
  declare hit: SearchHit;
}

@ObjectType({ simpleResolvers: true })
export class Municipality {
  @Field(() => String)
  declare code: string;
  @Field(() => String, { description: 'With check digit.' })
  declare code6: string;
  @Field(() => String, {
    nullable: true,
    description: 'The code asked for, when it is an old one that led here.',
  })
  declare formerCode: string | null;
  @Field(() => String)
  declare name: string;
  @Field(() => String)
  declare kana: string;
  @Field(() => MunicipalityClass)
  declare class: keyof typeof MunicipalityClass;
  @Field(() => PrefectureRef)
  declare prefecture: PrefectureRef;
  @Field(() => PublicPosition)
  declare position: PublicPosition;
  @Field(() => String, { nullable: true, description: 'The county (郡), when it is known.' })
  declare county: string | null;
  @Field(() => [WardRef])
  declare wards: WardRef[];
  @Field(() => [MunicipalityRef])
  declare neighbors: MunicipalityRef[];
  @Field(() => NeighborsOrigin, {
    description: 'Where the neighbour list comes from: APPROXIMATE, OFFICIAL or STAFF.',
  })
  declare neighborsOrigin: keyof typeof NeighborsOrigin;
  @Field(() => [AreaGroup])
  declare areaGroups: AreaGroup[];
  @Field(() => String, { nullable: true })
  declare q1: string | null;
  @Field(() => String, { nullable: true })
  declare q2: string | null;
  @Field(() => String, { nullable: true })
  declare q3: string | null;
  @Field(() => Resource, { nullable: true })
  declare firstWindow: Resource | null;
  @Field(() => [ResourceRef])
  declare equalWindows: ResourceRef[];
  @Field(() => [ChainLink])
  declare chain: ChainLink[];
  @Field(() => [RingSummary], { description: 'Counts per ring of what its residents may use or ask about.' })
  declare rings: RingSummary[];
  @Field(() => SearchHit, { nullable: true, description: 'Distance to the prefectural centre (R042).' })
  declare prefecturalCenter: SearchHit | null;
  @Field(() => [ResourceRef])
  declare nextSteps: ResourceRef[];
  @Field(() => CalendarDayScalar, { nullable: true })
  declare confirmedOn: CalendarDay | null;
  @Field(() => ConfirmedShare)
  declare confirmedShare: ConfirmedShare;
}

export const MunicipalityResult = createUnionType({
  name: 'MunicipalityResult',
  types: () => [Municipality, Refused] as const,
});

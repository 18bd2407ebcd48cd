import { Field, Float, ID, InputType, Int } from 'type-graphql';
import {
  AccessMode,
  Atmosphere,
  FrequencyClass,
  ResourceKind,
  SearchScope,
  SupportStage,
  WindowFunction,
} from '../graphql/enums.ts';
import { PersonInput } from '../person/person.input.ts';

@InputType()
export class BoundsInput {
  @Field(() => Float)
  declare west: number;
  @Field(() => Float)
  declare south: number;
  @Field(() => Float)
  declare east: number;
  @Field(() => Float)
  declare north: number;
}

@InputType()
export class SearchInput {
  @Field(() => PersonInput, { nullable: true })
  declare person?: PersonInput | null;
  @Field(() => SearchScope, { nullable: true, defaultValue: 'ALL' })
  declare scope?: keyof typeof SearchScope | null;
  @Field(() => Int, {
    nullable: true,
    description: 'AWAY: leave out places within this many metres of home.',
  })
  declare atLeastMetersFromHome?: number | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Municipality codes to leave out: places and providers there (R053, R054).',
  })
  declare avoid?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Organizations to leave out by id.' })
  declare avoidOrganizations?: string[] | null;
  @Field(() => String, { nullable: true })
  declare words?: string | null;
  @Field(() => [ResourceKind], { nullable: true })
  declare kinds?: (keyof typeof ResourceKind)[] | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Leave out what cannot be reached without a car; unknown stays, and says so.',
  })
  declare withoutCar?: boolean | null;
  @Field(() => [Atmosphere], { nullable: true })
  declare notAtmospheres?: (keyof typeof Atmosphere)[] | null;
  @Field(() => [Atmosphere], { nullable: true })
  declare atmospheres?: (keyof typeof Atmosphere)[] | null;
  @Field(() => [AccessMode], { nullable: true })
  declare accessModes?: (keyof typeof AccessMode)[] | null;
  @Field(() => [FrequencyClass], { nullable: true })
  declare frequencies?: (keyof typeof FrequencyClass)[] | null;
  @Field(() => [WindowFunction], { nullable: true })
  declare functions?: (keyof typeof WindowFunction)[] | null;
  @Field(() => SupportStage, {
    nullable: true,
    description: 'Windows that lead or cooperate at this stage.',
  })
  declare stage?: keyof typeof SupportStage | null;
  @Field(() => Boolean, { nullable: true })
  declare peerRun?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  declare free?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  declare visitsHome?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'List also what does not fit, after the rest of its ring. Default: only in `notEligible`.',
  })
  declare includeNotEligible?: boolean | null;
  @Field(() => BoundsInput, { nullable: true, description: 'Only places within this view of the map.' })
  declare within?: BoundsInput | null;
}

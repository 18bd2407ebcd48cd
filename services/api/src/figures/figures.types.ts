import type { CalendarDay } from '@tsunagi/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'One figure.' })
export class Figure {
  @Field(() => String, { description: 'What it counts, e.g. `people.new` or `kind.TELEPHONE`.' })
  declare key: string;
  @Field(() => Int)
  declare count: number;
  @Field(() => Int, { nullable: true, description: 'As it may be given away: null where it is hidden.' })
  declare forOthers: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the own organization has done in a period.' })
export class OfficeFigures {
  @Field(() => CalendarDayScalar)
  declare from: CalendarDay;
  @Field(() => CalendarDayScalar)
  declare to: CalendarDay;
  @Field(() => [Figure])
  declare figures: readonly Figure[];
}

@ObjectType({ simpleResolvers: true, description: 'One figure of others; null where it is hidden.' })
export class ShownFigure {
  @Field(() => String)
  declare key: string;
  @Field(() => Int, { nullable: true })
  declare count: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A municipality, a prefecture, or all of them.' })
export class PlaceFigures {
  @Field(() => String, {
    description: 'A code; `all` for the sum; `ELSEWHERE` for own residents with others.',
  })
  declare place: string;
  @Field(() => String, { nullable: true })
  declare name: string | null;
  @Field(() => [ShownFigure])
  declare figures: readonly ShownFigure[];
}

@ObjectType({ simpleResolvers: true, description: 'Days over which is counted; both ends count.' })
export class Quarter {
  @Field(() => CalendarDayScalar)
  declare from: CalendarDay;
  @Field(() => CalendarDayScalar)
  declare to: CalendarDay;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What others have done, in a quarter that is over for good.',
})
export class AreaFigures {
  @Field(() => Quarter)
  declare quarter: Quarter;
  @Field(() => [Quarter], { description: 'Those one may ask for, the latest first.' })
  declare quarters: readonly Quarter[];
  @Field(() => [PlaceFigures])
  declare places: readonly PlaceFigures[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'How much lies with a window: counts, never names of people.',
})
export class WindowLoad {
  @Field(() => ID)
  declare organizationId: string;
  @Field(() => String)
  declare name: string;
  @Field(() => Boolean)
  declare isOwn: boolean;
  @Field(() => Int, { nullable: true, description: 'Cases; null where there are too few to say.' })
  declare cases: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Referrals taken on; null where there are too few to say.',
  })
  declare inCare: number | null;
}

export const OfficeFiguresResult = createUnionType({
  name: 'OfficeFiguresResult',
  types: () => [OfficeFigures, Refused] as const,
});
export const AreaFiguresResult = createUnionType({
  name: 'AreaFiguresResult',
  types: () => [AreaFigures, Refused] as const,
});

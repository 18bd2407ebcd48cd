import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { AreaFiguresResult, OfficeFiguresResult, WindowLoad } from './figures.types.ts';

@Resolver()
export class FiguresResolver {
  @Can('read-figures')
  @Query(() => OfficeFiguresResult, {
    description: 'What the own organization has done in any period, from activities alone.',
  })
  async officeFigures(
    @Ctx() { services, viewer }: Context,
    @Arg('from', () => String) from: string,
    @Arg('to', () => String) to: string,
  ) {
    return toResult(await services.figures.office(viewer!, from, to));
  }

  @Can('read-figures')
  @Query(() => AreaFiguresResult, {
    description: 'What others have done in a quarter: small figures are hidden, also against subtraction.',
  })
  async areaFigures(
    @Ctx() { services, viewer, at }: Context,
    @Arg('from', () => String, {
      nullable: true,
      description: 'The first day of a quarter; the latest unless said.',
    })
    from?: string,
  ) {
    const { municipalities, prefectures } = at.reference;
    const nameOf = (code: string) => (municipalities.get(code) ?? prefectures.get(code))?.name ?? null;
    return toResult(await services.figures.area(viewer!, from ?? null, at.day, nameOf));
  }

  @Can('work-cases')
  @Query(() => [WindowLoad], {
    description: 'How much lies with each window: counts, never names of people.',
  })
  windowLoads(@Ctx() { services, viewer }: Context) {
    return services.figures.windows(viewer!);
  }
}

import type { CoverageQuestion } from '@tsunagi/domain';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { CoverageExplanationResult, CoverageInput, CoverageMapResult } from './coverage.types.ts';

const questionOf = ({ age, frequency, ...rest }: CoverageInput): CoverageQuestion => ({
  ...rest,
  age: age ?? null,
  frequency: frequency ?? null,
});

@Resolver()
export class CoverageResolver {
  @Can('read-figures')
  @Query(() => CoverageMapResult, {
    description: 'What the residents of each municipality have, by what is listed to everyone.',
  })
  async coverageMap(
    @Arg('input', () => CoverageInput) input: CoverageInput,
    @Ctx() { services, at }: Context,
    @Arg('prefecture', () => String, { nullable: true, description: 'Two digits; all of Japan unless said.' })
    prefecture?: string,
  ) {
    return toResult(await services.coverage.map(questionOf(input), prefecture ?? null, at));
  }

  @Can('read-figures')
  @Query(() => CoverageExplanationResult, { description: 'How the value of one municipality came about.' })
  async coverageExplanation(
    @Arg('input', () => CoverageInput) input: CoverageInput,
    @Arg('code', () => String) code: string,
    @Ctx() { services, at }: Context,
  ) {
    return toResult(await services.coverage.explain(questionOf(input), code, at));
  }
}

import { allow } from '@tsunagi/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { placeName } from '../geography/index.ts';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { nobody, standpointOf } from '../person/index.ts';
import { resourceRefView } from '../resource/index.ts';
import { AnswerProblemInput, ReportProblemInput } from './problem-report.input.ts';
import {
  OpenedProblemReport,
  OpenedProblemReportResult,
  ProblemReceiptResult,
  ProblemReport,
  WithheldPlace,
} from './problem-report.types.ts';
import { openedReportView, problemReportView } from './problem-report.view.ts';

@Resolver()
export class ProblemReportResolver {
  @Can('public')
  @Mutation(() => ProblemReceiptResult, { description: 'Tells what is wrong with an entry, without a name.' })
  async reportProblem(
    @Arg('input', () => ReportProblemInput) input: ReportProblemInput,
    @Ctx() context: Context,
  ) {
    const { services, at, place } = context;
    const form = {
      ...input,
      words: input.words ?? null,
      contact: input.contact ?? null,
      leftEmpty: input.leftEmpty ?? '',
    };
    const decision = await services.problemReport.tell(form, place, at.now);
    if (!decision.ok) return toResult(decision);
    const { entry, reference, isSerious } = decision.value;
    const keeper = entry.keeper_code;
    return toResult(
      allow({
        reference,
        placeName: entry.name,
        serious: isSerious,
        keeperName: keeper ? (placeName(keeper, at.reference) ?? null) : null,
        askAt: await waysOn(context, keeper, isSerious ? entry.organization_name : null),
      }),
    );
  }

  @Can('public')
  @Query(() => WithheldPlace, {
    nullable: true,
    description: 'Where to go instead of a place that is not shown for the time being; null for any other.',
  })
  async withheldPlace(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    const withheld = await context.services.resource.withheld(id);
    return withheld && { id, nextSteps: await waysOn(context, withheld.keeperCode, null) };
  }

  @Can('answer-problems')
  @Query(() => [ProblemReport], {
    description: 'What was told: the open reports, or those that were closed.',
  })
  async problemReports(
    @Arg('open', () => Boolean, { defaultValue: true }) open: boolean,
    @Ctx() { services, viewer, at }: Context,
  ) {
    const rows = await services.problemReport.list(viewer!, open);
    return rows.map((row) => problemReportView(row, at.reference));
  }

  @Can('answer-problems')
  @Query(() => OpenedProblemReport, {
    nullable: true,
    description: 'One report; that it was read is recorded.',
  })
  async problemReport(@Arg('id', () => ID) id: string, @Ctx() { services, viewer, at }: Context) {
    const opened = await services.problemReport.open(viewer!, id);
    return opened && openedReportView(opened, at.reference);
  }

  @Can('answer-problems')
  @Mutation(() => OpenedProblemReportResult, { description: 'Closes a report with a word.' })
  async answerProblem(
    @Arg('input', () => AnswerProblemInput) { id, ...input }: AnswerProblemInput,
    @Ctx() { services, viewer, at }: Context,
  ) {
    const answer = { ...input, suspension: input.suspension ?? null };
    const decision = await services.problemReport.answer(viewer!, id, answer, at.now);
    return decision.ok ? openedReportView(decision.value, at.reference) : toResult(decision);
  }
}

/** Whom one can turn to in the keeper's place; where `except` names a provider, nobody of it. */
async function waysOn({ loaders, at }: Context, keeper: string | null, except: string | null) {
  const steps = await loaders.nextSteps(keeper);
  const from = standpointOf(nobody, at.reference, at.day);
  return steps
    .filter(({ card }) => card.organizationName !== except)
    .map(({ card }) => resourceRefView(card, from));
}

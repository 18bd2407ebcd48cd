import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import { PlanConfirmationInput, RecordConfirmationsInput } from './confirmation.input.ts';
import {
  ConfirmationSheetResult,
  Confirmations,
  ConfirmationsDoneResult,
  PastConfirmation,
} from './confirmation.types.ts';
import { entryStandingView, townConfirmationsView } from './confirmation.view.ts';
import { readPlan } from './read-plan.ts';

const asked = ({ viewer, at }: Context) => ({ viewer: viewer!, now: at.now, day: at.day });

@Resolver()
export class ConfirmationResolver {
  @Can('confirm-resources')
  @Query(() => Confirmations, { description: 'What is to be confirmed of what one keeps or owns.' })
  async confirmations(@Ctx() context: Context) {
    const { reference } = context.at;
    const { entries, towns, day } = await context.services.confirmation.list(asked(context));
    return {
      entries: entries.map((entry) => entryStandingView(entry, day, reference)),
      towns: towns.map((town) => townConfirmationsView(town, reference)),
    };
  }

  @Can('confirm-resources')
  @Query(() => ConfirmationSheetResult, {
    description: 'A sheet for the fax, by its owner or a number on it.',
  })
  async confirmationSheet(
    @Ctx() context: Context,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Arg('reference', () => String, { nullable: true }) reference: string | null,
  ) {
    const { services, at } = context;
    const by = { organizationId: organizationId ?? null, reference: reference ?? null };
    const sheet = await services.confirmation.form(asked(context), by);
    if (!sheet.ok) return toResult(sheet);
    const { entries, day } = sheet.value;
    return {
      organizationName: entries[0]!.organizationName,
      entries: entries.map((entry) => entryStandingView(entry, day, at.reference)),
      places: await services.resource.listed(
        entries.map(({ id }) => id),
        at,
      ),
    };
  }

  @Can('confirm-resources')
  @Query(() => [PastConfirmation], { description: 'What was answered about an entry; newest first.' })
  confirmationHistory(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return context.services.confirmation.history(asked(context), id);
  }

  @Can('confirm-resources')
  @Mutation(() => ConfirmationsDoneResult, { description: 'Writes down answers; all of them or none.' })
  async recordConfirmations(
    @Ctx() context: Context,
    @Arg('input', () => RecordConfirmationsInput) input: RecordConfirmationsInput,
  ) {
    const { ids, answer, way, on, byName, byRole } = input;
    return toResult(
      await context.services.confirmation.record(asked(context), {
        resourceIds: ids,
        answer,
        // A link is its own door.
        way: way === 'LINK' ? 'DESK' : way,
        on: on ?? null,
        byName: byName?.trim().slice(0, 60) || null,
        byRole: byRole?.trim().slice(0, 40) || null,
      }),
    );
  }

  @Can('confirm-resources')
  @Mutation(() => ConfirmationsDoneResult, { description: 'Has letters written to the owners now.' })
  async askForConfirmations(@Ctx() context: Context, @Arg('ids', () => [ID]) ids: string[]) {
    return toResult(await context.services.confirmation.ask(asked(context), ids));
  }

  @Can('confirm-resources')
  @Mutation(() => ConfirmationsDoneResult)
  async planConfirmation(
    @Ctx() context: Context,
    @Arg('input', () => PlanConfirmationInput) input: PlanConfirmationInput,
  ) {
    const plan = readPlan(input);
    return toResult(plan.ok ? await context.services.confirmation.plan(asked(context), plan.value) : plan);
  }

  @Can('confirm-resources')
  @Mutation(() => ConfirmationsDoneResult, {
    description: 'Gives what is due of an owner numbers for a sheet.',
  })
  async prepareConfirmationSheet(
    @Ctx() context: Context,
    @Arg('organizationId', () => ID) organizationId: string,
  ) {
    return toResult(await context.services.confirmation.prepareForm(asked(context), organizationId));
  }
}

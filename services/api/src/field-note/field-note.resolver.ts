import type { FieldNoteState } from '@tsunagi/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { FieldNoteStateEnum } from '../graphql/enums.ts';
import { toResult } from '../graphql/refused.ts';
import {
  FieldNote,
  FieldNoteCompletionInput,
  FieldNoteInput,
  FieldNoteKeeper,
  FieldNoteResult,
} from './field-note.types.ts';

@Resolver()
export class FieldNoteResolver {
  @Can('record-resources')
  @Query(() => FieldNoteKeeper, { nullable: true, description: 'As whom notes are taken now.' })
  fieldNoteKeeper(@Ctx() { services, viewer, at }: Context) {
    return services.fieldNote.keeper(viewer!, at.reference);
  }

  @Can('record-resources')
  @Query(() => [FieldNote], { description: 'The notes of the own municipality, newest first, 200 at most.' })
  fieldNotes(
    @Ctx() { services, viewer }: Context,
    @Arg('state', () => FieldNoteStateEnum, { defaultValue: 'OPEN' }) state: FieldNoteState,
  ) {
    return services.fieldNote.list(viewer!, state);
  }

  @Can('record-resources')
  @Query(() => FieldNote, { nullable: true, description: 'One note of the own municipality.' })
  fieldNote(@Ctx() { services, viewer }: Context, @Arg('id', () => ID) id: string) {
    return services.fieldNote.one(viewer!, id);
  }

  @Can('record-resources')
  @Mutation(() => FieldNoteResult, { description: 'Keeps a note; sent again, it is the same note.' })
  async keepFieldNote(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => FieldNoteInput) input: FieldNoteInput,
  ) {
    return toResult(await services.fieldNote.keep(viewer!, input, at.now));
  }

  @Can('record-resources')
  @Mutation(() => FieldNoteResult, {
    description: 'Makes an entry of a note; of those who keep no entries, a proposal that waits for review.',
  })
  async completeFieldNote(
    @Ctx() { services, viewer, at }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => FieldNoteCompletionInput) input: FieldNoteCompletionInput,
  ) {
    return toResult(await services.fieldNote.complete(viewer!, id, input, at.now));
  }

  @Can('record-resources')
  @Mutation(() => FieldNoteResult, { description: 'Leaves a note out of the directory, with a word.' })
  async dropFieldNote(
    @Ctx() { services, viewer, at }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('word', () => String) word: string,
  ) {
    return toResult(await services.fieldNote.drop(viewer!, id, word, at.now));
  }
}

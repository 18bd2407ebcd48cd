import { type ImportMapping, parseMapping } from '@tsunagi/import';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import type { RowFilter } from './draft/draft.ts';
import { ImportFilter } from './imports.enums.ts';
import {
  ImportAskedResult,
  ImportBatch,
  ImportDraft,
  ImportDraftResult,
  ImportMappingMemory,
  ImportReadingInput,
  ImportRow,
} from './imports.types.ts';
import { batchView, draftView, mappingView, rowView } from './imports.view.ts';

const most = 100;
const within = (first: number): number => Math.min(Math.max(first, 1), most);
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const notFound = { refusals: [{ code: 'NOT_FOUND' as const, field: 'id' }] };

@Resolver()
export class ImportsResolver {
  @Can('import-resources')
  @Query(() => ImportDraft, {
    nullable: true,
    description: 'A list one has brought; null where there is none.',
  })
  async importDraft(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    const draft = isId(id) ? await services.imports.draft(viewer!, id) : null;
    return draft && draftView(draft, at.now);
  }

  @Can('import-resources')
  @Query(() => [ImportRow], { description: 'Lines of its dry run, from a position on.' })
  async importRows(
    @Ctx() { services, viewer }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('only', () => ImportFilter) only: RowFilter,
    @Arg('after', () => Int, { nullable: true }) after: number | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
  ) {
    if (!isId(id)) return [];
    const page = { only, after: after ?? -1, first: within(first) };
    return (await services.imports.rows(viewer!, id, page)).map(rowView);
  }

  @Can('import-resources')
  @Query(() => [ImportDraft], { description: 'Lists one has brought and not decided on.' })
  async importDrafts(@Ctx() { services, viewer, at }: Context) {
    return (await services.imports.openDrafts(viewer!)).map((draft) => draftView(draft, at.now));
  }

  @Can('import-resources')
  @Query(() => [ImportBatch], { description: 'The last imports of one’s office; the operator sees all.' })
  async importBatches(
    @Ctx() { services, viewer, at }: Context,
    @Arg('first', () => Int, { defaultValue: 30 }) first: number,
  ) {
    const batches = await services.imports.batches(viewer!, within(first));
    return batches.map((batch) => batchView(batch, at.now));
  }

  @Can('import-resources')
  @Query(() => [ImportMappingMemory])
  async importMappings(@Ctx() { services, viewer }: Context) {
    return (await services.imports.mappings(viewer!)).map(mappingView);
  }

  @Can('import-resources')
  @Mutation(() => ImportDraftResult, { description: 'Reads a list anew as somebody says.' })
  async readImport(
    @Ctx() { services, viewer, at }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('reading', () => ImportReadingInput) reading: ImportReadingInput,
  ) {
    const parsed = parseMapping(mappingOf(reading));
    if (!parsed.ok) return { refusals: [{ code: 'TOO_MANY' as const, field: parsed.path }] };
    if (!isId(id)) return notFound;
    const read = await services.imports.readAs(viewer!, id, parsed.mapping, reading.sheet ?? null);
    return read.ok ? draftView(read.value, at.now) : toResult(read);
  }

  @Can('import-resources')
  @Mutation(() => ImportDraftResult, { description: 'Brings a list in, all of it or nothing.' })
  async commitImport(
    @Ctx() { services, viewer, at }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('withoutRefused', () => Boolean, { defaultValue: false }) withoutRefused: boolean,
  ) {
    if (!isId(id)) return notFound;
    const begun = await services.imports.commit(viewer!, id, withoutRefused);
    return begun.ok ? draftView(begun.value, at.now) : toResult(begun);
  }

  @Can('import-resources')
  @Mutation(() => ImportAskedResult, { description: 'Throws a list away.' })
  async discardImport(@Ctx() { services, viewer }: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? toResult(await services.imports.discard(viewer!, id)) : notFound;
  }

  @Can('import-resources')
  @Mutation(() => ImportAskedResult, { description: 'Has an import undone as a whole.' })
  async undoImport(@Ctx() { services, viewer }: Context, @Arg('batchId', () => ID) batchId: string) {
    return isId(batchId) ? toResult(await services.imports.undo(viewer!, batchId)) : notFound;
  }

  @Can('import-resources')
  @Mutation(() => ImportAskedResult, { description: 'Forgets how a header was read.' })
  async forgetImportMapping(@Ctx() { services, viewer }: Context, @Arg('id', () => ID) id: string) {
    return isId(id) ? toResult(await services.imports.forget(viewer!, id)) : notFound;
  }
}

const mappingOf = ({ columns, kind, organizationName }: ImportReadingInput): ImportMapping => ({
  columns: Object.fromEntries(columns.map(({ header, field }) => [header, field ?? null])),
  ...(kind && { kind }),
  ...(organizationName?.trim() && { organizationName: organizationName.trim() }),
});

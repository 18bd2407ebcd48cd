import { freshnessClass } from '@tsunagi/domain';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { placeName } from '../geography/index.ts';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { KeptFilter } from '../graphql/enums.ts';
import { toResult } from '../graphql/refused.ts';
import { SaveEntryInput } from './entry.input.ts';
import {
  ChoosablePlace,
  Entry,
  EntryList,
  EntryVersion,
  KnownOrganization,
  SavedEntryResult,
} from './entry.types.ts';
import { PlaceName } from './entry-change.types.ts';
import { isId } from './is-id.ts';
import { placeNamesIn } from './place-names.ts';

@Resolver()
export class EntryResolver {
  @Can('edit-resources')
  @Query(() => EntryList, { description: 'The entries one keeps or owns, the longest unconfirmed first.' })
  async keptEntries(
    @Ctx() { services, viewer, at }: Context,
    @Arg('filter', () => KeptFilter, { defaultValue: 'ALL' }) filter: keyof typeof KeptFilter,
    @Arg('words', () => String, { defaultValue: '' }) words: string,
    @Arg('page', () => Int, { defaultValue: 0 }) page: number,
  ) {
    const rows = await services.entry.list(viewer!, at.day, { filter, words, page });
    const lines = rows.map(({ keeperCode, dueOn, ...row }) => ({
      ...row,
      keeperName: keeperCode && (placeName(keeperCode, at.reference) ?? null),
      freshness: freshnessClass(row.confirmedOn, at.day, dueOn),
    }));
    return { lines, total: rows[0]?.total ?? 0 };
  }

  @Can('edit-resources')
  @Query(() => Entry, { nullable: true, description: 'An entry to be worked on; null for whoever may not.' })
  async entry(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    const entry = isId(id) ? await services.entry.read(viewer!, id) : null;
    if (!entry) return null;
    const keeperName = (entry.keeperCode && placeName(entry.keeperCode, at.reference)) || null;
    const names = [...placeNamesIn(entry, at.reference), ...entry.onward];
    const { proposal } = entry;
    return { ...entry, keeperName, names, proposal: proposal && { ...proposal, names } };
  }

  @Can('edit-resources')
  @Query(() => [EntryVersion], { nullable: true, description: 'Its versions, newest first.' })
  async entryHistory(
    @Ctx() { services, viewer, at }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('before', () => Int, { nullable: true, description: 'Those before this number.' }) before?: number,
  ) {
    const history = isId(id) ? await services.entry.history(viewer!, id, before ?? null) : null;
    return history?.versions.map((version) => ({
      ...version,
      names: [...placeNamesIn(version.changes, at.reference), ...history.onward],
    }));
  }

  @Can('edit-resources')
  @Query(() => [KnownOrganization], { description: 'Organizations by a part of their name.' })
  organizations(@Ctx() { services, viewer }: Context, @Arg('words', () => String) words: string) {
    return services.entry.organizations(viewer!, words);
  }

  @Can('edit-resources')
  @Query(() => [ChoosablePlace], { description: 'Listed places by a part of their name or reading.' })
  async placesByName(@Ctx() { services, viewer, at }: Context, @Arg('words', () => String) words: string) {
    const found = await services.entry.placesByName(viewer!, words.slice(0, 100));
    return found.map(({ townCode, ...one }) => ({
      ...one,
      townName: (townCode && placeName(townCode, at.reference)) || null,
    }));
  }

  @Can('edit-resources')
  @Query(() => [PlaceName], { description: 'The area groups a rule may name, by their key.' })
  areaGroupChoices(@Ctx() { at }: Context) {
    const inForce = at.reference.groups.filter(({ validTo }) => !validTo || validTo >= at.day);
    return inForce.map(({ key, name }) => ({ key, name }));
  }

  @Can('edit-resources')
  @Mutation(() => SavedEntryResult, {
    description: 'Writes an entry one keeps, or a new one; it stands at once.',
  })
  async saveEntryChange(
    @Ctx() { services, viewer }: Context,
    @Arg('input', () => SaveEntryInput) input: SaveEntryInput,
  ) {
    if (input.id && !isId(input.id)) return { refusals: [{ code: 'NOT_FOUND' }] };
    return toResult(await services.entry.save(viewer!, input));
  }

  @Can('edit-resources')
  @Mutation(() => SavedEntryResult, { description: 'Writes an entry as it was in one of its versions.' })
  async restoreVersion(
    @Ctx() { services, viewer }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('number', () => Int) number: number,
    @Arg('revision', () => String) revision: string,
    @Arg('word', () => String, { nullable: true }) word?: string,
  ) {
    if (!isId(id)) return { refusals: [{ code: 'NOT_FOUND' }] };
    return toResult(await services.entry.restore(viewer!, { id, number, revision, word: word ?? null }));
  }
}

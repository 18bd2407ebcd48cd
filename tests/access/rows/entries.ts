import type { Caller } from '../staff.ts';
import type { RowTest } from './rows.ts';

const list = '{ keptEntries { lines { id } } }';
const read =
  'query ($id: ID!) { entry(id: $id) { revision mayWrite document } entryHistory(id: $id) { number } }';
const save = `mutation ($input: SaveEntryInput!) { saveEntryChange(input: $input) {
  ... on Refused { refusals { code } } ... on SavedEntry { revision } } }`;
const restore = `mutation ($id: ID!, $revision: String!) { restoreVersion(id: $id, number: 1, revision: $revision) {
  ... on Refused { refusals { code } } } }`;

/** An office of another town, a provider that does not own it, and the supporter of the same town. */
const others: readonly Caller[] = ['koumi-tantou', 'koumi-matome', 'yorimichi'];

/** An entry is worked on by those who keep it; to others it is not there, whatever door they try. */
export const entries: readonly RowTest[] = [
  ...others.map(
    (other) =>
      ({
        name: `an entry that saku-tantou keeps is neither read nor written by ${other}`,
        async run(as) {
          const kept = (await as['saku-tantou'](list)).data.keptEntries.lines;
          const theirs = new Set(
            (await as[other](list)).data.keptEntries.lines.map(({ id }: { id: string }) => id),
          );
          const { id } = kept.find((line: { id: string }) => !theirs.has(line.id));
          const mine = (await as['saku-tantou'](read, { id })).data.entry;
          expect(mine.mayWrite).toBe(true);
          expect((await as[other](read, { id })).data).toEqual({ entry: null, entryHistory: null });
          const input = { id, revision: mine.revision, document: mine.document };
          expect((await as[other](save, { input })).data.saveEntryChange.refusals).toEqual([
            { code: 'NOT_FOUND' },
          ]);
          const restored = await as[other](restore, { id, revision: mine.revision });
          expect(restored.data.restoreVersion.refusals).toEqual([{ code: 'NOT_FOUND' }]);
        },
      }) satisfies RowTest,
  ),
  {
    name: 'the coordinator of the town and the one of its prefecture keep the entries of the town, too',
    async run(as) {
      const { id } = (await as['saku-tantou'](list)).data.keptEntries.lines[0];
      for (const keeper of ['saku-matome', 'nagano-ken'] as const)
        expect((await as[keeper](read, { id })).data.entry.mayWrite).toBe(true);
    },
  },
];

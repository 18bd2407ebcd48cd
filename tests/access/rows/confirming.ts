import type { Caller } from '../staff.ts';
import type { RowTest } from './rows.ts';

const due = '{ confirmations { entries { id } towns { code } } }';
const refusals = '... on Refused { refusals { code } }';
const acts = [
  `mutation ($id: ID!) { done: askForConfirmations(ids: [$id]) { ${refusals} } }`,
  `mutation ($id: ID!) { done: recordConfirmations(input: { ids: [$id], answer: STILL_TRUE, way: DESK }) { ${refusals} } }`,
  `mutation ($id: ID!) { done: planConfirmation(input: { id: $id, everyMonths: 3 }) { ${refusals} } }`,
];
/** The partner town by an agreement, and a provider who owns none of it. */
const others: readonly Caller[] = ['koumi-tantou', 'koumi-matome', 'yorimichi'];

/** Whose confirmation is whose business. */
export const confirming: readonly RowTest[] = [
  {
    name: 'a town looks over the confirmations of its own entries, a prefecture over those of its towns',
    async run(as) {
      const codes = async (caller: Caller) =>
        (await as[caller](due)).data.confirmations.towns.map(({ code }: { code: string }) => code);
      expect(await codes('saku-tantou')).toEqual(['20217']);
      expect(await codes('koumi-matome')).toEqual(['20303']);
      const ofPrefecture = await codes('nagano-ken');
      expect(ofPrefecture).toEqual(expect.arrayContaining(['20217', '20303']));
      expect(ofPrefecture.every((code: string) => code.startsWith('20'))).toBe(true);
    },
  },
  ...others.map(
    (other): RowTest => ({
      name: `what Saku has to confirm is nothing to ask, confirm or plan for ${other}`,
      async run(as) {
        const ofSaku = (await as['saku-matome'](due)).data.confirmations.entries;
        const own = (await as[other](due)).data.confirmations.entries.map(({ id }: { id: string }) => id);
        const { id } = ofSaku.find((entry: { id: string }) => !own.includes(entry.id));
        for (const act of acts)
          expect((await as[other](act, { id })).data.done.refusals).toEqual([{ code: 'NOT_FOUND' }]);
      },
    }),
  ),
];

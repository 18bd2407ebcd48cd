import { type CalendarDay, type RoutingBook, type RoutingConditions, readRoutingBook } from '@tsunagi/domain';
import type { Pool } from 'pg';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { stableId } from '../../persistence/stable-id.ts';
import { factsOf } from '../facts.view.ts';
import type { RoutingFactsView } from '../routing.types.ts';
import { routingRows } from '../routing-book.repository.ts';

const town = { code: '20217', office: 'office-20217', by: 'saku-matome' } as const;
const organization = (key: string) => stableId('organization', key);
const anybody: RoutingConditions = {
  ...{ minYears: null, maxYears: null, tags: [], circumstances: [], difficulties: [], needs: [] },
};
const nothingSaid: RoutingFactsView = {
  ...{ ageFrom: null, ageTo: null, tags: [], notTags: [], has: [], hasNot: [], difficulty: null, needs: [] },
};
const to = { kind: 'OWN_WINDOW', organizationId: null, organizationKind: null, placeKind: null } as const;

/** Invented rules of one town, and the households that were thought up to try them on. */
const book: RoutingBook = {
  rules: [
    {
      id: 'demo-school',
      when: { ...anybody, maxYears: 17 },
      to: { ...to, kind: 'PLACE_KIND', placeKind: 'IBASHO' },
      why: '17歳までは、学校の外の居場所を、先に見ます（見本の決め方）',
    },
    {
      id: 'demo-hardship',
      when: { ...anybody, circumstances: ['HARDSHIP'] },
      to: { ...to, kind: 'ORGANIZATION', organizationId: organization('saku-shakyo') },
      why: '家計の心配があるときは、社協の相談にも入ってもらいます（見本の決め方）',
    },
    {
      id: 'demo-severe',
      when: { ...anybody, difficulties: ['HEAVY'] },
      to: { ...to, kind: 'PREFECTURE_DESK' },
      why: 'むずかしいときは、県のセンターといっしょに考えます（見本の決め方）',
    },
  ],
  fallback: { organizationId: organization(town.office), untilYears: 64 },
  examples: [
    {
      name: '16歳、学校を休んでいる',
      facts: factsOf({ ...nothingSaid, ageFrom: 16, ageTo: 16 }),
      expects: 'demo-school',
    },
    {
      name: '43歳、家計が苦しい',
      facts: factsOf({ ...nothingSaid, ageFrom: 43, ageTo: 43, has: ['HARDSHIP'] }),
      expects: 'demo-hardship',
    },
    {
      name: '30歳、ほかに困りごとはない',
      facts: factsOf({ ...nothingSaid, ageFrom: 30, ageTo: 30, hasNot: ['HARDSHIP'] }),
      expects: 'FALLBACK',
    },
  ],
};

/** Brings the invented rules of a town in, once: what people have made of them since stays. */
export async function bringDemoRules(
  pool: Pool,
  { day, say }: { day: CalendarDay; say: (line: string) => void },
): Promise<void> {
  const read = readRoutingBook(book);
  if (!read.ok) throw new Error(`demo rules: ${JSON.stringify(read.refusals)}`);
  const id = await inTransaction(pool, async (client) => {
    const organizationId = organization(town.office);
    await client.query(
      `select set_config('tsunagi.person', $1, true), set_config('tsunagi.organization', $2, true),
         set_config('tsunagi.role', 'MUNICIPAL_COORDINATOR', true), set_config('tsunagi.municipality', $3, true)`,
      [stableId('person', town.by), organizationId, town.code],
    );
    return routingRows.add(client, {
      municipalityCode: town.code,
      number: 1,
      book: read.value,
      word: 'はじめの決め方（見本）',
      organizationId,
      personId: stableId('person', town.by),
      personName: '見本 いずみ（佐久市のまとめ役）',
      now: new Date(`${day}T00:00:00Z`),
    });
  });
  say(`routing: ${id === null ? 0 : book.rules.length} invented rules brought`);
}

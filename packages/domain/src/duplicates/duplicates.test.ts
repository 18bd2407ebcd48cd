import fc from 'fast-check';
import { resourceKinds } from '../directory/codes.ts';
import { type ComparedEntry, compareEntries, preparedEntry } from './compare-entries.ts';
import { coreNameOf } from './core-name.ts';
import { findDuplicates } from './find-duplicates.ts';
import { labelledPairs } from './labelled-pairs.ts';

/** Flat over a few kilometres, which is all that is asked here. */
const metersBetween = (one: { lat: number; lng: number }, other: { lat: number; lng: number }) =>
  Math.hypot((one.lat - other.lat) * 111_000, (one.lng - other.lng) * 89_000);

const proposed = labelledPairs.map((pair) => ({
  ...pair,
  isProposed: findDuplicates([pair.one, pair.other], metersBetween).length > 0,
}));
const names = (pairs: typeof proposed) => pairs.map(({ one, other }) => `${one.name} / ${other.name}`);

test('of the labelled pairs at least 95 in 100 proposals are right and 90 in 100 duplicates are proposed', () => {
  const right = proposed.filter(({ isSame, isProposed }) => isSame && isProposed).length;
  const wrong = proposed.filter(({ isSame, isProposed }) => !isSame && isProposed);
  const missed = proposed.filter(({ isSame, isProposed }) => isSame && !isProposed);
  console.log(
    `${labelledPairs.length} pairs · precision ${(right / (right + wrong.length)).toFixed(3)} · recall ${(right / (right + missed.length)).toFixed(3)}`,
    `\nwrong: ${names(wrong).join(', ')}\nmissed: ${names(missed).join(', ')}`,
  );
  expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.95);
  expect(right / (right + missed.length)).toBeGreaterThanOrEqual(0.9);
});

const entry: fc.Arbitrary<ComparedEntry> = fc.record({
  id: fc.uuid(),
  name: fc.oneof(fc.constantFrom('居場所 ひだまり', '第2 ひだまり', '家族会'), fc.string()),
  kana: fc.option(fc.constantFrom('ひだまり', '')),
  kind: fc.constantFrom(...resourceKinds),
  organizationName: fc.option(fc.constantFrom('NPO法人えん', 'えん')),
  corporateNumber: fc.option(fc.constantFrom('1', '2')),
  phones: fc.array(fc.constantFrom('0000-00-0001', '＋81', '内線5'), { maxLength: 2 }),
  municipalityCode: fc.option(fc.constantFrom('20201', '20203')),
  point: fc.option(fc.record({ lat: fc.constantFrom(36, 36.0015, 36.5), lng: fc.constant(138) })),
});

test('whoever is compared first, the answer is the same', () => {
  fc.assert(
    fc.property(entry, entry, (one, other) => {
      const [a, b] = [preparedEntry(one), preparedEntry(other)];
      const [there, back] = [compareEntries(a, b, metersBetween), compareEntries(b, a, metersBetween)];
      expect(there).toEqual(back);
    }),
  );
});

test('what nobody knows speaks for neither side', () => {
  fc.assert(
    fc.property(entry, entry, (one, other) => {
      const blank = {
        ...one,
        corporateNumber: null,
        municipalityCode: null,
        point: null,
        phones: [],
        kana: null,
      };
      const { reasons } = compareEntries(preparedEntry(blank), preparedEntry(other), metersBetween);
      const aboutUnknown = [
        'SAME_PHONE',
        'SAME_READING',
        'NEAR',
        'FAR',
        'SAME_TOWN',
        'OTHER_TOWN',
        'OTHER_CORPORATE_NUMBER',
      ];
      expect(reasons.filter((reason) => aboutUnknown.includes(reason))).toEqual([]);
    }),
  );
});

test('a telephone and a house alone make no pair', () => {
  const shared = { phones: ['0000-00-0001'], point: { lat: 36, lng: 138 }, municipalityCode: '20201' };
  const pair: ComparedEntry[] = [
    { id: 'a', name: '朝の会', kind: 'IBASHO', ...shared },
    { id: 'b', name: '囲碁クラブ', kind: 'IBASHO', ...shared },
  ];
  expect(findDuplicates(pair, metersBetween)).toEqual([]);
});

test('legal forms and words for kinds fall off a name, its numbers are kept apart', () => {
  expect(coreNameOf('特定非営利活動法人 フリースペースひだまり').core).toBe(
    coreNameOf('ひだまり（居場所）').core,
  );
  expect(coreNameOf('家族会').core).not.toBe('');
  expect(coreNameOf('あゆみ二号館').marks).toBe('2');
});

test('looking on shelves finds every pair that comparing each with each would find', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (some) => {
      const entries = some.map((one, at) => ({ ...one, id: String(at).padStart(2, '0') }));
      const prepared = entries.map(preparedEntry);
      const all = prepared.flatMap((one, at) =>
        prepared
          .slice(at + 1)
          .filter((other) => compareEntries(one, other, metersBetween).score > 0)
          .map((other) => `${one.entry.id} ${other.entry.id}`),
      );
      const found = findDuplicates(entries, metersBetween).map(({ one, other }) => `${one} ${other}`);
      expect(found.sort()).toEqual(all.sort());
    }),
  );
});

test('twice as many entries at one point of one town are twice the work, not four times', () => {
  const comparisons = (count: number): number => {
    let compared = 0;
    const list = Array.from(
      { length: count },
      (_, at): ComparedEntry => ({
        id: String(at),
        name: `みほん${at.toString(36)}`,
        kind: 'IBASHO',
        phones: [`0000-00-${String(at % 2_000).padStart(4, '0')}`],
        municipalityCode: '20201',
        point: { lat: 36.65, lng: 138.18 },
      }),
    );
    findDuplicates(list, (one, other) => {
      compared += 1;
      return metersBetween(one, other);
    });
    return compared;
  };
  const [once, twice] = [comparisons(3_000), comparisons(6_000)];
  expect([once > 0, twice < 2.5 * once]).toEqual([true, true]);
});

test('of twenty thousand entries only those are compared that share something: it ends, and finds the pair in them', () => {
  const many = Array.from(
    { length: 20_000 },
    (_, at): ComparedEntry => ({
      id: String(at),
      name: `${'木水火土金日月山川森'[at % 10]}${'音色影声風光道里辺窓'[Math.floor(at / 10) % 10]}の${at % 977}番`,
      kind: 'IBASHO',
      phones: [`0000-${String(at % 50).padStart(2, '0')}-${String(at % 10_000).padStart(4, '0')}`],
      municipalityCode: String(1100 + (at % 1_700)).padStart(5, '0'),
    }),
  );
  const twin = {
    name: 'ふたごの家',
    kind: 'IBASHO',
    phones: ['0000-99-0001'],
    municipalityCode: '20201',
  } as const;
  const found = findDuplicates([...many, { id: 'one', ...twin }, { id: 'other', ...twin }], metersBetween);
  expect(found[0]).toMatchObject({ one: 'one', other: 'other' });
});

import fc from 'fast-check';
import { staffRoles } from '../access/roles.ts';
import type { EntryDocument, EntryOffering, EntryVenue } from '../upkeep/entry-document.ts';
import { isConcerned, mayMerge } from './may-merge.ts';
import { mergeEntries } from './merge-entries.ts';
import { fieldValue, type MergeSide, mergeDifferences, mergeFields, suggestSide } from './merge-fields.ts';
import { sourcesOfMerged } from './merge-sources.ts';
import { isUnsaid } from './said.ts';

const [keptId, goneId] = ['a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000002'];
const flat = (one: { lat: number; lng: number }, other: { lat: number; lng: number }) =>
  Math.hypot(one.lat - other.lat, one.lng - other.lng) * 100_000;

const entry = (given: Partial<EntryDocument> = {}): EntryDocument => ({
  name: 'よりみち文庫（見本）',
  kana: 'よりみちぶんこ',
  kind: 'IBASHO',
  status: 'RUNNING',
  organization: { id: '00000000-0000-4000-8000-000000000001', name: 'よりみち（見本）' },
  deliveryForm: 'INDEPENDENT',
  accessModes: ['IN_PERSON'],
  summary: '本を読んで過ごせます。',
  criteria: { audiences: ['SELF'] },
  residencyRules: [],
  offerings: [{ id: null, venue: null }],
  phones: [{ number: '0000-00-0001' }],
  contactMethods: ['TELEPHONE'],
  fee: { type: 'UNKNOWN' },
  atmosphere: 'PLAIN',
  ...given,
});
const venue = (given: Partial<EntryVenue> = {}): EntryVenue => ({
  id: null,
  name: '岩村の古い本屋',
  municipalityCode: '20217',
  precision: 'EXACT',
  position: { lat: 36.25, lng: 138.48 },
  transit: 'UNKNOWN',
  ...given,
});
const weekly = (day: 'MO' | 'TU'): NonNullable<EntryOffering['schedule']> => ({
  recurrence: { type: 'WEEKLY', days: [day] },
});
const pairOf = (kept: EntryDocument, gone: EntryDocument) => ({ keptId, goneId, kept, gone, fresher: null });

const aPhone = fc.record({
  number: fc.constantFrom('0000-00-0001', '0000000001', '0000-00-0002', '（0000）00-0003'),
  label: fc.constantFrom(null, '代表'),
});
const anOffering: fc.Arbitrary<EntryOffering> = fc.record({
  id: fc.uuid(),
  venue: fc.constantFrom(
    null,
    venue({ id: goneId }),
    venue({ name: '別の所', position: { lat: 36, lng: 138 } }),
  ),
  schedule: fc.constantFrom(null, weekly('MO'), weekly('TU')),
});
const anEntry: fc.Arbitrary<EntryDocument> = fc
  .record({
    name: fc.constantFrom('よりみち文庫', 'よりみち', '文庫よりみち'),
    summary: fc.constantFrom('あ', 'あいう'),
    mail: fc.constantFrom(null, '', 'a@example.jp', 'b@example.jp'),
    peerRun: fc.constantFrom(null, false, true),
    fee: fc.constantFrom({ type: 'UNKNOWN' as const }, { type: 'FREE' as const }),
    activities: fc.constantFrom<string[][]>([], ['読書'], ['雑談', '読書']),
    phones: fc.array(aPhone, { maxLength: 3 }),
    offerings: fc.array(anOffering, { minLength: 1, maxLength: 3 }),
    goesOnTo: fc.constantFrom<string[][]>([], [keptId], [goneId, 'c0000000-0000-4000-8000-000000000003']),
  })
  .map(entry);
const aFresher = fc.constantFrom('KEPT' as const, 'GONE' as const, null);

test('nothing empty or unknown is ever suggested over something said', () => {
  fc.assert(
    fc.property(anEntry, anEntry, aFresher, (kept, gone, fresher) => {
      const { document } = mergeEntries({ ...pairOf(kept, gone), fresher }, {}, flat);
      const lost = mergeFields.filter(
        (field) =>
          field !== 'goesOnTo' &&
          isUnsaid(fieldValue(document, field)) &&
          [kept, gone].some((one) => !isUnsaid(fieldValue(one, field))),
      );
      expect(lost).toEqual([]);
    }),
  );
});

test('which of the two is kept makes no difference to what is suggested, where one is fresher', () => {
  const turned = { KEPT: 'GONE', GONE: 'KEPT', BOTH: 'BOTH' } as const;
  fc.assert(
    fc.property(
      anEntry,
      anEntry,
      fc.constantFrom('KEPT' as const, 'GONE' as const),
      (one, other, fresher) => {
        for (const { field, side } of mergeDifferences(one, other, fresher))
          expect(
            suggestSide(field, fieldValue(other, field), fieldValue(one, field), turned[fresher]).side,
          ).toBe(turned[side]);
      },
    ),
  );
});

test('no number and no house is listed twice, and none is lost', () => {
  const digits = (document: EntryDocument) =>
    document.phones.map(({ number }) => number.normalize('NFKC').replace(/\D/g, ''));
  fc.assert(
    fc.property(anEntry, anEntry, (kept, gone) => {
      const { document, offeringsOfGone } = mergeEntries(pairOf(kept, gone), {}, flat);
      const both = new Set([...digits(kept), ...digits(gone)]);
      expect(new Set(digits(document))).toEqual(both);
      expect(offeringsOfGone).toHaveLength(gone.offerings.length);
      for (const [at, to] of offeringsOfGone.entries()) {
        const [was, is] = [gone.offerings[at]!, document.offerings[to]!];
        expect(is.venue?.name).toBe(was.venue?.name);
        if (was.schedule) expect(is.schedule).toEqual(was.schedule);
      }
      expect(document.offerings.slice(0, kept.offerings.length).map(({ id }) => id)).toEqual(
        kept.offerings.map(({ id }) => id),
      );
    }),
  );
});

test('merging an entry with its own copy changes nothing of it', () => {
  fc.assert(
    fc.property(anEntry, (one) => {
      const unlinked = { ...one, goesOnTo: [] };
      expect(mergeDifferences(one, one, null)).toEqual([]);
      const { name, summary, fee, mail, peerRun } = mergeEntries(
        pairOf(unlinked, unlinked),
        {},
        flat,
      ).document;
      const { name: n, summary: s, fee: f, mail: m, peerRun: p } = unlinked;
      expect({ name, summary, fee, mail, peerRun }).toEqual({
        name: n,
        summary: s,
        fee: f,
        mail: m,
        peerRun: p,
      });
    }),
  );
});

test('what is chosen is taken, whatever was suggested', () => {
  const kept = entry({ mail: 'kept@example.jp', activities: ['読書'] });
  const gone = entry({ mail: 'gone@example.jp', activities: ['雑談'] });
  const mails = (side: MergeSide) => mergeEntries(pairOf(kept, gone), { mail: side }, flat).document.mail;
  expect([mails('KEPT'), mails('GONE')]).toEqual(['kept@example.jp', 'gone@example.jp']);
  const activities = (side: MergeSide) =>
    mergeEntries(pairOf(kept, gone), { activities: side }, flat).document.activities;
  expect(activities('BOTH')).toEqual(['読書', '雑談']);
  expect(activities('GONE')).toEqual(['雑談']);
});

test('the name that was not taken is found as an alias, and no way leads to the entry itself', () => {
  const kept = entry({ goesOnTo: [goneId] });
  const gone = entry({ name: '文庫 よりみち', goesOnTo: [keptId, 'c'] });
  const { document } = mergeEntries(pairOf(kept, gone), {}, flat);
  expect(document.aliases).toEqual(['文庫 よりみち']);
  expect(document.goesOnTo).toEqual(['c']);
});

test('one house told twice becomes one with what both tell, and another day there stays a second offering', () => {
  const kept = entry({ offerings: [{ id: keptId, venue: venue({ id: keptId }), schedule: weekly('MO') }] });
  const near = venue({ id: goneId, name: '本屋', position: { lat: 36.2503, lng: 138.48 }, transit: 'YES' });
  const gone = entry({
    offerings: [
      { id: goneId, venue: near, schedule: null, note: '入口は裏' },
      { id: null, venue: near, schedule: weekly('TU') },
    ],
  });
  const { document, offeringsOfGone } = mergeEntries(pairOf(kept, gone), {}, flat);
  expect(offeringsOfGone).toEqual([0, 1]);
  expect(document.offerings).toMatchObject([
    { id: keptId, note: '入口は裏', schedule: weekly('MO'), venue: { id: keptId, transit: 'YES' } },
    { id: null, schedule: weekly('TU'), venue: { id: null, name: '本屋' } },
  ]);
  const only = mergeEntries(pairOf(kept, gone), { offerings: 'GONE' }, flat);
  expect(only.document.offerings.map(({ id }) => id)).toEqual([keptId, null]);
});

test('a rule told by both stands once, and one that comes over has a key of its own', () => {
  const rule = { key: 'r', layer: 'PUBLIC', scope: { type: 'ANYONE' }, answer: 'YES' } as const;
  const other = { ...rule, key: 's', layer: 'SUPPORTERS' } as const;
  const kept = entry({ residencyRules: [rule] });
  const gone = entry({ residencyRules: [{ ...rule, key: 'q', source: '要綱' }, other] });
  expect(mergeEntries(pairOf(kept, gone), {}, flat).document.residencyRules).toEqual([
    { ...rule, source: '要綱' },
    { ...other, key: 's@a0000000' },
  ]);
});

test('both entries must be in the care of who merges; one is enough to look and to call them two', () => {
  const saku = { role: 'MUNICIPAL_COORDINATOR', municipalityCode: '20217', prefectureCode: '20' } as const;
  const nagano = {
    role: 'PREFECTURAL_COORDINATOR',
    municipalityCode: '20201',
    prefectureCode: '20',
  } as const;
  const operator = { role: 'OPERATOR', municipalityCode: null, prefectureCode: null } as const;
  const keepers = {
    own: ['20217', '20217'],
    border: ['20217', '20303'],
    away: ['10202', '20303'],
    nobody: [null, null],
  };
  const may = (actor: Parameters<typeof mayMerge>[0]) =>
    Object.values(keepers).map((pair) => [isConcerned(actor, pair), mayMerge(actor, pair)]);
  expect(may(saku)).toEqual([
    [true, true],
    [true, false],
    [false, false],
    [false, false],
  ]);
  expect(may(nagano)).toEqual([
    [true, true],
    [true, true],
    [true, false],
    [false, false],
  ]);
  expect(may(operator)).toEqual([
    [true, true],
    [true, true],
    [true, true],
    [true, true],
  ]);
  const mergers = staffRoles.filter((role) => mayMerge({ ...saku, role }, keepers.own));
  expect(mergers).toEqual(['MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR', 'OPERATOR']);
});

test('a field that came over names the source of the one that goes, a united list both, and no other field anything', () => {
  const kept = entry({ phones: [{ number: '0000-00-0001' }], activities: [], mail: 'a@example.jp' });
  const gone = entry({
    phones: [{ number: '0000-00-0002' }],
    mail: 'b@example.jp',
    sayThis: '予約です',
    url: null,
  });
  const whole = (source: string) => ({ source, recordedOn: '2026-05-11' as const });
  const told = { field: 'phones', source: '県の一覧', recordedOn: null };
  const pair = { ...pairOf(kept, gone), fresher: 'KEPT' as const };
  const { document: merged } = mergeEntries(pair, {}, flat);
  const sources = sourcesOfMerged({
    pair: { ...pair, merged },
    choices: {},
    kept: { whole: whole('佐久市'), fields: [] },
    gone: { whole: whole('小海町'), fields: [told] },
  });
  expect(sources).toEqual([
    { field: 'phones', ...whole('佐久市') },
    told,
    { field: 'sayThis', ...whole('小海町') },
  ]);
});

import fc from 'fast-check';
import { staffRoles } from '../access/roles.ts';
import type { Audience } from '../directory/codes.ts';
import { diffEntries } from './diff-entries.ts';
import type { EntryDocument, EntryOffering } from './entry-document.ts';
import { keeperOf, worksFor } from './keeper.ts';
import { leaveOut } from './leave-out.ts';
import { mergeEdits, takeTheirs } from './merge-edits.ts';
import { parseEntry } from './parse-entry.ts';
import { sameValue } from './same-value.ts';

const organization = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'よりみち（見本）',
};

const entry = (given: Partial<EntryDocument> = {}): EntryDocument => ({
  name: 'よりみち文庫（見本）',
  kana: 'よりみちぶんこ',
  kind: 'IBASHO',
  status: 'RUNNING',
  organization,
  deliveryForm: 'INDEPENDENT',
  accessModes: ['IN_PERSON'],
  summary: '本を読んで過ごせます。',
  criteria: { audiences: ['SELF'] },
  residencyRules: [],
  offerings: [{ id: null, venue: null }],
  phones: [{ number: '0000-00-0001' }],
  contactMethods: ['TELEPHONE'],
  fee: { type: 'FREE' },
  atmosphere: 'PLAIN',
  ...given,
});

const ids = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000010${n}`);
const someOfferings: fc.Arbitrary<EntryOffering[]> = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) => fc.record({ id: fc.constant(id), venue: fc.constant(null), note: aNote })),
    ),
  );
const aNote = fc.constantFrom(null, '', '二階', '入口は裏');
const anEntry: fc.Arbitrary<EntryDocument> = fc
  .record({
    name: fc.constantFrom('一', '二', '三'),
    summary: fc.constantFrom('あ', 'い'),
    mail: fc.constantFrom(null, undefined, '', 'a@example.jp'),
    peerRun: fc.constantFrom(null, false, true),
    activities: fc.constantFrom<string[] | undefined>([], undefined, ['読書'], ['雑談', '読書']),
    audiences: fc.constantFrom<Audience[]>(['SELF'], ['FAMILY']),
    offerings: someOfferings,
  })
  .map(({ audiences, ...given }) => entry({ ...given, criteria: { audiences } }));

/** Ids come from the database: two people never give a new offering the same one. */
const anEntryOfAll = anEntry.filter(({ offerings }) => offerings.length === ids.length);

test('an entry does not differ from itself, and what differs is named with both values', () => {
  fc.assert(
    fc.property(anEntry, anEntry, (one, other) => {
      expect(diffEntries(one, one)).toEqual([]);
      const there = diffEntries(one, other);
      const back = diffEntries(other, one);
      expect(new Set(there.map(({ field, offeringId }) => `${field} ${offeringId}`))).toEqual(
        new Set(back.map(({ field, offeringId }) => `${field} ${offeringId}`)),
      );
      for (const change of there) expect(sameValue(change.before, change.after)).toBe(false);
    }),
  );
});

test('nothing said and an empty line are the same, but a no is not the same as nothing', () => {
  expect(diffEntries(entry({ mail: null }), entry({ mail: '' }))).toEqual([]);
  expect(diffEntries(entry({ peerRun: null }), entry({ peerRun: false }))).toEqual([
    { field: 'peerRun', offeringId: null, before: null, after: false },
  ]);
  const age = (minSoft?: boolean) =>
    entry({ criteria: { audiences: ['SELF'], age: { minYears: 18, minSoft, of: 'PERSON' } as never } });
  expect(diffEntries(age(), age(false))).toEqual([]);
  expect(diffEntries(age(), age(true))).toHaveLength(1);
});

test('an edit alone is taken as it is, whichever of the two made it', () => {
  fc.assert(
    fc.property(anEntry, anEntry, (base, edited) => {
      for (const { merged, conflicts } of [mergeEdits(base, edited, base), mergeEdits(base, base, edited)]) {
        expect(conflicts).toEqual([]);
        expect(diffEntries(merged, edited)).toEqual([]);
      }
    }),
  );
});

test('of two edits nothing is lost: every change of either is in the merged entry or named as a conflict', () => {
  fc.assert(
    fc.property(anEntryOfAll, anEntry, anEntry, (base, mine, theirs) => {
      const { merged, conflicts } = mergeEdits(base, mine, theirs);
      const named = new Set(conflicts.map(({ field, offeringId }) => `${field} ${offeringId}`));
      const left = new Map(
        diffEntries(base, merged).map((one) => [`${one.field} ${one.offeringId}`, one.after]),
      );
      for (const { field, offeringId, after } of [...diffEntries(base, theirs), ...diffEntries(base, mine)]) {
        const key = `${field} ${offeringId}`;
        const isAbove = named.has(`offering ${offeringId}`);
        expect(named.has(key) || isAbove || sameValue(left.get(key) ?? null, after)).toBe(true);
      }
    }),
  );
});

test('choosing the other’s value at every conflict leaves nothing of mine where both had changed', () => {
  fc.assert(
    fc.property(anEntryOfAll, anEntry, anEntry, (base, mine, theirs) => {
      const { merged, conflicts } = mergeEdits(base, mine, theirs);
      const chosen = conflicts.reduce(takeTheirs, merged);
      expect(mergeEdits(base, chosen, theirs).conflicts).toEqual([]);
    }),
  );
});

test('both changed the telephone: the person is shown both numbers and mine stands until they choose', () => {
  const phone = (number: string) => entry({ phones: [{ number }] });
  const { merged, conflicts } = mergeEdits(phone('0000-00-0001'), phone('0000-00-0002'), {
    ...phone('0000-00-0003'),
    summary: '静かに過ごせます。',
  });
  expect(conflicts).toMatchObject([
    { field: 'phones', mine: [{ number: '0000-00-0002' }], theirs: [{ number: '0000-00-0003' }] },
  ]);
  expect(merged).toMatchObject({ summary: '静かに過ごせます。', phones: [{ number: '0000-00-0002' }] });
});

test('one code is in charge: the sponsor’s, else of the first place, else of the seat, else of the prefecture', () => {
  const seat = { municipalityCode: '20217', prefectureCode: '20' };
  expect(keeperOf({ sponsorCode: '20', venueCodes: ['20303'], organization: seat })).toBe('20');
  expect(keeperOf({ sponsorCode: null, venueCodes: [null, '20303', '20217'], organization: seat })).toBe(
    '20303',
  );
  expect(keeperOf({ venueCodes: [null], organization: seat })).toBe('20217');
  expect(keeperOf({ venueCodes: [], organization: { ...seat, municipalityCode: null } })).toBe('20');
  expect(
    keeperOf({ venueCodes: [], organization: { municipalityCode: null, prefectureCode: null } }),
  ).toBeNull();
});

test('an entry is kept by its own municipality, by its prefecture and by the operator, and by nobody else', () => {
  const saku = { municipalityCode: '20217', prefectureCode: '20' };
  const keeping = (place: typeof saku, code: string | null) =>
    staffRoles.filter((role) => worksFor({ role, ...place }, code));
  const municipal = ['MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR'];
  expect(keeping(saku, '20217')).toEqual([...municipal, 'PREFECTURAL_COORDINATOR', 'OPERATOR']);
  expect(keeping(saku, '20303')).toEqual(['PREFECTURAL_COORDINATOR', 'OPERATOR']);
  expect(keeping(saku, '20')).toEqual(['PREFECTURAL_COORDINATOR', 'OPERATOR']);
  expect(keeping(saku, '13101')).toEqual(['OPERATOR']);
  expect(keeping(saku, null)).toEqual(['OPERATOR']);
  expect(worksFor({ role: null, ...saku }, '20217')).toBe(false);
});

test('what is typed wrong is named by its field', () => {
  expect(parseEntry(entry()).ok).toBe(true);
  const wrong = parseEntry({
    ...entry({ phones: [{ number: 'でんわ' }], summary: ' ', criteria: { audiences: [] } }),
    secret: 1,
  });
  expect(wrong.ok ? [] : wrong.refusals).toEqual(
    expect.arrayContaining([
      { code: 'PHONE_INVALID', field: 'phones[0].number' },
      { code: 'EMPTY', field: 'summary' },
      { code: 'EMPTY', field: 'criteria.audiences' },
      { code: 'UNKNOWN_FIELD', field: 'secret' },
    ]),
  );
});

test('a hidden place whose disc is centered on its own door is refused', () => {
  const at = { lat: 36.2, lng: 138.4 };
  const venue = {
    id: null,
    name: '会場',
    municipalityCode: '20217',
    precision: 'AREA' as const,
    position: at,
    publicPosition: at,
    publicRadiusMeters: 500,
    transit: 'UNKNOWN' as const,
  };
  const refused = parseEntry(entry({ offerings: [{ id: null, venue }] }));
  expect(refused).toEqual({
    ok: false,
    refusals: [{ code: 'POSITION_EXPOSED', field: 'offerings[0].venue.publicPosition' }],
  });
});

test('of several changes any may be left out: it then says what it said before, and every other change stays', () => {
  fc.assert(
    fc.property(anEntry, anEntry, fc.nat(), (before, after, pick) => {
      const changes = diffEntries(before, after);
      fc.pre(changes.length > 0);
      const left = changes[pick % changes.length]!;
      const rest = diffEntries(before, leaveOut(after, left));
      expect(rest).toHaveLength(changes.length - 1);
      expect(rest).toEqual(expect.arrayContaining(changes.filter((one) => one !== left)));
    }),
  );
});

test('left out one by one, nothing of a proposal is left, also of places that are new or gone', () => {
  const added = { id: null, venue: null, note: 'オンライン' };
  const before = entry({ offerings: [{ id: ids[0]!, venue: null }], goesOnTo: [] });
  const after = entry({
    offerings: [added, { ...added, note: '夜' }],
    summary: '別の説明',
    goesOnTo: [ids[2]!],
  });
  const left = diffEntries(before, after).reduce(leaveOut, after);
  expect(diffEntries(before, left)).toEqual([]);
});

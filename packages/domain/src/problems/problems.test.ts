import fc from 'fast-check';
import { type StaffRole, staffRoles } from '../access/roles.ts';
import { organizationKinds } from '../directory/codes.ts';
import { desksOf, forgottenOn, isSerious, problemKinds, tellProblem } from './problem-report.ts';
import { decideLifting, decideSuspension, maySuspend } from './suspension.ts';
import { type VettingFinding, vettingOf, vettingSubjects } from './vetting.ts';

const keepers = ['20217', '20', null];

test('every report is somebody’s task, and what is serious never that of the body it is about', () => {
  for (const kind of problemKinds)
    for (const keeperCode of keepers)
      for (const providerKind of organizationKinds) {
        const desks = desksOf(kind, { keeperCode, providerKind });
        expect(desks.length).toBeGreaterThan(0);
        if (!isSerious(kind)) continue;
        if (providerKind === 'MUNICIPALITY') expect(desks).not.toContain('MUNICIPALITY');
        if (providerKind === 'PREFECTURAL_CENTER') expect(desks).not.toContain('PREFECTURE');
        if (providerKind === 'NPO') expect(desks).toContain('PREFECTURE');
      }
});

test('a report needs neither words nor a contact, but “other” says what', () => {
  expect(tellProblem({ kind: 'HAS_ENDED', words: ' ', contact: null })).toEqual({
    ok: true,
    value: { kind: 'HAS_ENDED', words: null, contact: null },
  });
  expect(tellProblem({ kind: 'OTHER', words: ' ', contact: null })).toEqual({
    ok: false,
    refusals: [{ code: 'WORDS_MISSING', field: 'words' }],
  });
  const long = tellProblem({ kind: 'OTHER', words: '𠮷'.repeat(401), contact: 'あ'.repeat(121) });
  expect(long.ok ? [] : long.refusals.map(({ field }) => field)).toEqual(['words', 'contact']);
  expect(tellProblem({ kind: 'OTHER', words: '𠮷'.repeat(400), contact: null }).ok).toBe(true);
});

test('what was told is forgotten 90 days after the answer, and after a year in any case', () => {
  expect(forgottenOn('2026-11-23', '2026-11-25')).toBe('2027-02-23');
  expect(forgottenOn('2026-11-23', null)).toBe('2027-11-23');
  expect(forgottenOn('2026-11-23', '2027-11-20')).toBe('2027-11-23');
});

test('only the keeper, the prefecture around it and the operator may suspend', () => {
  const roleOf = fc.constantFrom<StaffRole | null>(...staffRoles, null);
  fc.assert(
    fc.property(
      roleOf,
      fc.constantFrom('20217', '20303', '19201'),
      fc.constantFrom(...keepers),
      (role, town, keeper) => {
        const actor = { role, organizationId: 'x', municipalityCode: town, prefectureCode: town.slice(0, 2) };
        const may =
          role === 'OPERATOR' ||
          (role === 'MUNICIPAL_COORDINATOR' && keeper === town) ||
          (role === 'PREFECTURAL_COORDINATOR' && keeper !== null && keeper.slice(0, 2) === town.slice(0, 2));
        expect(maySuspend(actor, keeper)).toBe(may);
      },
    ),
  );
});

const coordinator = {
  role: 'MUNICIPAL_COORDINATOR',
  organizationId: 'office',
  municipalityCode: '20217',
  prefectureCode: '20',
} as const;
const provider = {
  kind: 'ORGANIZATION',
  providerId: 'provider',
  providerKind: 'BUSINESS',
  keeperCode: '20217',
  isSuspended: false,
} as const;
const wish = { reason: 'BEING_LOOKED_INTO', word: ' 聞き取り中 ', reviewOn: '2026-12-23' } as const;

test('a suspension says why and when it is looked at again', () => {
  expect(decideSuspension(coordinator, provider, wish, '2026-11-23')).toEqual({
    ok: true,
    value: { ...wish, word: '聞き取り中' },
  });
  const bare = decideSuspension(
    coordinator,
    provider,
    { ...wish, word: ' ', reviewOn: '2026-11-22' },
    '2026-11-23',
  );
  expect(bare.ok ? [] : bare.refusals.map(({ code }) => code)).toEqual(['REASON_MISSING', 'DAY_PASSED']);
});

test('nobody suspends the own organization, a public body as a whole, or what is suspended', () => {
  const codes = (subject: Partial<Parameters<typeof decideSuspension>[1]>) => {
    const decision = decideSuspension(coordinator, { ...provider, ...subject }, wish, '2026-11-23');
    return decision.ok ? [] : decision.refusals.map(({ code }) => code);
  };
  expect(codes({ providerId: 'office' })).toEqual(['OWN_ORGANIZATION']);
  expect(codes({ providerKind: 'MUNICIPALITY' })).toEqual(['PUBLIC_BODY']);
  expect(codes({ kind: 'RESOURCE', providerKind: 'MUNICIPALITY' })).toEqual([]);
  expect(codes({ isSuspended: true })).toEqual(['ALREADY_SUSPENDED']);
  expect(codes({ keeperCode: '20303' })).toEqual(['NOT_YOURS']);
});

test('what is lifted was suspended, and somebody says why', () => {
  expect(decideLifting(coordinator, { ...provider, isSuspended: true }, '確かめました').ok).toBe(true);
  const bare = decideLifting(coordinator, provider, '');
  expect(bare.ok ? [] : bare.refusals.map(({ code }) => code)).toEqual(['NOT_SUSPENDED', 'REASON_MISSING']);
});

const fine = vettingSubjects.map(
  (subject): VettingFinding => ({
    subject,
    result: 'FINE',
    checkedOn: '2026-04-01',
    nextCheckOn: '2027-03-31',
  }),
);

test('a provider is vetted when every subject was found fine and none has grown old', () => {
  expect(vettingOf('BUSINESS', fine, '2026-11-23')).toBe('VETTED');
  expect(vettingOf('BUSINESS', fine, '2027-03-31')).toBe('VETTED');
  expect(vettingOf('BUSINESS', fine, '2027-04-01')).toBe('DUE');
  expect(vettingOf('BUSINESS', fine.slice(1), '2026-11-23')).toBe('OPEN');
  expect(vettingOf('NPO', [], '2026-11-23')).toBe('OPEN');
  expect(vettingOf('MUNICIPALITY', [], '2026-11-23')).toBe('NOT_NEEDED');
});

test('the last look counts, and doubts weigh more than anything', () => {
  const doubt: VettingFinding = { ...fine[0]!, result: 'DOUBTS', checkedOn: '2026-05-01' };
  expect(vettingOf('BUSINESS', [...fine, doubt], '2027-04-01')).toBe('DOUBTS');
  expect(vettingOf('BUSINESS', [doubt, ...fine], '2026-11-23')).toBe('DOUBTS');
  const cleared: VettingFinding = { ...doubt, result: 'FINE', checkedOn: '2026-06-01' };
  expect(vettingOf('BUSINESS', [...fine, doubt, cleared], '2026-11-23')).toBe('VETTED');
});

import { type ReferralAction, referralActionNames, referralActions } from '@tsunagi/domain';
import fc from 'fast-check';
import pg from 'pg';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

const names = ['koumi-tantou', 'saku-tantou', 'nagano-ken'] as const;
type Side = (typeof names)[number];
let api: ApiUnderTest;
let superuser: pg.Pool;
const as = {} as Record<Side, Visitor>;
const offices: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 2 });
  await Promise.all(
    names.map(async (name) => {
      as[name] = new Visitor(api);
      await as[name].signIn(name);
    }),
  );
  const { rows } = await superuser.query<{ record_key: string; id: string }>(
    `select record_key, id from organization where record_key in ('office-20217', 'saku-shakyo')`,
  );
  for (const { record_key, id } of rows) offices[record_key] = id;
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

/** One thing that somebody does while others do theirs. */
type Deed =
  | { readonly kind: 'ACT'; readonly by: Side; readonly action: ReferralAction; readonly back: number }
  | { readonly kind: 'AGREE' }
  | { readonly kind: 'WITHDRAW'; readonly nth: number };

const sideOf = { SENDER: 'koumi-tantou', RECEIVER: 'saku-tantou', DESK: 'nagano-ken' } as const;
const ofTheTable: readonly { by: Side; action: ReferralAction }[] = referralActionNames.flatMap((action) =>
  referralActions[action].by.flatMap((party) =>
    party in sideOf ? [{ by: sideOf[party as keyof typeof sideOf], action }] : [],
  ),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...ofTheTable), fc.nat({ max: 1 }))
      .map(([one, back]) => ({ kind: 'ACT' as const, ...one, back })),
  },
  // What leads on, so that histories get beyond the first answer.
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('READ', 'ACCEPT', 'START_SUPPORT', 'PAUSE', 'GO_ON', 'REOPEN')
      .map((action) => ({
        kind: 'ACT' as const,
        by: 'saku-tantou' as const,
        action: action as ReferralAction,
        back: 0,
      })),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'AGREE' as const }) },
  { weight: 2, arbitrary: fc.nat({ max: 2 }).map((nth) => ({ kind: 'WITHDRAW' as const, nth })) },
);

interface Kept {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly events: number;
  readonly moves: number;
  readonly carried: boolean;
}

/** The referrals of a case, latest first, as they lie in the database. */
async function kept(caseId: string): Promise<readonly Kept[]> {
  const { rows } = await superuser.query<Kept>(
    `select r.id, r.state, r.version,
       (select count(*)::int from care.referral_event e where e.referral_id = r.id) as events,
       (select count(*)::int from audit.act a where a.subject_id = r.id::text and a.act = 'REFERRAL_MOVED') as moves,
       exists (select from care.ground g where g.case_id = r.case_id and g.withdrawn_at is null
         and r.receiver_id = any (g.receiver_ids)) as carried
     from care.referral r where case_id = $1 order by made_at desc, id`,
    [caseId],
  );
  return rows;
}

const codeOf = (answer: {
  data?: Record<string, { refusals?: { code: string }[] } | null>;
  errors?: unknown;
}) => (answer.errors ? answer.errors : (Object.values(answer.data ?? {})[0]?.refusals?.[0]?.code ?? 'DONE'));

const said = {
  word: 'ひとこと',
  day: '2026-11-30',
  declineReason: 'NO_ROOM',
  declineNext: 'BACK_TO_SENDER',
  outcome: 'NEED_MET',
};

async function openCase(): Promise<string> {
  const opened = await as['koumi-tantou'].ask(
    `mutation { openCase(input: { cameBy: FAMILY, members: [{ role: MOTHER, isClient: true }] }) { ... on Case { id } } }`,
  );
  const caseId: string = opened.data.openCase.id;
  await as['koumi-tantou'].ask(
    `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { id } } }`,
    {
      input: {
        caseId,
        title: '居場所へ',
        word: 'お願いします',
        items: [{ item: 'NEED', text: '居場所がほしい' }],
        receiverId: offices['office-20217'],
      },
    },
  );
  return caseId;
}

async function does(one: Deed, caseId: string, seen: readonly Kept[]): Promise<unknown> {
  const sender = as['koumi-tantou'];
  if (one.kind === 'AGREE')
    return sender.ask(
      `mutation ($input: RecordGroundInput!) { recordGround(input: $input) { __typename ... on Refused { refusals { code } } } }`,
      {
        input: {
          caseId,
          kind: 'PERSON_CONSENT',
          receiverIds: Object.values(offices),
          items: ['IDENTITY'],
          givenOn: '2026-11-20',
        },
      },
    );
  if (one.kind === 'WITHDRAW') {
    const { rows } = await superuser.query<{ id: string }>(
      'select id from care.ground where case_id = $1 and withdrawn_at is null order by id offset $2 limit 1',
      [caseId, one.nth],
    );
    return rows[0]
      ? sender.ask(
          `mutation { withdrawGround(id: "${rows[0].id}") { __typename ... on Refused { refusals { code } } } }`,
        )
      : { data: {} };
  }
  const { id, version } = seen[Math.min(one.back, seen.length - 1)]!;
  return as[one.by].ask(
    `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) {
      __typename ... on Refused { refusals { code } } } }`,
    {
      input: {
        id,
        version,
        action: one.action,
        ...said,
        ...(one.action === 'ROUTE_ON' && { receiverId: offices['saku-shakyo'] }),
        ...(referralActions[one.action].needs.some((field) => field === 'desk') && {
          deskPrefecture: one.action === 'ASK_DESK' ? '20' : '10',
        }),
      },
    },
  );
}

test('whatever several do at once, every acknowledged act stands once, and nobody is in support without a ground', async () => {
  const reached = new Set<string>();
  let together = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 10 }),
      async (batches) => {
        const caseId = await openCase();
        for (const batch of batches) {
          const before = await kept(caseId);
          const answers = await Promise.all(batch.map((one) => does(one, caseId, before)));
          const codes = answers.map((answer) => codeOf(answer as Parameters<typeof codeOf>[0]));
          // A refusal has a code; nothing ends in an error.
          expect(codes.filter((code) => typeof code !== 'string')).toEqual([]);
          const after = await kept(caseId);
          for (const one of after) {
            reached.add(one.state);
            const was = before.find(({ id }) => id === one.id);
            const done = batch.filter(
              (each, at) =>
                each.kind === 'ACT' &&
                codes[at] === 'DONE' &&
                before[Math.min(each.back, before.length - 1)]!.id === one.id,
            ).length;
            // Of those who looked at the same version at most one has acted; what was acknowledged is written down.
            expect(done).toBeLessThanOrEqual(1);
            expect(one.events).toBe(one.version);
            if (was) expect(one.version - was.version).toBeGreaterThanOrEqual(done);
            if (one.state === 'IN_SUPPORT') expect([one.state, one.carried]).toEqual(['IN_SUPPORT', true]);
          }
          if (batch.length > 1) together += codes.filter((code) => code === 'CHANGED_MEANWHILE').length;
        }
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
  console.info(`states reached: ${[...reached].sort().join(' ')}; told that another was first: ${together}`);
  expect(reached.size).toBeGreaterThan(4);
}, 120_000);

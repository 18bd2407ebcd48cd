import {
  inCareStates,
  type Party,
  type ReferralAction,
  type ReferralActionRule,
  type ReferralState,
  referralActionNames,
  referralActions,
  referralStates,
} from '@tsunagi/domain';
import pg from 'pg';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

/** The four sides that can act through the api; the person and the clock have no sign-in. */
const sides = {
  SENDER: 'koumi-tantou',
  RECEIVER: 'saku-tantou',
  DESK: 'nagano-ken',
  STRANGER: 'houmon',
} as const satisfies Partial<Record<Party, string>>;
type Side = keyof typeof sides;
const sideNames = Object.keys(sides) as Side[];

let api: ApiUnderTest;
let superuser: pg.Pool;
const as = new Map<Side, Visitor>();
const offices: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 4 });
  await Promise.all(
    sideNames.map(async (side) => {
      const visitor = new Visitor(api);
      await visitor.signIn(sides[side]);
      as.set(side, visitor);
    }),
  );
  const { rows } = await superuser.query<{ record_key: string; id: string }>(
    `select record_key, id from organization where record_key in ('office-20217', 'center-20', 'yorimichi')`,
  );
  for (const { record_key, id } of rows) offices[record_key] = id;
}, 60_000);
afterAll(async () => {
  await superuser?.end();
  await api?.close();
});

/** A referral from Koumi to Saku that the desk of the prefecture knows, on a case with or without the person's consent. */
async function aReferral(hasGround: boolean): Promise<string> {
  const sender = as.get('SENDER')!;
  const opened = await sender.ask(
    `mutation { openCase(input: { cameBy: FAMILY, members: [{ role: MOTHER, isClient: true }] }) { ... on Case { id } } }`,
  );
  const caseId = opened.data.openCase.id;
  if (hasGround)
    await sender.ask(`mutation ($input: RecordGroundInput!) { recordGround(input: $input) { __typename } }`, {
      input: {
        caseId,
        kind: 'PERSON_CONSENT',
        receiverIds: [offices['office-20217']],
        items: ['IDENTITY'],
        givenOn: '2026-11-20',
      },
    });
  const sent = await sender.ask(
    `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { id } } }`,
    {
      input: {
        caseId,
        title: '居場所へ',
        word: 'お願いします',
        items: [],
        receiverId: offices['office-20217'],
      },
    },
  );
  return sent.data.sendReferral.id;
}

/** One referral for each act, all of one case: a whole row of cells is tried by one question. */
async function oneForEachAct(first: string): Promise<ReadonlyMap<ReferralAction, string>> {
  const { rows } = await superuser.query<{ id: string }>(
    `insert into care.referral (reference, case_id, chain_id, hop, state, case_organization_id, sender_id, sender_name,
       receiver_id, receiver_name, pseudonym, title_sealed, key_sealed, sent_on, due_on, made_by, made_at)
     select reference || n, case_id, gen_random_uuid(), hop, state, case_organization_id, sender_id, sender_name,
       receiver_id, receiver_name, pseudonym, title_sealed, key_sealed, sent_on, due_on, made_by, made_at
     from care.referral, generate_series(1, $2) n where id = $1 returning id`,
    [first, referralActionNames.length],
  );
  return new Map(referralActionNames.map((action, at) => [action, rows[at]!.id]));
}

/** Puts them where a cell begins: a meeting agreed on and booked, except where a state has it behind. */
const begin = (ids: readonly string[], state: ReferralState) =>
  superuser.query(
    `update care.referral set state = $2, state_before = $3, receiver_id = $4, desk_ids = array[$5::uuid],
       taken_by_desk_id = null, meetings_required = 1, meetings_proven = $6, meeting_booked_on = '2026-11-30',
       is_named = false, is_followed = true, version = 1
     where id = any ($1)`,
    [
      ids,
      state,
      state === 'CANCEL_ASKED' ? 'IN_SUPPORT' : null,
      offices['office-20217'],
      offices['center-20'],
      state === 'CLOSED' || (inCareStates.includes(state) && state !== 'ACCEPTED') ? 1 : 0,
    ],
  );

/** As many acts as one question may hold. */
const atOnce = 10;

const said = `word: "一言", day: "2026-12-01", deskPrefecture: "10", declineReason: NO_ROOM,
  declineNext: BACK_TO_SENDER, outcome: CONTACT_KEPT`;

/** Tries the acts on a state, and tells of each the code of its refusal. */
async function tryActs(side: Side, tried: readonly (readonly [ReferralAction, string])[]) {
  const codes = new Map<ReferralAction, string | null>();
  for (let from = 0; from < tried.length; from += atOnce) {
    const some = tried.slice(from, from + atOnce);
    const asked = some.map(
      ([action, id]) => `${action}: actOnReferral(input: { id: "${id}", version: 1, action: ${action},
        receiverId: "${offices.yorimichi}", ${said} }) { ... on Refused { refusals { code } } }`,
    );
    const { data } = await as.get(side)!.ask(`mutation { ${asked.join('\n')} }`);
    for (const [action] of some) codes.set(action, data?.[action]?.refusals?.[0]?.code ?? null);
  }
  return codes;
}

/** What the table says of a cell that begins as `begin` makes it. */
function expected(side: Side, state: ReferralState, action: ReferralAction, hasGround: boolean): boolean {
  const rule: ReferralActionRule = referralActions[action];
  const isReady = rule.when !== 'MEETINGS_PROVEN' || state !== 'ACCEPTED';
  const isKnown = state !== 'DRAFT' || side === 'SENDER';
  return (
    isKnown && rule.by.includes(side) && rule.from.includes(state) && isReady && (!rule.onGround || hasGround)
  );
}

/** The wrong cells of one side; says how many were tried. */
async function walk(side: Side, hasGround: boolean): Promise<{ tried: number; wrong: unknown[] }> {
  const wrong: unknown[] = [];
  // A ground changes nothing about the rows that ask for none.
  const asked = [...(await oneForEachAct(await aReferral(hasGround)))].filter(
    ([action]) => !hasGround || (referralActions[action] as ReferralActionRule).onGround,
  );
  for (const state of referralStates) {
    const ids = asked.map(([, id]) => id);
    await begin(ids, state);
    const codes = await tryActs(side, asked);
    const { rows } = await superuser.query<{ id: string; state: ReferralState; version: number }>(
      'select id, state, version from care.referral where id = any ($1)',
      [ids],
    );
    for (const [action, id] of asked) {
      const after = rows.find((row) => row.id === id)!;
      const { to }: ReferralActionRule = referralActions[action];
      const code = codes.get(action) ?? null;
      const isMoved = after.version === 2 && (to === 'SAME' || to === 'BEFORE' || after.state === to);
      const isKept = after.version === 1 && after.state === state && code !== null;
      const isRight = expected(side, state, action, hasGround) ? isMoved : isKept;
      if (!isRight) wrong.push([side, state, action, hasGround, after.state, after.version, code]);
    }
  }
  return { tried: asked.length * referralStates.length, wrong };
}

test('every cell of the table answers through the api: the legal ones move as they say, the others change nothing', async () => {
  const walks = await Promise.all(
    sideNames.flatMap((side) => [false, true].map((hasGround) => walk(side, hasGround))),
  );
  expect(walks.flatMap(({ wrong }) => wrong)).toEqual([]);
  const onGround = referralActionNames.filter(
    (name) => (referralActions[name] as ReferralActionRule).onGround,
  );
  expect(walks.reduce((sum, { tried }) => sum + tried, 0)).toBe(
    sideNames.length * referralStates.length * (referralActionNames.length + onGround.length),
  );
}, 120_000);

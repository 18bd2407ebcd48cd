import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { japaneseDay } from '@tsunagi/domain';
import { type MailCatcher, runLater, startMailCatcher } from '@tsunagi/testkit';
import { pino } from 'pino';
import { runDueJobs } from '../jobs/run-jobs.ts';
import { jobsPool } from '../persistence/database.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

const settings = {
  TSUNAGI_DATA_KEY: 'a key for tests that signs cursors',
  TSUNAGI_ORIGIN: 'https://tsunagi.example.jp',
};
const sakae = '20602';
let api: ApiUnderTest;
let catcher: MailCatcher;
beforeAll(async () => {
  // What is done later runs in processes of its own, by their clock.
  api = await startApi('loaded', () => new Date());
  catcher = await startMailCatcher();
});
afterAll(async () => {
  await catcher?.stop();
  await api?.close();
});

/** What is due later is done now, and what comes round every minute. */
async function later(): Promise<void> {
  const pool = jobsPool(api.database.ownerUrl);
  await pool.query(`select graphile_worker.add_job('find-duplicates', '{}'::json)`);
  const told = { dataKey: settings.TSUNAGI_DATA_KEY, origin: settings.TSUNAGI_ORIGIN };
  await runDueJobs({ pool, clock: () => new Date(), log: pino({ enabled: false }), ...told });
  await pool.end();
}
const letters = async () => {
  const before = catcher.mails.length;
  await runLater('worker', api.database, {
    TSUNAGI_SMTP_URL: catcher.url,
    TSUNAGI_MAIL_FROM: 'tsunagi@example.jp',
  });
  return catcher.mails.slice(before).map((mail) => ({ to: JSON.stringify(mail.to), text: mail.text ?? '' }));
};
const tokenIn = (text: string): string => /set-password\?token=(\S+)/.exec(text)?.[1] ?? '';
const password = 'four words in a row';

/** Somebody who was let in by a link. */
async function enter(mail: string, text: string): Promise<Visitor> {
  const visitor = new Visitor(api);
  expect((await visitor.post('reset-password', { token: tokenIn(text), newPassword: password })).status).toBe(
    200,
  );
  expect((await visitor.signIn(mail, password)).status).toBe(200);
  return visitor;
}

async function operatorByCommand(): Promise<Visitor> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...['--import', 'tsx', fileURLToPath(new URL('../bin/make-operator.ts', import.meta.url))],
      ...['--name', '見本 はじめ', '--mail', 'hajime@example.jp'],
    ],
    { env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: api.database.appUrl, ...settings } },
  );
  return enter('hajime', stdout);
}

const sample = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../packages/import/samples/${name}`, import.meta.url)));

/** Drops a list and brings it in, as the screen does. */
async function bring(who: Visitor, name: string) {
  const sent = await fetch(`${api.url}/upload/import`, {
    method: 'POST',
    headers: { cookie: who.cookie, 'x-file-name': encodeURIComponent(name) },
    body: new Uint8Array(sample(name)),
  });
  const { id } = (await sent.json()) as { id: string };
  await later();
  const draft = `query ($id: ID!) { importDraft(id: $id) { state counts { NEW REFUSED DOUBTFUL } } }`;
  const before = (await who.ask(draft, { id })).data.importDraft;
  await who.ask('mutation ($id: ID!) { commitImport(id: $id) { __typename } }', { id });
  await later();
  expect((await who.ask(draft, { id })).data.importDraft.state).toBe('DONE');
  return before;
}

const invite = (who: Visitor, input: object) =>
  who.ask(
    `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
      ... on PeopleAct { id } ... on Refused { refusals { code field } } } }`,
    { input: { from: japaneseDay(new Date()), to: null, contractId: null, ...input } },
  );
const due = async (who: Visitor): Promise<{ id: string; name: string; mail: string | null }[]> =>
  (await who.ask('{ confirmations { entries { id name mail } } }')).data.confirmations.entries;

test('an empty municipality reaches a confirmed directory by the recipe, through the doors people use', async () => {
  // 1 and 2: one operator by the command, and the lists that are public already.
  const operator = await operatorByCommand();
  const counts = (NEW: number, DOUBTFUL: number) => ({
    state: 'PLANNED',
    counts: { NEW, REFUSED: 0, DOUBTFUL },
  });
  expect(await bring(operator, 'facilities-utf8.csv')).toEqual(counts(3, 0));
  expect(await bring(operator, 'standard-shift-jis.csv')).toEqual(counts(2, 1));

  // 4: a coordinator for the organization that came in with the list.
  const found = await operator.ask('{ organizationsNamed(words: "栄村") { id name municipality { code } } }');
  const town = found.data.organizationsNamed.find(
    ({ name, municipality }: { name: string; municipality: { code: string } }) =>
      name === '栄村' && municipality.code === sakae,
  );
  const coming = { name: '見本 まとめ', email: 'matome@example.jp', role: 'MUNICIPAL_COORDINATOR' };
  expect((await invite(operator, { ...coming, organizationId: town.id })).data.invitePerson.id).toBeTruthy();
  const coordinator = await enter('matome', (await letters())[0]!.text);
  expect((await due(coordinator)).map(({ name }) => name).sort()).toHaveLength(5);

  // 3: the place that both lists tell of is made one.
  const { pairs } = (
    await coordinator.ask(
      `{ duplicatePairs(state: PROPOSED) { pairs { id one { id name } other { id name } } } }`,
    )
  ).data.duplicatePairs;
  expect(
    pairs.map(({ one, other }: never) =>
      [(one as { name: string }).name, (other as { name: string }).name].sort(),
    ),
  ).toEqual([['居場所 せせらぎ見本', '居場所 瀬々らぎみほん']]);
  const { one, other } = (
    await coordinator.ask(
      `query ($id: ID!) { duplicatePair(id: $id) { ... on ComparedPair { one { id revision } other { id revision } } } }`,
      { id: pairs[0].id },
    )
  ).data.duplicatePair;
  const merged = await coordinator.ask(
    `mutation ($input: MergeInput!) { mergeEntries(input: $input) { ... on DoneMerge { keptId } } }`,
    {
      input: {
        pairId: pairs[0].id,
        keptId: one.id,
        keptRevision: one.revision,
        goneRevision: other.revision,
        choices: [],
      },
    },
  );
  expect(merged.data.mergeEntries).toEqual({ keptId: one.id });

  // 5: owners with an address are asked by letter; one press answers. What the office runs itself it confirms itself.
  const entries = await due(coordinator);
  expect(entries).toHaveLength(4);
  const club = entries.find(({ id }) => id === one.id)!;
  const plan = {
    id: club.id,
    everyMonths: 12,
    contactMail: 'seseragi@example.jp',
    contactName: '見本 みのり',
  };
  await coordinator.ask(
    'mutation ($input: PlanConfirmationInput!) { planConfirmation(input: $input) { __typename } }',
    {
      input: plan,
    },
  );
  const withMail = (await due(coordinator)).filter(({ mail }) => mail);
  expect(withMail.map(({ mail }) => mail).sort()).toEqual(['mado@example.jp', 'seseragi@example.jp']);
  await coordinator.ask('mutation ($ids: [ID!]!) { askForConfirmations(ids: $ids) { __typename } }', {
    ids: withMail.map(({ id }) => id),
  });
  await later();
  const sent = await letters();
  expect(sent).toHaveLength(2);
  for (const { text } of sent) {
    const { data } = await api.ask(
      `mutation ($token: String!) { answerConfirmation(token: $token, input: { answer: STILL_TRUE }) {
        ... on ConfirmationRequest { answer } } }`,
      { token: /confirm\/([\w-]+)/.exec(text)?.[1] },
    );
    expect(data.answerConfirmation).toEqual({ answer: 'STILL_TRUE' });
  }
  const left = (await due(coordinator)).map(({ id }) => id);
  expect(left).toHaveLength(2);
  await coordinator.ask(
    'mutation ($input: RecordConfirmationsInput!) { recordConfirmations(input: $input) { __typename } }',
    {
      input: { ids: left, answer: 'STILL_TRUE', way: 'DESK' },
    },
  );
  expect(await due(coordinator)).toEqual([]);

  // What anybody sees: four places, confirmed today.
  for (const { id } of entries) {
    const { data } = await api.ask(
      `query ($id: ID!) { resource(id: $id) { ... on Resource { freshness { confirmedOn } } } }`,
      { id },
    );
    expect(data.resource).toEqual({ freshness: { confirmedOn: japaneseDay(new Date()) } });
  }
}, 90_000);

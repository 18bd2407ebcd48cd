import { mostAttempts } from '@tsunagi/domain';
import { Webhook } from 'standardwebhooks';
import { stableId } from '../persistence/stable-id.ts';
import { WebhookTrial } from '../testing/webhook-trial.ts';
import { sendOutside } from './index.ts';
import { publicLookup } from './send-message.ts';

const club = stableId('resource', 'saku-esports');

let trial: WebhookTrial;
beforeAll(async () => {
  trial = await WebhookTrial.start('saku-matome', 'uneisha');
}, 60_000);
afterAll(() => trial?.close());
beforeEach(() => trial.begin());

test('what does not arrive is tried again, ever later, until it pauses; resumed, one message stands for what was missed', async () => {
  const { id } = await trial.told();
  trial.answer = { status: 500 };
  await trial.change(club);
  await trial.look();
  await trial.deliver(id);
  await trial.deliver(id);
  expect(trial.heard).toHaveLength(1);
  for (let tries = 1; tries < mostAttempts; tries++) {
    trial.later(60 * 15);
    await trial.look();
    await trial.deliver(id);
  }
  expect(trial.heard).toHaveLength(mostAttempts);
  expect(new Set(trial.heard.map(({ headers, body }) => `${headers['webhook-id']} ${body}`)).size).toBe(1);
  expect((await trial.list('uneisha'))[0]).toMatchObject({ state: 'PAUSED', pauseReason: 'FAILING' });
  expect(await trial.as('uneisha', '{ waiting { kind count } }')).toContainEqual({
    kind: 'WEBHOOKS_FAILING',
    count: 1,
  });
  const mails = await trial.pool.query(
    `select to_address, subject from mail.outbox where kind = 'WEBHOOK_PAUSED'`,
  );
  expect(mails.rows).toEqual([
    { to_address: 'uneisha@example.jp', subject: 'つなぎの連携が止まりました：県のポータル' },
  ]);
  await trial.change(club);
  await trial.look();
  trial.answer = { status: 200 };
  await trial.deliver(id);
  expect(trial.heard).toHaveLength(mostAttempts);
  await trial.act('uneisha', 'resumeWebhook', id);
  await trial.deliver(id);
  expect(trial.types.slice(mostAttempts)).toEqual(['directory.changed']);
  expect((await trial.list('uneisha'))[0]).toMatchObject({ state: 'ACTIVE', failuresInRow: 0 });
});

test('a receiver that is gone for good is not called again; a test is sent all the same', async () => {
  const { id } = await trial.told();
  trial.answer = { status: 410 };
  await trial.change(club);
  await trial.look();
  await trial.deliver(id);
  expect((await trial.list('uneisha'))[0]).toMatchObject({ state: 'PAUSED', pauseReason: 'GONE' });
  trial.answer = { status: 200 };
  await trial.act('uneisha', 'testWebhook', id);
  await trial.deliver(id);
  expect(trial.types).toEqual(['resource.changed', 'webhook.test']);
});

test('a redirection is not followed', async () => {
  const { id } = await trial.told();
  trial.answer = { status: 302, headers: { location: `${trial.here}/elsewhere` } };
  await trial.act('uneisha', 'testWebhook', id);
  await trial.deliver(id);
  expect(trial.heard.map(({ path }) => path)).toEqual(['/hook']);
  expect((await trial.list('uneisha'))[0].deliveries).toMatchObject([
    { message: 'TEST', state: 'GIVEN_UP', status: 302, fault: 'REDIRECTED' },
  ]);
});

test('nobody can have the own net called: not by name, not by number, and not by where a name leads', async () => {
  const refused = async (address: string) => (await trial.make('uneisha', { address })).refusals;
  for (const address of [
    'https://localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/',
  ])
    expect(await refused(address)).toEqual([{ code: 'ADDRESS_NOT_PUBLIC', field: 'address' }]);
  expect(await refused('http://portal.example.jp/')).toEqual([
    { code: 'ADDRESS_NOT_HTTPS', field: 'address' },
  ]);
  const { id } = await trial.told();
  await trial.act('uneisha', 'testWebhook', id);
  await trial.deliver(id, sendOutside);
  expect(trial.heard).toEqual([]);
  expect((await trial.list('uneisha'))[0].deliveries[0]).toMatchObject({ fault: 'ADDRESS_NOT_PUBLIC' });
  const fault = await new Promise((done) => publicLookup('localhost', { all: true }, done));
  expect(fault).toMatchObject({ code: 'EADDRNOTPUBLIC' });
});

test('a secret that is changed signs from now on; for a day the one of before signs, too, and then is gone', async () => {
  const { id, secret: before } = await trial.told();
  const rotated = await trial.as(
    'uneisha',
    'mutation ($id: ID!) { rotateWebhookSecret(id: $id) { ... on MadeWebhook { secret webhook { previousUntil } } } }',
    { id },
  );
  expect(rotated.secret).not.toBe(before);
  expect(new Date(rotated.webhook.previousUntil).getTime() - trial.now.getTime()).toBe(86_400_000);
  const signatures = async () => {
    trial.heard = [];
    await trial.act('uneisha', 'testWebhook', id);
    await trial.deliver(id);
    const { headers, body } = trial.heard[0]!;
    const by = (secret: string) => new Webhook(secret).sign(headers['webhook-id']!, trial.now, body);
    return [headers['webhook-signature'], by(rotated.secret), by(before)];
  };
  const [both, byNew, byOld] = await signatures();
  expect(both).toBe(`${byNew} ${byOld}`);
  trial.later(24 * 60);
  const [one, onlyNew] = await signatures();
  expect(one).toBe(onlyNew);
  await trial.look();
  const kept = await trial.pool.query('select previous_secret, previous_until from webhooks.subscription');
  expect(kept.rows).toEqual([{ previous_secret: null, previous_until: null }]);
});

test('what did not arrive is sent once more when somebody asks, the same to the letter; another office cannot', async () => {
  const { id } = await trial.told();
  trial.answer = { status: 410 };
  await trial.change(club);
  await trial.look();
  await trial.deliver(id);
  await trial.act('uneisha', 'resumeWebhook', id);
  trial.answer = { status: 500 };
  const [left] = (await trial.list('uneisha'))[0].deliveries.filter(
    ({ state }: { state: string }) => state === 'LEFT_OUT',
  );
  const again = (name: string) =>
    trial.as(
      name,
      `mutation ($id: ID!) { sendWebhookDeliveryAgain(deliveryId: $id) {
        __typename ... on Refused { refusals { code } } } }`,
      { id: left.id },
    );
  expect(await again('saku-matome')).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  await again('uneisha');
  expect(await again('uneisha')).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  await trial.deliver(id);
  const [first, second] = trial.heard;
  expect([second!.headers['webhook-id'], second!.body]).toEqual([first!.headers['webhook-id'], first!.body]);
  expect(await trial.list('uneisha')).toMatchObject([{ state: 'ACTIVE' }]);
  const state = async () =>
    (await trial.list('uneisha'))[0].deliveries.find((one: { id: string }) => one.id === left.id).state;
  expect(await state()).toBe('GIVEN_UP');
  trial.answer = { status: 204 };
  await again('uneisha');
  await trial.deliver(id);
  expect(await state()).toBe('DELIVERED');
});

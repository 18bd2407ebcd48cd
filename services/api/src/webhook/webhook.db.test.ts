import { Webhook } from 'standardwebhooks';
import { stableId } from '../persistence/stable-id.ts';
import { WebhookTrial } from '../testing/webhook-trial.ts';

const idOf = (key: string) => stableId('resource', key);
const [club, doubleClub] = [idOf('saku-esports'), idOf('double-esports')];

let trial: WebhookTrial;
beforeAll(async () => {
  trial = await WebhookTrial.start('saku-matome', 'koumi-matome', 'nagano-ken', 'uneisha');
}, 60_000);
afterAll(() => trial?.close());
beforeEach(() => trial.begin());

test('a change is told once, signed by the scheme, as ids and links and nothing else', async () => {
  // Its library takes nothing that is older than five minutes.
  trial.now = new Date();
  const { id, secret } = await trial.told();
  await trial.change(club);
  await trial.look();
  await trial.look();
  await trial.deliver(id);
  expect(trial.heard).toHaveLength(1);
  const { headers, body, path } = trial.heard[0]!;
  expect(path).toBe('/hook');
  expect(new Webhook(secret).verify(body, headers)).toEqual({
    type: 'resource.changed',
    timestamp: trial.now.toISOString(),
    data: {
      event_id: headers['webhook-id'],
      resource_id: club,
      hsds_url: `${WebhookTrial.origin}/hsds/services/${club}`,
      page_url: `${WebhookTrial.origin}/places/${club}`,
    },
  });
  const forged = `whsec_${Buffer.from('another secret of the same length').toString('base64')}`;
  expect(() => new Webhook(forged).verify(body, headers)).toThrow();
  expect((await trial.list('uneisha'))[0].deliveries).toMatchObject([
    { message: 'CHANGED', resourceId: club, state: 'DELIVERED', attempts: 1, status: 204 },
  ]);
});

test('what is suspended is told as gone, without a word of why, and as new when it is back', async () => {
  const organizationId = stableId('organization', 'yorimichi');
  const { id } = await trial.told();
  const count = (
    await trial.api.owner.query(
      `select distinct s.resource_id from offering_search s join resource r on r.id = s.resource_id
       where r.organization_id = $1`,
      [organizationId],
    )
  ).rowCount!;
  const input = { organizationId, reason: 'BEING_LOOKED_INTO', word: '聞き取り', reviewOn: '2026-12-23' };
  const suspended = await trial.as(
    'saku-matome',
    `mutation ($input: SuspendProviderInput!) { suspendProvider(input: $input) { ... on Suspension { id } } }`,
    { input },
  );
  await trial.look();
  await trial.deliver(id);
  expect(trial.types).toEqual(Array(count).fill('resource.withdrawn'));
  expect(Object.keys(JSON.parse(trial.heard[0]!.body).data)).toEqual([
    'event_id',
    'resource_id',
    'hsds_url',
    'page_url',
  ]);
  expect(trial.heard.map(({ body }) => body).join()).not.toMatch(
    /suspen|LOOKED|聞き取り|services\/|places\//u,
  );
  trial.heard = [];
  await trial.as(
    'saku-matome',
    `mutation ($id: ID!) { liftSuspension(id: $id, word: "確かめた") { __typename } }`,
    suspended,
  );
  await trial.look();
  await trial.deliver(id);
  expect(trial.types).toEqual(Array(count).fill('resource.created'));
});

test('two made one are told with the one that is kept', async () => {
  const { id } = await trial.told('uneisha', { events: ['MERGED'] });
  await trial.api.owner.query('update resource set merged_into = $2 where id = $1', [doubleClub, club]);
  await trial.api.owner.query(`insert into upkeep.redirect values ('RESOURCE', $1, $2, gen_random_uuid())`, [
    doubleClub,
    club,
  ]);
  await trial.api.owner.query('delete from offering_search where resource_id = $1', [doubleClub]);
  await trial.look();
  await trial.deliver(id);
  expect(trial.heard.map(({ body }) => JSON.parse(body))).toMatchObject([
    {
      type: 'resource.merged',
      data: { resource_id: doubleClub, merged_into: club, page_url: `${WebhookTrial.origin}/places/${club}` },
    },
  ]);
});

test('an office hears of its own entries, sees its own webhooks, and nobody reads a secret again', async () => {
  const [saku, koumi, ken] = [
    await trial.told('saku-matome'),
    await trial.told('koumi-matome'),
    await trial.told('nagano-ken'),
  ];
  await trial.change(club);
  await trial.look();
  const waiting = await trial.pool.query<{ id: string }>(
    'select subscription_id as id from webhooks.delivery',
  );
  expect(waiting.rows.map(({ id }) => id).sort()).toEqual([saku.id, ken.id].sort());
  const seen = async (name: string) => (await trial.list(name)).map(({ id }: { id: string }) => id);
  expect(await seen('koumi-matome')).toEqual([koumi.id]);
  expect(await seen('nagano-ken')).toEqual([ken.id]);
  expect((await seen('uneisha')).sort()).toEqual([saku.id, koumi.id, ken.id].sort());
  for (const deed of ['testWebhook', 'resumeWebhook', 'endWebhook'])
    expect((await trial.act('koumi-matome', deed, saku.id)).refusals).toEqual([
      { code: 'NOT_FOUND', field: 'id' },
    ]);
  expect((await trial.api.owner.query('select 1 from webhooks.subscription')).rowCount).toBe(0);
  const kept = await trial.pool.query(`select encode(secret, 'escape') as text from webhooks.subscription`);
  const told64 = [saku, koumi, ken].map(({ secret }) => secret.slice(6, 20));
  for (const part of told64) expect(JSON.stringify(kept.rows)).not.toContain(part);
  await trial.act('saku-matome', 'endWebhook', saku.id);
  expect(await seen('saku-matome')).toEqual([]);
  await trial.deliver(saku.id);
  expect(trial.heard).toEqual([]);
});

test('more than can be told one by one is told as one', async () => {
  const { id } = await trial.told();
  await trial.pool.query(
    `insert into webhooks.listed select gen_random_uuid(), now(), '20217' from generate_series(1, 501)`,
  );
  await trial.look();
  await trial.deliver(id);
  expect(trial.types).toEqual(['directory.changed']);
});

test('what is private, unlisted or for supporters alone is not told, and is in nothing that is told', async () => {
  const { id } = await trial.told();
  const venue =
    '(select venue_id from offering_search where resource_id = $1 and venue_id is not null limit 1)';
  for (const plant of [
    `insert into residency_rule (resource_id, position, layer, scope, answer, source)
       values ($1, 99, 'SUPPORTERS', '{"type": "MUNICIPALITIES", "codes": ["20303"]}', 'YES', 'ひみつの申し合わせ')`,
    `insert into upkeep.confirmation_request
       (id, reference, resource_id, resource_name, organization_id, organization_name)
       values (gen_random_uuid(), 'himitsu', $1, 'ひみつの手紙', $1, '秘密の会')`,
    `update venue_exact set address = 'カナリア通り1-2-3' where venue_id = ${venue}`,
  ])
    await trial.pool.query(plant, [club]);
  await trial.pool.query(
    `insert into resource select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'record_key', null, 'name',
       'まだ出していないひみつの場所'))).* from resource r where r.id = $1`,
    [club],
  );
  await trial.look();
  await trial.deliver(id);
  expect(trial.heard).toEqual([]);

  await trial.change(club);
  await trial.look();
  await trial.deliver(id);
  expect(trial.types).toEqual(['resource.changed']);
  const said = JSON.stringify(trial.heard);
  expect(said).not.toMatch(/ひみつ|himitsu|秘密|カナリア|uneisha|運営/u);
  expect(Object.keys(JSON.parse(trial.heard[0]!.body))).toEqual(['type', 'timestamp', 'data']);
});

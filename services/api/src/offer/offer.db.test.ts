import { stableId } from '../persistence/stable-id.ts';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

let api: ApiUnderTest;
let as: Record<'saku-tantou' | 'koumi-matome' | 'yorimichi' | 'houmon', Visitor>;
beforeAll(async () => {
  api = await startApi();
  const names = ['saku-tantou', 'koumi-matome', 'yorimichi', 'houmon'] as const;
  const entered = await Promise.all(
    names.map(async (name) => {
      const visitor = new Visitor(api);
      await visitor.signIn(name);
      return [name, visitor] as const;
    }),
  );
  as = Object.fromEntries(entered) as typeof as;
}, 60_000);
afterAll(() => api?.close());

const save = `mutation ($input: OfferInput!) { saveOffer(input: $input) {
  ... on Offer { id title ring isOwn dates { day places } } ... on Refused { refusals { code field } } } }`;
const list =
  '{ offers { id title isOwn ring distanceMeters organizationName contactPhone municipality { code } } }';
const offer = (more: object = {}) => ({
  kind: 'VISITING_SESSION',
  title: '出張の居場所',
  reach: 'AREA',
  contactName: '見本の窓口',
  contactPhone: '0000-00-0123',
  ...more,
});
const titlesFor = async (who: Visitor): Promise<string[]> =>
  (await who.ask(list)).data.offers.map(({ title }: { title: string }) => title);

test('an offer to the area reaches the towns that share a group, with the way to ask for it, and nobody else', async () => {
  const dates = [{ day: '2026-12-05', places: 8 }, { day: '2026-11-01' }];
  const made = await as['saku-tantou'].ask(save, { input: offer({ title: '圏域に貸す', dates }) });
  expect(made.data.saveOffer).toMatchObject({
    isOwn: true,
    ring: 'OWN',
    dates: [{ day: '2026-12-05', places: 8 }],
  });
  const seen = (await as['koumi-matome'].ask(list)).data.offers;
  expect(seen.find(({ title }: { title: string }) => title === '圏域に貸す')).toMatchObject({
    isOwn: false,
    contactPhone: '0000-00-0123',
    municipality: { code: '20217' },
  });
  await api.owner.query(`delete from area_group_member where municipality_code = '20303'`);
  expect(await titlesFor(as['koumi-matome'])).not.toContain('圏域に貸す');
  expect(await titlesFor(as['saku-tantou'])).toContain('圏域に貸す');
});

test('what is offered to the prefecture stays in it, and nothing is public', async () => {
  await as['saku-tantou'].ask(save, { input: offer({ title: '県の中に貸す', reach: 'PREFECTURE' }) });
  expect(await titlesFor(as['koumi-matome'])).toContain('県の中に貸す');
  expect((await api.ask(list)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await as.houmon.ask(list)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.owner.query('select count(*)::int as count from upkeep.offer')).rows).toEqual([
    { count: 0 },
  ]);
});

test('only the lender changes and ends an offer; what has ended is offered to nobody', async () => {
  const made = await as.yorimichi.ask(save, { input: offer({ title: '行ける日', reach: 'ANYONE' }) });
  const { id } = made.data.saveOffer;
  const end = 'mutation ($id: ID!) { endOffer(id: $id) { ... on Refused { refusals { code } } } }';
  const changed = await as['koumi-matome'].ask(save, { input: offer({ id, title: '人のもの' }) });
  expect(changed.data.saveOffer.refusals).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
  expect((await as['koumi-matome'].ask(end, { id })).data.endOffer.refusals).toEqual([{ code: 'NOT_FOUND' }]);
  await as.yorimichi.ask(save, { input: offer({ id, title: '行ける日（直した）', reach: 'ANYONE' }) });
  expect(await titlesFor(as['koumi-matome'])).toContain('行ける日（直した）');
  await as.yorimichi.ask(end, { id });
  expect(await titlesFor(as['koumi-matome'])).not.toContain('行ける日（直した）');
});

test('a host takes a date, the lender hears of it at the desk and promises a day to one alone; others see nothing of it', async () => {
  const dates = [{ day: '2026-12-05' }, { day: '2026-12-12' }];
  const made = await as.yorimichi.ask(save, {
    input: offer({ title: '行ける日を選ぶ', reach: 'ANYONE', dates }),
  });
  const { id } = made.data.saveOffer;
  const facts = '{ id requests { id day word accepted answerWord organizationName } }';
  const take = async (by: Visitor, day: string | null, word = 'お願いします') =>
    (
      await by.ask(
        `mutation ($id: ID!, $day: CalendarDay, $word: String!) { askForOffer(offerId: $id, day: $day, word: $word) {
          ... on Offer ${facts} ... on Refused { refusals { code field } } } }`,
        { id, day, word },
      )
    ).data.askForOffer;
  const reply = async (by: Visitor, requestId: string, accept: boolean) =>
    (
      await by.ask(
        `mutation ($requestId: ID!, $accept: Boolean!) { answerOfferRequest(requestId: $requestId, accept: $accept, word: "電話します") {
          ... on Offer ${facts} ... on Refused { refusals { code field } } } }`,
        { requestId, accept },
      )
    ).data.answerOfferRequest;
  const waits = async () =>
    (await as.yorimichi.ask('{ waiting { kind count } }')).data.waiting.find(
      ({ kind }: { kind: string }) => kind === 'OFFERS_TO_ANSWER',
    )?.count ?? 0;
  expect((await take(as['koumi-matome'], '2026-12-06')).refusals).toEqual([
    { code: 'DAY_INVALID', field: 'day' },
  ]);
  expect((await take(as.yorimichi, '2026-12-05')).refusals).toEqual([
    { code: 'NOT_FOUND', field: 'offerId' },
  ]);
  const [ours] = (await take(as['koumi-matome'], '2026-12-05')).requests;
  expect(ours).toMatchObject({ day: '2026-12-05', word: 'お願いします', accepted: null });
  expect((await take(as['koumi-matome'], '2026-12-05')).requests).toHaveLength(1);
  const [theirs] = (await take(as['saku-tantou'], '2026-12-05')).requests;
  expect(theirs.id).not.toBe(ours.id);
  expect(await waits()).toBe(2);
  expect((await reply(as['saku-tantou'], ours.id, true)).refusals).toEqual([
    { code: 'NOT_FOUND', field: 'requestId' },
  ]);
  expect((await reply(as.yorimichi, ours.id, true)).requests).toContainEqual(
    expect.objectContaining({ id: ours.id, accepted: true, answerWord: '電話します' }),
  );
  expect((await reply(as.yorimichi, theirs.id, true)).refusals).toEqual([
    { code: 'DAY_TAKEN', field: 'day' },
  ]);
  expect((await reply(as.yorimichi, ours.id, false)).refusals).toEqual([
    { code: 'ANSWERED_ALREADY', field: null },
  ]);
  await reply(as.yorimichi, theirs.id, false);
  expect(await waits()).toBe(0);
});

test('an offer may be about a place that is listed, and about none that is not', async () => {
  const input = offer({ title: '文庫から出張', resourceId: stableId('resource', 'yorimichi-bunko') });
  await as.yorimichi.ask(save, { input });
  const { offers } = (await as.yorimichi.ask('{ offers { title resource { name } } }')).data;
  expect(offers).toContainEqual({ title: '文庫から出張', resource: { name: 'よりみち文庫' } });
  for (const resourceId of ['00000000-0000-4000-8000-000000000000', 'x']) {
    const refused = await as.yorimichi.ask(save, { input: { ...input, resourceId } });
    expect(refused.data.saveOffer.refusals).toEqual([{ code: 'NOT_FOUND', field: 'resourceId' }]);
  }
});

test('an offer nobody could ask for is refused with the field that is missing', async () => {
  const bare = await as['saku-tantou'].ask(save, { input: offer({ contactPhone: null, title: '' }) });
  expect(bare.data.saveOffer.refusals).toEqual([
    { code: 'EMPTY', field: 'title' },
    { code: 'EMPTY', field: 'contactPhone' },
  ]);
});

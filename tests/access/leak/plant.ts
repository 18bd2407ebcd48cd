import { randomUUID } from 'node:crypto';
import { type CalendarDay, japaneseDay, type ReferralFacts, sharedItems } from '@tsunagi/domain';
import type pg from 'pg';
import type { Ask, Caller } from '../staff.ts';
import { plantCalledOff, plantHandOver, plantMeeting, plantTeam } from './plant-work.ts';
import {
  asTitle,
  asWord,
  consentAtEnd,
  consentedItems,
  type Link,
  ofCase,
  ofOwn,
  ofParties,
  ofReferral,
  type Planted,
} from './secrets.ts';
import { officeOf, type Story, stories } from './stories.ts';

/** Everything that was planted, and by which ids it is asked for. */
export interface Field {
  readonly planted: readonly Planted[];
  readonly caseIds: readonly string[];
  readonly referralIds: readonly string[];
  readonly groundIds: readonly string[];
  readonly meetingIds: readonly string[];
}

type As = Readonly<Record<Caller, Ask>>;
const own = 'office-20303';
const staysInOffice = ['ASSISTANCE'] as const;

/** Lives every story through the api, with a secret in each field that tells of a person. */
export async function plantStories(as: As, superuser: pg.Pool): Promise<Field> {
  const { rows } = await superuser.query<{ record_key: string; id: string }>(
    `select record_key, id from organization where record_key in
      ('office-20303', 'office-20217', 'saku-shakyo', 'center-20', 'chikumagawa-clinic')`,
  );
  const idOf = new Map(rows.map(({ record_key, id }) => [record_key, id]));
  const today = japaneseDay(new Date());
  const grown = [];
  for (const story of stories) grown.push(await live(story, { as, superuser, idOf, today }));
  const tables = [];
  for (const isOver of [false, true]) tables.push(await plantMeeting(isOver, { as, idOf, today, done }));
  const calledOff = await plantCalledOff({ as, idOf, today, done });
  await plantHandOver(tables[0]!, { as, superuser, done });
  return {
    planted: [...grown, ...tables, calledOff].map(({ planted }) => planted),
    caseIds: [...grown, ...tables].map(({ caseId }) => caseId),
    meetingIds: [...tables, calledOff].map(({ meetingId }) => meetingId),
    referralIds: grown.flatMap(({ referralIds }) => referralIds),
    groundIds: grown.flatMap(({ groundId }) => groundId ?? []),
  };
}

interface World {
  readonly as: As;
  readonly superuser: pg.Pool;
  readonly idOf: ReadonlyMap<string, string>;
  readonly today: CalendarDay;
}

async function live(story: Story, world: World) {
  const { as, superuser, idOf, today } = world;
  const planted: Planted = { name: story.name, own, links: [], secrets: [] };
  const found = await openCase(planted, as);
  const groundId = story.consent && (await consent(story, found.id, world));
  const sent = await send(planted, story, found.id, world);
  for (const [caller, action, said] of story.deeds) {
    const word = asWord(planted, action, officeOf[caller]!);
    await act(as[caller], sent.id, { action, word, ...saidOf(said, idOf, today) });
    if (action === 'ACCEPT') await plantTeam(planted, found.id, { as, idOf, today, done });
  }
  if (story.consent === 'WITHDRAWN')
    await done(as['koumi-tantou'](`mutation { withdrawGround(id: "${groundId}") { __typename } }`), 'Case');
  if (story.consent === 'OVER')
    await superuser.query(
      `update care.ground set given_on = '2020-01-01', until = '2020-12-31' where id = $1`,
      [groundId],
    );
  const chain = await superuser.query<{ id: string; state: ReferralFacts['state']; reference: string }>(
    'select id, state, reference from care.referral where chain_id = (select chain_id from care.referral where id = $1) order by hop',
    [sent.id],
  );
  if (chain.rows[0]?.state !== story.ends) throw new Error(`${story.name} ended as ${chain.rows[0]?.state}`);
  planted.links = linksOf(story, chain.rows);
  ofParties(planted, 'pseudonym', found.pseudonym);
  ofOwn(planted, 'reference of the case', 'MUST', found.reference);
  return { planted, caseId: found.id, groundId, referralIds: chain.rows.map(({ id }) => id) };
}

async function openCase(planted: Planted, as: As) {
  const items = sharedItems.map((item) => ({
    item,
    text: ofCase(planted, item, 'FULL'),
    coarse: ofCase(planted, item, 'COARSE'),
  }));
  const members = [{ role: 'MOTHER', isClient: true, ageYears: 78 }];
  const opened = as['koumi-tantou'](
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on Case { id reference pseudonym } } }`,
    { input: { cameBy: 'FAMILY', members, items } },
  );
  const found = await done(opened, 'Case');
  const reason = ofOwn(planted, 'reason of unmasking', 'MAY');
  const unmask = `mutation ($id: ID!, $reason: String!) {
    unmaskCaseItem(id: $id, item: NEED, reason: $reason) { __typename } }`;
  await done(as['koumi-tantou'](unmask, { id: found.id, reason }), 'ShownItem');
  const note = ofOwn(planted, 'note of an activity', 'MUST');
  const write = `mutation ($id: ID!, $caseId: ID!, $note: String!) {
    recordActivity(input: { id: $id, caseId: $caseId, kind: TELEPHONE, note: $note }) { __typename } }`;
  await done(as['koumi-tantou'](write, { id: randomUUID(), caseId: found.id, note }), 'CaseWork');
  return found as { id: string; reference: string; pseudonym: string };
}

async function consent(story: Story, caseId: string, { as, idOf, today, superuser }: World): Promise<string> {
  const input = {
    caseId,
    kind: 'PERSON_CONSENT',
    receiverIds: [idOf.get(story.receiver!)],
    items: consentedItems(story.consent!),
    givenOn: today,
  };
  const asked = `mutation ($input: RecordGroundInput!) { recordGround(input: $input) { __typename } }`;
  await done(as['koumi-tantou'](asked, { input }), 'Case');
  const { rows } = await superuser.query<{ id: string }>('select id from care.ground where case_id = $1', [
    caseId,
  ]);
  return rows[0]!.id;
}

async function send(planted: Planted, story: Story, caseId: string, { as, idOf, today }: World) {
  const words = { staysInOffice, today };
  const input = {
    caseId,
    title: asTitle(planted),
    word: asWord(planted, 'SEND', own),
    items: sharedItems.map((item) => ({
      item,
      text: ofReferral(planted, item, 'FULL', words),
      coarse: ofReferral(planted, item, 'COARSE', words),
      staysInOffice: staysInOffice.some((one) => one === item),
    })),
    receiverId: story.receiver && idOf.get(story.receiver),
  };
  const asked = `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { __typename ... on Referral { id } } }`;
  return (await done(as['koumi-tantou'](asked, { input }), 'Referral')) as { id: string };
}

async function act(ask: Ask, id: string, said: object): Promise<void> {
  const { data } = await ask(`{ referral(id: "${id}") { version } }`);
  const input = { id, version: data.referral.version, ...said };
  const asked = `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { __typename
    ... on Refused { refusals { code field } } } }`;
  await done(ask(asked, { input }), 'Referral');
}

const saidOf = (said: object = {}, idOf: World['idOf'], today: string) => {
  const { to, ...rest } = said as { readonly to?: string };
  return { ...rest, ...(to && { receiverId: idOf.get(to), day: `${Number(today.slice(0, 4)) + 1}-01-08` }) };
};

/** The answer of the only operation, which must be of this type. */
async function done(asked: ReturnType<Ask>, type: string): Promise<Record<string, unknown>> {
  const answer = await asked;
  const found = Object.values(answer.data ?? {})[0] as Record<string, unknown> | undefined;
  if (found?.__typename !== type) throw new Error(`not planted: ${JSON.stringify(answer)}`);
  return found;
}

/** What the test knows of each link: whom the story has asked, and whether a desk holds the chain. */
function linksOf(
  story: Story,
  chain: readonly { readonly state: ReferralFacts['state'] }[],
): readonly Link[] {
  const withDesk = story.receiver === null || story.deeds.some(([, action]) => action === 'ASK_DESK');
  const routed = story.deeds.find(([, action]) => action === 'ROUTE_ON')?.[2] as { to: string } | undefined;
  return chain.map(({ state }, at) => ({
    grounds: at === 0 ? consentAtEnd(story.consent, story.receiver) : [],
    facts: {
      state,
      stateBefore: state === 'CANCEL_ASKED' ? 'IN_SUPPORT' : null,
      caseOrganizationId: own,
      senderId: own,
      receiverId: at === 0 ? story.receiver : routed!.to,
      isReceiverOutside: false,
      deskIds: withDesk ? ['center-20'] : [],
      takenByDeskId: null,
      meetings: { required: 0, proven: 0, bookedOn: null },
      isNamed: story.deeds.some(([, action]) => action === 'NAME_PERSON'),
      isFollowed: true,
    },
  }));
}

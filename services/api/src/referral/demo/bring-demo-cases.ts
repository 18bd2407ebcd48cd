import { createHash } from 'node:crypto';
import {
  addDays,
  type CalendarDay,
  openStates,
  readCase,
  referenceFrom,
  type SharedItem,
  sensitiveItems,
} from '@tsunagi/domain';
import type { Pool, PoolClient } from 'pg';
import { type CaseKey, CaseKeys, caseRows, placeOf } from '../../cases/index.ts';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { stableId } from '../../persistence/stable-id.ts';
import { referralRows } from '../referral.repository.ts';
import { type DemoCase, type DemoReferral, demoCases } from './demo-cases.ts';

/** An organization of the demo, as it stands beside what it did. */
interface Office {
  readonly id: string;
  readonly name: string;
  readonly municipality: string | null;
}
interface Demo {
  readonly client: PoolClient;
  readonly offices: ReadonlyMap<string, Office>;
  readonly names: ReadonlyMap<string, string>;
  readonly keys: CaseKeys;
  readonly day: CalendarDay;
}

const organization = (key: string) => stableId('organization', key);
const ago = (day: CalendarDay, days: number): CalendarDay => addDays(day, -days);
/** Ten in the morning, a minute later for each act of a day. */
const at = (day: CalendarDay, order: number): Date =>
  new Date(Date.parse(`${day}T01:00:00Z`) + order * 60_000);
const reference = (words: string): string =>
  referenceFrom(createHash('sha256').update(`tsunagi demo ${words}`).digest().subarray(0, 8));

/** Brings the invented cases in, once: those that are there stay as people have left them. */
export async function bringDemoCases(
  pool: Pool,
  { day, dataKey, say }: { day: CalendarDay; dataKey: string; say: (line: string) => void },
): Promise<void> {
  const made = await inTransaction(pool, async (client) => {
    const { rows } = await client.query<Office>(
      `select id, name, municipality_code as municipality from organization
       where kind in ('MUNICIPALITY', 'PREFECTURAL_CENTER', 'NPO', 'SHAKYO')`,
    );
    await client.query(`select set_config('tsunagi.door', 'sign-in', true)`);
    const people = await client.query<{ id: string; name: string }>(
      `select id, name from identity.person where id = any ($1)`,
      [demoCases.map(({ by }) => stableId('person', by))],
    );
    await client.query(`select set_config('tsunagi.door', '', true)`);
    const demo: Demo = {
      client,
      offices: new Map(rows.map((row) => [row.id, row])),
      names: new Map(people.rows.map(({ id, name }) => [id, name])),
      keys: new CaseKeys(dataKey),
      day,
    };
    let count = 0;
    for (const one of demoCases) if (await bringCase(demo, one)) count += 1;
    return count;
  });
  say(`cases: ${made} invented households brought`);
}

async function bringCase(demo: Demo, one: DemoCase): Promise<boolean> {
  const { client, day, keys, offices } = demo;
  const office = offices.get(organization(one.office));
  if (!office) return false;
  const personId = stableId('person', one.by);
  await client.query(
    `select set_config('tsunagi.person', $1, true), set_config('tsunagi.organization', $2, true),
       set_config('tsunagi.role', 'MUNICIPAL_COORDINATOR', true), set_config('tsunagi.municipality', $3, true)`,
    [personId, office.id, office.municipality ?? ''],
  );
  const number = reference(one.pseudonym);
  const known = await client.query('select 1 from care.case_file where reference = $1', [number]);
  if (known.rowCount !== 0) return false;
  const draft = readCase(
    {
      cameBy: one.cameBy,
      members: one.members.map(([role, ageYears, more]) => ({ role, ageYears, isClient: false, ...more })),
      items: itemsOf(one).map(([item, [text, coarse]]) => ({
        item,
        text,
        coarse: sensitiveItems.includes(item) ? coarse : null,
      })),
    },
    ago(day, one.openedAgo),
  );
  if (!draft.ok) throw new Error(`demo case ${one.pseudonym}: ${JSON.stringify(draft.refusals)}`);
  const key = keys.make();
  const caseId = await caseRows.insert(client, {
    reference: number,
    pseudonym: one.pseudonym,
    organizationId: office.id,
    municipalityCode: office.municipality,
    key,
    draft: draft.value,
    personId,
    day: ago(day, one.openedAgo),
  });
  await caseRows.touch(client, caseId, ago(day, one.contactAgo));
  await bringGrounds(demo, one, { caseId, personId });
  const chain = { id: stableId('demo chain', one.pseudonym), hop: 0 };
  for (const [order, referral] of (one.referrals ?? []).entries()) {
    if (referral.isNext) chain.hop += 1;
    else chain.id = stableId('demo chain', `${one.pseudonym} ${order}`);
    await bringReferral(demo, { one, referral, caseId, key, office, chain });
  }
  return true;
}

const itemsOf = (one: DemoCase) =>
  Object.entries(one.items).map(([item, said]): [SharedItem, readonly [string, string]] => [
    item as SharedItem,
    typeof said === 'string' ? [said, ''] : said,
  ]);

async function bringGrounds(
  { client, day }: Demo,
  one: DemoCase,
  { caseId, personId }: { caseId: string; personId: string },
): Promise<void> {
  for (const ground of one.grounds ?? [])
    await caseRows.addGround(client, {
      case_id: caseId,
      kind: ground.kind,
      receiver_ids: [organization(ground.to)],
      items: ground.items,
      purposes: ['REFERRAL'],
      way: ground.way,
      given_on: ago(day, ground.ago),
      until: null,
      word_sealed: null,
      personId,
      now: at(ago(day, ground.ago), 0),
    });
}

interface ReferralParts {
  readonly one: DemoCase;
  readonly referral: DemoReferral;
  readonly caseId: string;
  readonly key: CaseKey;
  readonly office: Office;
  readonly chain: { readonly id: string; readonly hop: number };
}

async function bringReferral(demo: Demo, parts: ReferralParts): Promise<void> {
  const { client, day, offices } = demo;
  const { one, referral, caseId, key, office, chain } = parts;
  const receiver = referral.to ? (offices.get(organization(referral.to)) ?? null) : null;
  const [required, proven, bookedIn] = referral.meetings ?? [0, 0, null];
  const facts = {
    state: referral.state,
    stateBefore: null,
    caseOrganizationId: office.id,
    senderId: office.id,
    receiverId: receiver?.id ?? null,
    isReceiverOutside: false,
    deskIds: (referral.desks ?? []).map(organization),
    takenByDeskId: referral.taken ? organization(referral.taken) : null,
    meetings: { required, proven, bookedOn: bookedIn === null ? null : addDays(day, bookedIn) },
    isNamed: referral.isNamed ?? false,
    isFollowed: openStates.includes(referral.state),
  };
  const sentOn = ago(day, referral.acts[0]!.ago);
  const id = await referralRows.insert(client, {
    reference: reference(`${one.pseudonym} ${referral.title}`),
    caseId,
    chainId: chain.id,
    hop: chain.hop,
    facts: { ...facts, state: proven === required ? facts.state : 'SENT' },
    senderName: office.name,
    senderMunicipalityCode: office.municipality,
    receiverName: receiver?.name ?? null,
    pseudonym: one.pseudonym,
    titleSealed: key.texts.seal(referral.title, 'title'),
    keySealed: key.sealed,
    sentOn,
    dueOn: addDays(day, referral.due),
    personId: stableId('person', one.by),
    now: at(sentOn, 0),
  });
  await referralRows.move(client, id, facts, null);
  // What is sensitive goes along in its coarse form alone, as the form of the hand-over begins.
  for (const [item, [text, coarse]] of itemsOf(one))
    for (const [form, words] of [
      ['FULL', text],
      ['COARSE', coarse],
    ] as const)
      if (words !== '' && !(form === 'FULL' && sensitiveItems.includes(item)))
        await referralRows.addItem(client, id, item, {
          form,
          sealed: key.texts.seal(words, placeOf(item, form))!,
          staysInOffice: false,
        });
  for (const [order, act] of referral.acts.entries())
    await bringAct(demo, { ...parts, id, receiver }, act, order);
}

async function bringAct(
  { client, day, offices, names }: Demo,
  { one, referral, key, office, id, receiver }: ReferralParts & { id: string; receiver: Office | null },
  act: DemoReferral['acts'][number],
  order: number,
): Promise<void> {
  const desk = referral.desks?.[0] ? offices.get(organization(referral.desks[0])) : undefined;
  const by = { SENDER: office, RECEIVER: receiver, DESK: desk }[act.by];
  const said = {
    action: act.action,
    day: act.on === undefined ? null : addDays(day, act.on),
    declineReason: act.declineReason ?? null,
    declineNext: act.declineReason ? ('BACK_TO_SENDER' as const) : null,
  };
  await referralRows.addEvent(client, id, said, {
    organizationId: by?.id ?? null,
    organizationName: by?.name ?? null,
    personName: act.by === 'SENDER' ? (names.get(stableId('person', one.by)) ?? null) : null,
    word: key.texts.seal(act.word ?? null, 'word'),
    now: at(ago(day, act.ago), order),
  });
}

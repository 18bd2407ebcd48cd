import { randomBytes, randomUUID } from 'node:crypto';
import {
  allow,
  type CalendarDay,
  decideReferral,
  mostItemWords,
  openStates,
  type ReferralFacts,
  referenceFrom,
  refuse,
} from '@tsunagi/domain';
import { answerDueOn, mostAnswerDays, usualAnswerDays } from '@tsunagi/domain/referral/answer-due';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { type CaseKey, type CaseKeys, caseRows, placeOf } from '../cases/index.ts';
import type { Answered, ApiRefusal } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import { chosenReceiver } from './both-sides.ts';
import { type PartyRow, partyRows } from './party.repository.ts';
import { referralRows } from './referral.repository.ts';
import type { ReferralRow } from './referral.row.ts';
import type { SendReferralInput } from './referral.types.ts';
import { isUnderWay } from './under-way.ts';

/** When something is done. */
export interface ReferralClock {
  readonly now: Date;
  readonly day: CalendarDay;
}

const mostTitle = 60;
const mostMeetings = 5;

/** Sends a need of a case of the own organization; answers with the new referral's id. */
export async function sendReferral(
  client: PoolClient,
  viewer: Viewer,
  said: SendReferralInput,
  { at, keys }: { at: ReferralClock; keys: CaseKeys },
): Promise<Answered<string>> {
  const office = viewer.working?.organization;
  if (!office) return refuse([{ code: 'OTHER_ORGANIZATION' }]);
  const found = isId(said.caseId) ? await caseRows.held(client, said.caseId) : null;
  if (!found) return refuse([{ code: 'NOT_FOUND', field: 'caseId' }]);
  const faults = saidFaults(said);
  if (faults.length > 0) return refuse(faults);
  const before = said.after && isId(said.after) ? await referralRows.one(client, said.after) : null;
  if (said.after && (!before || before.case_id !== found.id || openStates.includes(before.state)))
    return refuse([{ code: 'NOT_FOUND', field: 'after' }]);
  const asked = await askedParty(client, said, office.prefectureCode);
  if (!asked) return refuse([{ code: 'NOT_FOUND', field: 'receiverId' }]);
  const dueOn = answerDueOn(at.day, said.answerDays ?? usualAnswerDays);
  const decided = decideReferral(
    asked.isDesk
      ? { action: 'ASK_DESK', deskId: asked.party.id, word: said.word }
      : { action: 'SEND', receiverId: asked.party.id, word: said.word, day: dueOn },
    draftOf(office.id, said, asked),
    {
      parties: ['SENDER'],
      organizationId: office.id,
      hasGround: false,
      today: at.day,
      chain: before ? await chainOf(client, before) : [],
      canReceiverReceive: !asked.party.is_suspended,
      receiving: asked.isDesk ? null : (await chosenReceiver(client, asked.party, at.day)).receiving,
    },
  );
  if (!decided.ok) return decided;
  const key = keys.of(found.key_sealed);
  const need = { caseId: found.id, title: said.title.trim(), askedId: asked.party.id };
  if (await isUnderWay(client, need, key)) return refuse([{ code: 'ALREADY_SENT', field: 'receiver' }]);
  const id = await referralRows.insert(client, {
    reference: referenceFrom(randomBytes(8)),
    caseId: found.id,
    chainId: before?.chain_id ?? randomUUID(),
    hop: before ? before.hop + 1 : 0,
    facts: decided.value,
    senderName: office.name,
    senderMunicipalityCode: office.municipalityCode,
    receiverName: asked.isDesk ? null : asked.party.name,
    pseudonym: found.pseudonym,
    titleSealed: key?.texts.seal(said.title.trim(), 'title') ?? null,
    keySealed: found.key_sealed,
    sentOn: at.day,
    dueOn,
    personId: viewer.personId,
    now: at.now,
  });
  if (key) await keepItems(client, id, said, key);
  await referralRows.addEvent(
    client,
    id,
    { action: asked.isDesk ? 'ASK_DESK' : 'SEND', day: dueOn },
    {
      organizationId: office.id,
      organizationName: office.name,
      personName: viewer.name,
      word: key?.texts.seal(said.word.trim(), 'word') ?? null,
      now: at.now,
    },
  );
  await caseRows.touch(client, found.id, at.day);
  await recordAct(client, actorOf(viewer), 'REFERRAL_MADE', 'REFERRAL', id);
  return allow(id);
}

function saidFaults(said: SendReferralInput): readonly ApiRefusal[] {
  const faults: ApiRefusal[] = [];
  const title = said.title.trim();
  if (title === '') faults.push({ code: 'FIELD_MISSING', field: 'title' });
  if (title.length > mostTitle) faults.push({ code: 'TEXT_TOO_LONG', field: 'title' });
  if (!isWhole(said.answerDays ?? usualAnswerDays, 1, mostAnswerDays))
    faults.push({ code: 'NUMBER_INVALID', field: 'answerDays' });
  if (!isWhole(said.meetings ?? 0, 0, mostMeetings))
    faults.push({ code: 'NUMBER_INVALID', field: 'meetings' });
  for (const { item, text, coarse } of said.items)
    if (Math.max(text.length, coarse?.length ?? 0) > mostItemWords)
      faults.push({ code: 'TEXT_TOO_LONG', field: `items.${item}` });
  return faults;
}

const isWhole = (value: number, from: number, to: number) =>
  Number.isInteger(value) && value >= from && value <= to;

/** Whom it goes to: the receiver that was chosen, or the desk of the prefecture. */
async function askedParty(
  client: PoolClient,
  said: SendReferralInput,
  prefectureCode: string | null,
): Promise<{ readonly party: PartyRow; readonly isDesk: boolean } | null> {
  if (said.receiverId) {
    const party = isId(said.receiverId) ? await partyRows.one(client, said.receiverId) : null;
    return party && { party, isDesk: false };
  }
  const desk = prefectureCode === null ? null : await partyRows.deskOf(client, prefectureCode);
  return desk && { party: desk, isDesk: true };
}

const draftOf = (
  officeId: string,
  said: SendReferralInput,
  { party, isDesk }: { readonly party: PartyRow; readonly isDesk: boolean },
): ReferralFacts => ({
  state: 'DRAFT',
  stateBefore: null,
  caseOrganizationId: officeId,
  senderId: officeId,
  receiverId: null,
  isReceiverOutside: !isDesk && !party.works_here,
  deskIds: [],
  takenByDeskId: null,
  meetings: { required: said.meetings ?? 0, proven: 0, bookedOn: null },
  isNamed: false,
  isFollowed: true,
});

const chainOf = async (client: PoolClient, before: ReferralRow) =>
  (await referralRows.chain(client, before.id)).map((link) => ({
    receiverId: link.receiver_id,
    state: link.state,
    hop: link.hop,
    isOpenAgain: link.is_open_again,
  }));

async function keepItems(
  client: PoolClient,
  referralId: string,
  said: SendReferralInput,
  key: CaseKey,
): Promise<void> {
  for (const { item, text, coarse, staysInOffice } of said.items)
    for (const [form, words] of [
      ['FULL', text.trim()],
      ['COARSE', coarse?.trim() ?? ''],
    ] as const)
      if (words !== '')
        await referralRows.addItem(client, referralId, item, {
          form,
          sealed: key.texts.seal(words, placeOf(item, form))!,
          staysInOffice: staysInOffice ?? false,
        });
}

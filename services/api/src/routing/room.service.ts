import {
  allow,
  type CalendarDay,
  type RoomAnswer,
  refuse,
  roomAnswerFaults,
  roomFaults,
  unfitToReceive,
} from '@tsunagi/domain';
import { recordAct } from '../audit/index.ts';
import { caseRows } from '../cases/index.ts';
import { municipalityRef, type Reference } from '../geography/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { chosenReceiver, partyRows } from '../referral/index.ts';
import { type RoomRow, roomRows } from './room.repository.ts';
import type { AskRoomInput, RoomInquiry } from './room.types.ts';

interface RoomMoment {
  readonly now: Date;
  readonly day: CalendarDay;
  readonly reference: Reference;
}

/** Asks for room before anybody is told of: the need, the decade, the area, and not a word more. */
export class RoomService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** What the own organization has asked, and what it is asked. */
  list(viewer: Viewer, at: RoomMoment): Promise<RoomInquiry[]> {
    return this.personal.actingAs(actorOf(viewer), async (client) =>
      (await roomRows.list(client)).map((row) => roomView(row, viewer, at.reference)),
    );
  }

  /** Asks an organization that works here; the others are asked by telephone. */
  async ask(viewer: Viewer, said: AskRoomInput, at: RoomMoment): Promise<Answered<RoomInquiry>> {
    const office = viewer.working?.organization;
    if (!office) return refuse([{ code: 'OTHER_ORGANIZATION' }]);
    const room = { need: said.need, ageDecade: said.ageDecade ?? null, namesTown: said.namesTown ?? false };
    const faults = roomFaults(room);
    if (faults.length > 0) return refuse(faults);
    return this.personal.actingAs(actorOf(viewer), async (client): Promise<Answered<RoomInquiry>> => {
      const found = isId(said.caseId) ? await caseRows.one(client, said.caseId) : null;
      if (!found) return refuse([{ code: 'NOT_FOUND', field: 'caseId' }]);
      const receiver = isId(said.receiverId) ? await partyRows.one(client, said.receiverId) : null;
      if (!receiver) return refuse([{ code: 'NOT_FOUND', field: 'receiverId' }]);
      if (receiver.id === office.id) return refuse([{ code: 'RECEIVER_IS_SENDER', field: 'receiver' }]);
      // Room is asked for where one could send: by the same rule, and of those who can answer here.
      const { isSuspended, receiving } = await chosenReceiver(client, receiver, at.day);
      const unfit = unfitToReceive({
        canReceiverReceive: receiver.works_here && !isSuspended,
        receiving,
      });
      if (unfit) return refuse([{ code: unfit, field: 'receiver' }]);
      const town = found.municipality_code;
      const id = await roomRows.add(client, {
        ...room,
        areaCode: room.namesTown ? town : (town?.slice(0, 2) ?? null),
        asker: office,
        receiver,
        person: { id: viewer.personId, name: viewer.name },
        caseId: found.id,
        now: at.now,
      });
      await recordAct(client, actorOf(viewer), 'ROOM_ASKED', 'ROOM', id);
      await enqueue(client, 'tell-of-room', { inquiryId: id, organizationId: receiver.id, what: 'ASKED' });
      return allow(roomView((await roomRows.one(client, id))!, viewer, at.reference));
    });
  }

  /** Yes, no, or a word on what has to be asked; said once. */
  async answer(
    viewer: Viewer,
    { id, answer, word }: { readonly id: string; readonly answer: RoomAnswer; readonly word: string },
    at: RoomMoment,
  ): Promise<Answered<RoomInquiry>> {
    const faults = roomAnswerFaults(answer, word);
    if (faults.length > 0) return refuse(faults);
    return this.personal.actingAs(actorOf(viewer), async (client): Promise<Answered<RoomInquiry>> => {
      const found = isId(id) ? await roomRows.one(client, id) : null;
      if (!found) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      if (found.receiver_id !== viewer.working?.organizationId) return refuse([{ code: 'NOT_YOUR_TURN' }]);
      const said = { answer, word: word.trim() || null, name: viewer.name, now: at.now };
      if (!(await roomRows.answer(client, id, said))) return refuse([{ code: 'ANSWERED_ALREADY' }]);
      await recordAct(client, actorOf(viewer), 'ROOM_ANSWERED', 'ROOM', id);
      const told = { inquiryId: id, organizationId: found.asker_id, what: 'ANSWERED' } as const;
      await enqueue(client, 'tell-of-room', told);
      return allow(roomView((await roomRows.one(client, id))!, viewer, at.reference));
    });
  }
}

const roomView = (row: RoomRow, viewer: Viewer, reference: Reference): RoomInquiry => ({
  id: row.id,
  need: row.need,
  ageDecade: row.age_decade,
  areaName:
    municipalityRef(row.area_code, reference)?.name ??
    reference.prefectures.get(row.area_code ?? '')?.name ??
    null,
  isOwn: row.asker_id === viewer.working?.organizationId,
  askerName: row.asker_name,
  receiverId: row.receiver_id,
  receiverName: row.receiver_name,
  askedAt: row.asked_at,
  askedByName: row.asked_by_name,
  answer: row.answer,
  answerWord: row.answer_word,
  answeredByName: row.answered_by_name,
  caseId: row.case_id,
});

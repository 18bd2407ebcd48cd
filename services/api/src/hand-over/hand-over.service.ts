import {
  allow,
  type CalendarDay,
  coordinatesOffice,
  type Decision,
  type HandOverAct,
  type HandOverRefusal,
  handOver,
  ownerOf,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { CaseKeys } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { officePhones } from '../letter/index.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { countByHolder, handOverRows, type MatterRow } from './hand-over.repository.ts';
import type { HandOverDone, HandOverPack, OfferHandOverInput } from './hand-over.types.ts';
import { answersFor, handOverWordPlace, matterView, officeOf, peopleView } from './hand-over.view.ts';

interface HandOverMoment {
  readonly now: Date;
  readonly day: CalendarDay;
}
/** One matter, what is done to it, and what is written once the rule has allowed it. */
interface Deed {
  readonly matter: MatterRow | undefined;
  readonly act: HandOverAct;
  readonly write: (matter: MatterRow) => Promise<void>;
}
interface Office {
  readonly client: PoolClient;
  readonly matters: readonly MatterRow[];
  readonly organizationId: string;
}

const mostAtOnce = 200;
const mostWords = 500;
const nothing = refuse([{ code: 'NOT_FOUND' as const, field: 'ids' }]);

/** Hands what somebody holds to a successor of the same office, who confirms each line. Until then nothing has moved. */
export class HandOverService {
  private readonly keys: CaseKeys;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
  ) {
    this.keys = new CaseKeys(dataKey);
  }

  /** What one answers for oneself; a coordinator may name another of the office. To read it is recorded. */
  pack(viewer: Viewer, asked: string | null, { day }: HandOverMoment): Promise<HandOverPack | null> {
    const organization = viewer.working?.organization;
    if (!organization || (asked !== null && !isId(asked))) return Promise.resolve(null);
    const personId = asked ?? viewer.personId;
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const people = await handOverRows.people(client, day);
      const office = officeOf(people);
      const all = await handOverRows.matters(client, organization.id);
      const views = peopleView(people, countByHolder(all));
      const of = views.find(({ id }) => id === personId);
      const mayGiveForOthers = coordinatesOffice(viewer.personId, office);
      const isOwn = personId === viewer.personId;
      if (!of || !(isOwn || mayGiveForOthers)) return null;
      await recordAct(client, actorOf(viewer), 'HAND_OVER_READ', 'PERSON', personId);
      // One's own pack has what fell to one besides; that of another, what that one holds or held.
      const isOf = ({ holder_id }: MatterRow) =>
        isOwn ? answersFor(ownerOf(holder_id, office), personId) : holder_id === personId;
      const shown = all.filter((row) => isOf(row) || row.successor_id === viewer.personId);
      const caseIds = shown.map(({ case_id }) => case_id);
      const links = await handOverRows.links(client, organization.id, caseIds);
      const others = links.flatMap(({ other_id }) => other_id ?? []);
      const around = {
        people,
        links,
        phones: await officePhones(client, others),
        promises: await handOverRows.promises(client, organization.id, caseIds),
        keys: this.keys,
        viewerId: viewer.personId,
      };
      const rules = await handOverRows.rules(client, organization.municipalityCode);
      return {
        of,
        isOwn,
        mayGiveForOthers,
        people: views,
        matters: shown.filter(isOf).map((row) => matterView(row, around)),
        offeredToMe: shown
          .filter(({ successor_id }) => successor_id === viewer.personId)
          .map((row) => matterView(row, around)),
        rules: rules && {
          number: rules.number,
          savedOn: rules.saved_on,
          savedByName: rules.saved_by_name,
        },
      };
    });
  }

  /** Offers matters to a successor; an offer that stood before gives way. */
  offer(viewer: Viewer, said: OfferHandOverInput, at: HandOverMoment): Promise<Answered<HandOverDone>> {
    if (said.matters.some(({ word }) => (word ?? '').length > mostWords))
      return Promise.resolve(refuse([{ code: 'TEXT_TOO_LONG', field: 'word' }]));
    const ids = said.matters.map(({ id }) => id);
    return this.doing(viewer, 'HAND_OVER_OFFERED', ids, at, ({ client, matters, organizationId }) =>
      said.matters.map(({ id, word }) => ({
        matter: matters.find((matter) => matter.id === id),
        act: { act: 'OFFER', successorId: said.successorId },
        write: async (matter) => {
          if (matter.offer_id) await handOverRows.end(client, matter.offer_id, 'taken_back_at', at.now);
          const texts = this.keys.of(matter.key_sealed)?.texts;
          await handOverRows.offer(client, matter, {
            organizationId,
            successorId: said.successorId,
            word: texts?.seal(word?.trim() || null, handOverWordPlace) ?? null,
            personId: viewer.personId,
            now: at.now,
          });
        },
      })),
    );
  }

  /** The successor takes over what was ticked, line by line; all of it or nothing. */
  confirm(viewer: Viewer, ids: readonly string[], at: HandOverMoment): Promise<Answered<HandOverDone>> {
    return this.doing(viewer, 'HAND_OVER_CONFIRMED', ids, at, ({ client, matters }) =>
      ids.map((id) => ({
        matter: matters.find((matter) => matter.id === id),
        act: { act: 'CONFIRM' },
        write: async (matter) => {
          await handOverRows.end(client, matter.offer_id!, 'confirmed_at', at.now);
          await handOverRows.move(client, matter, viewer.personId);
        },
      })),
    );
  }

  /** The offer is no more; who held it holds it. */
  takeBack(viewer: Viewer, ids: readonly string[], at: HandOverMoment): Promise<Answered<HandOverDone>> {
    return this.doing(viewer, 'HAND_OVER_TAKEN_BACK', ids, at, ({ client, matters }) =>
      ids.map((id) => ({
        matter: matters.find((matter) => matter.id === id),
        act: { act: 'TAKE_BACK' },
        write: (matter) => handOverRows.end(client, matter.offer_id!, 'taken_back_at', at.now),
      })),
    );
  }

  /** Asks the rule about every matter first and writes only when it allows all; each line is recorded by itself. */
  private doing(
    viewer: Viewer,
    recorded: 'HAND_OVER_OFFERED' | 'HAND_OVER_CONFIRMED' | 'HAND_OVER_TAKEN_BACK',
    ids: readonly string[],
    { day }: HandOverMoment,
    deedsOf: (office: Office) => readonly Deed[],
  ): Promise<Answered<HandOverDone>> {
    const organizationId = viewer.working?.organizationId;
    const wanted = [...new Set(ids)];
    if (!organizationId || wanted.length === 0 || wanted.length !== ids.length || wanted.length > mostAtOnce)
      return Promise.resolve(nothing);
    if (!wanted.every(isId)) return Promise.resolve(nothing);
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      await handOverRows.hold(client, wanted);
      const office = officeOf(await handOverRows.people(client, day));
      const matters = await handOverRows.matters(client, organizationId);
      const deeds = deedsOf({ client, matters, organizationId });
      for (const { matter, act } of deeds) {
        if (!matter) return nothing;
        const decided = decide(matter, act);
        if (!decided.ok) return decided;
      }
      for (const { matter, write } of deeds) {
        await write(matter!);
        await recordAct(client, actorOf(viewer), recorded, matter!.kind, matter!.id);
      }
      return allow({ count: deeds.length });

      function decide(matter: MatterRow, act: HandOverAct): Decision<unknown, HandOverRefusal> {
        const { holder_id, offered_by, successor_id } = matter;
        const offer = successor_id === null ? null : { giverId: offered_by!, successorId: successor_id };
        return handOver({ holderId: holder_id, offer }, act, viewer.personId, office);
      }
    });
  }
}

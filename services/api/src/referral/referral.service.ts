import {
  allow,
  decideReferral,
  isReceiversOwn,
  type ReferralAct,
  refuse,
  type SharedItem,
  type TypedInWay,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { nothingInParticular, recordAct } from '../audit/index.ts';
import { CaseKeys, caseRows, type ReviewDangerInput, reviewDanger, type ShownItem } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { bothSides, chosenReceiver, receivingOf } from './both-sides.ts';
import { bringBackWithoutGround } from './bring-back.ts';
import { dueAfter } from './due-after.ts';
import { type PartyRow, partyRows } from './party.repository.ts';
import { referralRows } from './referral.repository.ts';
import { factsOf, type ReferralRow } from './referral.row.ts';
import type {
  ActOnReferralInput,
  Referral,
  ReferralLine,
  ReferralReceiver,
  SendReferralInput,
} from './referral.types.ts';
import { referralLine, referralView } from './referral.view.ts';
import { type Around, disclosureOf, groundsNaming, momentOf } from './referral-moment.ts';
import { routeOn } from './route-on.ts';
import { type ReferralClock, sendReferral } from './send-referral.ts';
import { unmaskItem } from './unmask-item.ts';

const mostReceivers = 12;

/** Hands needs on from one organization to another, and keeps who holds the person at every moment. */
export class ReferralService {
  private readonly keys: CaseKeys;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
  ) {
    this.keys = new CaseKeys(dataKey);
  }

  /** All referrals to which the own organization is a party, what is due first. */
  list(viewer: Viewer, { day }: ReferralClock): Promise<ReferralLine[]> {
    return this.as(viewer, async (client, organizationId) => {
      await recordAct(client, actorOf(viewer), 'REFERRALS_READ', 'REFERRAL', nothingInParticular);
      return (await referralRows.list(client)).map((row) =>
        referralLine(row, organizationId, { day, key: this.keys.of(row.key_sealed) }),
      );
    });
  }

  /** One referral as this side sees it; null for those who are no party to it. To read it is recorded. */
  one(viewer: Viewer, id: string, at: ReferralClock): Promise<Referral | null> {
    return this.as(viewer, async (client, organizationId) => {
      const row = isId(id) ? await referralRows.one(client, id) : null;
      if (!row) return null;
      await recordAct(client, actorOf(viewer), 'REFERRAL_READ', 'REFERRAL', id);
      return this.view(client, row, organizationId, at);
    });
  }

  /** Organizations that can be asked, by words of their name. */
  receivers(viewer: Viewer, words: string, { day }: ReferralClock): Promise<ReferralReceiver[]> {
    const asked = words.trim();
    if (asked === '') return Promise.resolve([]);
    return this.as(viewer, async (client, organizationId) => {
      const found = await partyRows.named(client, asked, mostReceivers);
      const receiving = await receivingOf(client, found, day);
      return found
        .filter(({ id }) => id !== organizationId)
        .map(({ id, name, works_here }) => ({
          id,
          name,
          worksHere: works_here,
          receiving: receiving.get(id)!,
        }));
    });
  }

  /** Sends a need of a case to a receiver, or to the desk of the prefecture. What it refuses is recorded with the case. */
  send(viewer: Viewer, said: SendReferralInput, at: ReferralClock): Promise<Answered<Referral>> {
    return this.as(viewer, async (client, organizationId) => {
      const sent = await sendReferral(client, viewer, said, { at, keys: this.keys });
      if (!sent.ok) {
        const isKept = isId(said.caseId) && (await caseRows.one(client, said.caseId)) !== null;
        if (isKept) await recordAct(client, actorOf(viewer), 'REFERRAL_REFUSED', 'CASE', said.caseId);
        return sent;
      }
      const row = (await referralRows.one(client, sent.value))!;
      return allow(await this.view(client, row, organizationId, at));
    });
  }

  /** Does what the table allows this side to do now. What it refuses is recorded, and changes nothing. */
  act(viewer: Viewer, said: ActOnReferralInput, at: ReferralClock): Promise<Answered<Referral>> {
    return this.as(viewer, async (client, organizationId) => {
      const row = isId(said.id) ? await referralRows.held(client, said.id) : null;
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      if (row.version !== said.version) return refuse([{ code: 'CHANGED_MEANWHILE', field: 'version' }]);
      const receiver = said.receiverId && isId(said.receiverId) ? said.receiverId : null;
      const chosen = receiver === null ? null : await partyRows.one(client, receiver);
      const desk = said.deskPrefecture ? await partyRows.deskOf(client, said.deskPrefecture) : null;
      const alternative = await alternativeOf(client, said);
      if (said.alternativeId && !alternative) return refuse([{ code: 'NOT_FOUND', field: 'alternative' }]);
      const asked = alternative ?? chosen;
      const around = await this.around(client, row, organizationId, at);
      const act: ReferralAct = {
        ...said,
        receiverId: chosen?.id ?? null,
        deskId: desk?.id ?? null,
        alternativeId: alternative?.id ?? null,
      };
      const decided = decideReferral(
        act,
        around.facts,
        momentOf(around, asked && (await chosenReceiver(client, asked, at.day))),
      );
      if (!decided.ok) {
        await recordAct(client, actorOf(viewer), 'REFERRAL_REFUSED', 'REFERRAL', row.id);
        return decided;
      }
      // The sender of a letter only writes down what its receiver has answered.
      const isTypedIn = row.is_receiver_outside && isReceiversOwn(act.action);
      const way = isTypedIn ? (said.way ?? 'TYPED_IN') : null;
      await this.keep(client, viewer, { row, act, moved: decided.value, way, alternative, at });
      if (act.action === 'ROUTE_ON') await routeOn(client, { row, receiver: chosen!, act, viewer, at });
      return allow(await this.view(client, (await referralRows.one(client, row.id))!, organizationId, at));
    });
  }

  /** Takes a ground back. What rested on it alone is read no longer from this moment, and comes back to the case. */
  withdrawGround(viewer: Viewer, id: string, at: ReferralClock): Promise<Answered<{ caseId: string }>> {
    return this.as(viewer, async (client) => {
      const caseId = isId(id) ? await caseRows.withdrawGround(client, id, at.now) : null;
      if (caseId === null) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      await recordAct(client, actorOf(viewer), 'GROUND_WITHDRAWN', 'GROUND', id);
      await bringBackWithoutGround(client, caseId, viewer, at);
      return allow({ caseId });
    });
  }

  /** The second look at danger to life. Where it is over, what rested on it alone comes back to the case. */
  reviewDanger(
    viewer: Viewer,
    said: ReviewDangerInput,
    at: ReferralClock,
  ): Promise<Answered<{ caseId: string }>> {
    return this.as(viewer, async (client) => {
      const done = await reviewDanger(client, viewer, said, { at, keys: this.keys });
      if (!done.ok) return done;
      if (!said.goesOn) await bringBackWithoutGround(client, done.value, viewer, at);
      return allow({ caseId: done.value });
    });
  }

  /** A sensitive item that was handed on, in full, for a reason that is kept. */
  unmask(
    viewer: Viewer,
    asked: { readonly id: string; readonly item: SharedItem; readonly reason: string },
    at: ReferralClock,
  ): Promise<Answered<ShownItem>> {
    return this.as(viewer, async (client, organizationId) => {
      const row = isId(asked.id) ? await referralRows.one(client, asked.id) : null;
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      const around = await this.around(client, row, organizationId, at);
      const key = this.keys.of(row.key_sealed);
      return unmaskItem(client, viewer, asked, { around, key, now: at.now });
    });
  }

  private async keep(
    client: PoolClient,
    viewer: Viewer,
    {
      row,
      act,
      moved,
      way,
      alternative,
      at,
    }: {
      row: ReferralRow;
      act: ReferralAct;
      moved: Around['facts'];
      way: TypedInWay | null;
      alternative: PartyRow | null;
      at: ReferralClock;
    },
  ): Promise<void> {
    await referralRows.move(client, row.id, moved, dueAfter(act, at.day));
    const key = this.keys.of(row.key_sealed);
    await referralRows.addEvent(client, row.id, act, {
      organizationId: viewer.working?.organizationId ?? null,
      organizationName: viewer.working?.organization?.name ?? null,
      personName: viewer.name,
      word: key?.texts.seal(act.word?.trim() || null, 'word') ?? null,
      way,
      alternative,
      now: at.now,
    });
    await recordAct(client, actorOf(viewer), 'REFERRAL_MOVED', 'REFERRAL', row.id);
  }

  private async around(
    client: PoolClient,
    row: ReferralRow,
    organizationId: string,
    { day }: ReferralClock,
  ): Promise<Around> {
    return {
      facts: factsOf(row),
      organizationId,
      grounds: await caseRows.grounds(client, [row.case_id]),
      chain: await referralRows.chain(client, row.id),
      items: await referralRows.items(client, row.id),
      ...(await bothSides(client, row)),
      day,
    };
  }

  private async view(
    client: PoolClient,
    row: ReferralRow,
    organizationId: string,
    at: ReferralClock,
  ): Promise<Referral> {
    const around = await this.around(client, row, organizationId, at);
    const grounds = groundsNaming(around.grounds, row.receiver_id);
    return referralView({
      row,
      organizationId,
      items: around.items,
      grounds,
      events: await referralRows.events(client, row.id),
      chain: around.chain,
      names: await caseRows.namesOf(
        client,
        grounds.flatMap(({ receiver_ids }) => receiver_ids),
      ),
      key: this.keys.of(row.key_sealed),
      disclosure: disclosureOf(around),
      policies: around.policies,
      moment: momentOf(around),
    });
  }

  /** As somebody who works in an organization; without one there is nothing to be a party of. */
  private as<T>(
    viewer: Viewer,
    work: (client: PoolClient, organizationId: string) => Promise<T>,
  ): Promise<T> {
    const organizationId = viewer.working?.organizationId ?? '00000000-0000-4000-8000-000000000000';
    return this.personal.actingAs(actorOf(viewer), (client) => work(client, organizationId));
  }
}

/** Whom a decline proposes instead; null where it proposes nobody. */
async function alternativeOf(client: PoolClient, said: ActOnReferralInput): Promise<PartyRow | null> {
  const isProposed = said.action === 'DECLINE' && said.declineNext === 'ALTERNATIVE';
  const id = isProposed && said.alternativeId && isId(said.alternativeId) ? said.alternativeId : null;
  return id === null ? null : partyRows.one(client, id);
}

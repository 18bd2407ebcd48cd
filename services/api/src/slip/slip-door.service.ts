import {
  allow,
  type CalendarDay,
  isGroundInForce,
  openStates,
  readSlipCode,
  refuse,
  unansweredStates,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { caseRows, type GroundRow, groundOf } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { CodeSecrets } from '../links/code-secrets.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { OutsideReferrals, type ReferralRow } from '../referral/outside.service.ts';
import { slipRows } from './slip.repository.ts';
import type { SlipView } from './slip.types.ts';
import { slipView } from './slip.view.ts';
import { slipPrint } from './slip-print.ts';
import { SlipTries } from './slip-tries.ts';

interface SlipMoment {
  readonly now: Date;
  readonly day: CalendarDay;
}
interface OpenedCase {
  readonly id: string;
  readonly organization_id: string;
}

/** What can be said yes or no to by whoever has the slip; what rests on a law stays. */
const consents = ['PERSON_CONSENT', 'FAMILY_CONSENT'];

/**
 * The door of the slip: the person sees where things stand and who has looked, and takes consent back. Whatever is wrong
 * with a code, the answer is the same, so that a guess learns nothing.
 */
export class SlipDoorService {
  private readonly outside: OutsideReferrals;
  private readonly tries: SlipTries;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
    private readonly secrets: CodeSecrets,
  ) {
    this.outside = new OutsideReferrals(dataKey);
    this.tries = new SlipTries(dataKey);
  }

  /** Opens what a code shows. That it was opened is recorded, for the person to see. */
  open(code: string, place: string | null, at: SlipMoment): Promise<Answered<SlipView>> {
    return this.enter(code, place, at, async (client, found) => {
      const view = await this.view(client, found, at);
      await recordAct(client, null, 'SLIP_OPENED', 'CASE', found.id);
      return allow(view);
    });
  }

  /**
   * Takes the consent back, whole or for one receiver. Every share that rested on it closes in this transaction: referrals
   * end by the person's own act of the table, and go back to the office of the case. What rests on a law stays.
   */
  withdraw(
    code: string,
    receiverId: string | null,
    place: string | null,
    at: SlipMoment,
  ): Promise<Answered<SlipView>> {
    return this.enter(code, place, at, async (client, found) => {
      if (receiverId !== null && !isId(receiverId))
        return refuse([{ code: 'NOT_FOUND', field: 'receiverId' }]);
      const rows = (await this.outside.ofCase(client, found.id)).filter(({ state }) =>
        openStates.includes(state),
      );
      const told = new Set<string>();
      for (const ground of await caseRows.grounds(client, [found.id]))
        for (const id of await this.takeBack(client, ground, receiverId, at)) told.add(id);
      for (const row of rows.filter((one) => receiverId === null || one.receiver_id === receiverId)) {
        if (await this.outside.hasGround(client, row, at.day)) continue;
        const by = { organizationId: null, name: null, person: null };
        const act = { action: 'WITHDRAW' } as const;
        const done = await this.outside.act(client, row, { act, party: 'PERSON', way: 'SLIP', by }, at);
        // The table allows it in every open state; were it ever refused, nothing at all is to be taken back.
        if (!done.ok) throw new Error('a withdrawal is refused in part');
        for (const id of [row.receiver_id, ...row.desk_ids]) if (id !== null) told.add(id);
      }
      await recordAct(client, null, 'GROUND_WITHDRAWN', 'CASE', found.id);
      const offices = { organizationId: found.organization_id, receiverIds: [...told].slice(0, 100) };
      await enqueue(client, 'tell-of-withdrawal', { caseId: found.id, ...offices });
      return allow(await this.view(client, found, at));
    });
  }

  /** Takes one consent back as far as it names the receiver; answers with those who read on it no longer. */
  private async takeBack(
    client: PoolClient,
    ground: GroundRow,
    receiverId: string | null,
    { now, day }: SlipMoment,
  ): Promise<readonly string[]> {
    const isMeant = receiverId === null || ground.receiver_ids.includes(receiverId);
    if (!isMeant || !consents.includes(ground.kind) || !isGroundInForce(groundOf(ground), day)) return [];
    await slipRows.withdraw(client, ground.id, now);
    if (receiverId === null) return ground.receiver_ids;
    await slipRows.keepRest(client, ground.id, receiverId, now);
    return [receiverId];
  }

  private async view(client: PoolClient, found: OpenedCase, at: SlipMoment): Promise<SlipView> {
    const rows = await this.outside.ofCase(client, found.id);
    const newest = newestOfChains(rows);
    const grounds = (await caseRows.grounds(client, [found.id])).filter((ground) =>
      isGroundInForce(groundOf(ground), at.day),
    );
    const receiverIds = new Set([
      ...grounds.filter(({ kind }) => consents.includes(kind)).flatMap(({ receiver_ids }) => receiver_ids),
      ...rows
        .filter(({ state, receiver_id }) => openStates.includes(state) && receiver_id !== null)
        .map(({ receiver_id }) => receiver_id!),
    ]);
    const staying = grounds
      .filter(({ kind }) => !consents.includes(kind))
      .flatMap(({ receiver_ids }) => receiver_ids);
    const names = await caseRows.namesOf(client, [...receiverIds, ...staying, found.organization_id]);
    return slipView({
      client,
      office: { id: found.organization_id, name: names.get(found.organization_id) ?? '' },
      referrals: newest.map((row) => ({ row, title: this.outside.titleOf(row) })),
      looks: await slipRows.looks(client),
      receivers: [...receiverIds].map((id) => ({ id, name: names.get(id) ?? '' })),
      staysWith: [...new Set(staying.map((id) => names.get(id) ?? ''))],
    });
  }

  /** Counts before it looks: who has guessed too often is not told whether this code opens anything. */
  private async enter(
    code: string,
    place: string | null,
    at: SlipMoment,
    work: (client: PoolClient, found: OpenedCase) => Promise<Answered<SlipView>>,
  ): Promise<Answered<SlipView>> {
    const read = readSlipCode(code.slice(0, 60));
    if (!read.ok) return refuse([{ code: 'SLIP_MISTYPED' }]);
    const print = slipPrint(await this.secrets.of('slip code'), read.value);
    return this.personal.bySlip(print, async (client) => {
      if (await this.tries.mustWait(client, place, at.now)) return refuse([{ code: 'TOO_MANY_TRIES' }]);
      const found = await slipRows.opened(client);
      if (found) return work(client, found);
      await this.tries.count(client, place, at.now);
      return refuse([{ code: 'SLIP_FOREIGN' }]);
    });
  }
}

/** Of each need the place that was asked last; what is still on its way comes first. */
function newestOfChains(rows: readonly ReferralRow[]): readonly ReferralRow[] {
  const newest = [...Map.groupBy(rows, ({ chain_id }) => chain_id).values()].map((links) =>
    links.reduce((last, one) => (one.hop > last.hop ? one : last)),
  );
  const rank = ({ state }: ReferralRow) => {
    if (unansweredStates.includes(state)) return 0;
    return openStates.includes(state) ? 1 : 2;
  };
  return newest.sort((one, other) => rank(one) - rank(other));
}

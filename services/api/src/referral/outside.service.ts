import {
  type ActWay,
  allow,
  type CalendarDay,
  decideReferral,
  discloseItem,
  type Party,
  type ReferralAct,
  type SharedItem,
  sharedItems,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { CaseKeys, caseRows, type GroundRow, placeOf, type ShownItem } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { bothSides } from './both-sides.ts';
import { dueAfter } from './due-after.ts';
import { type PartyRow, partyRows } from './party.repository.ts';
import { referralRows } from './referral.repository.ts';
import { factsOf, type ReferralRow } from './referral.row.ts';
import { type Around, disclosureOf, momentOf } from './referral-moment.ts';

export type { GroundRow } from '../cases/index.ts';
export type { PartyRow } from './party.repository.ts';
export { factsOf, type ReferralRow } from './referral.row.ts';

/** An act of somebody who has no account here, and how it came in. */
export interface OutsideAct {
  readonly act: ReferralAct;
  readonly party: Party;
  readonly way: ActWay;
  readonly by: {
    readonly organizationId: string | null;
    readonly name: string | null;
    readonly person: string | null;
  };
}

/**
 * What people outside the system do with a referral, and what they see of it: by the same table and the same disclosure as
 * everybody else. Each method runs in a transaction that says by which door it came; row-level security knows the door.
 */
export class OutsideReferrals {
  private readonly keys: CaseKeys;

  constructor(dataKey: string) {
    this.keys = new CaseKeys(dataKey);
  }

  one(client: PoolClient, id: string): Promise<ReferralRow | null> {
    return referralRows.one(client, id);
  }

  /** The same, held until the transaction is over. */
  held(client: PoolClient, id: string): Promise<ReferralRow | null> {
    return referralRows.held(client, id);
  }

  /** All referrals of a case as far as the door shows them, held. */
  ofCase(client: PoolClient, caseId: string): Promise<ReferralRow[]> {
    return referralRows.ofCase(client, caseId);
  }

  receiverOf(client: PoolClient, row: ReferralRow): Promise<PartyRow | null> {
    return row.receiver_id ? partyRows.one(client, row.receiver_id) : Promise.resolve(null);
  }

  /** Does an act of the table for a party that has no account; what is refused changes nothing. */
  async act(
    client: PoolClient,
    row: ReferralRow,
    { act, party, way, by }: OutsideAct,
    at: { readonly now: Date; readonly day: CalendarDay },
  ): Promise<Answered<null>> {
    const decided = decideReferral(act, factsOf(row), {
      parties: [party],
      organizationId: by.organizationId,
      hasGround: false,
      today: at.day,
      chain: [],
    });
    if (!decided.ok) return decided;
    await referralRows.move(client, row.id, decided.value, dueAfter(act, at.day));
    await referralRows.addEvent(client, row.id, act, {
      organizationId: by.organizationId,
      organizationName: by.name,
      personName: by.person,
      word: this.keys.of(row.key_sealed)?.texts.seal(act.word?.trim() || null, 'word') ?? null,
      way,
      now: at.now,
    });
    await recordAct(client, null, 'REFERRAL_MOVED', 'REFERRAL', row.id);
    return allow(null);
  }

  /** Whether a ground is left on which the receiver may know who it is. */
  async hasGround(client: PoolClient, row: ReferralRow, day: CalendarDay): Promise<boolean> {
    const grounds = await caseRows.grounds(client, [row.case_id]);
    const around = { grounds, items: [], ...(await bothSides(client, row)), day };
    return momentOf(aroundOf(row, around)).hasGround;
  }

  /** The title in a few words; null where its key is gone. */
  titleOf(row: ReferralRow): string | null {
    return this.keys.of(row.key_sealed)?.texts.open(row.title_sealed, 'title') ?? null;
  }

  /** What the sender asked in words when it was sent: the last word that went out to the receiver. */
  async wordOf(client: PoolClient, row: ReferralRow): Promise<string | null> {
    const asked = (await referralRows.events(client, row.id)).findLast(({ action }) => action === 'SEND');
    return this.keys.of(row.key_sealed)?.texts.open(asked?.word_sealed ?? null, 'word') ?? null;
  }

  /** The items as `discloseItem` opens them to the receiver: what may stand on a letter. What is masked is left out. */
  async itemsForReceiver(
    client: PoolClient,
    row: ReferralRow,
    grounds: readonly GroundRow[],
    day: CalendarDay,
  ): Promise<ShownItem[]> {
    const items = await referralRows.items(client, row.id);
    const sides = await bothSides(client, row);
    const disclosure = disclosureOf(aroundOf(row, { grounds, items, ...sides, day }));
    const key = this.keys.of(row.key_sealed);
    const shown = (item: SharedItem): ShownItem[] => {
      const { form, why } = discloseItem(item, { ...disclosure, parties: ['RECEIVER'] });
      const found = items.find((one) => one.item === item && one.form === form);
      const text = found && key ? key.texts.open(found.text_sealed, placeOf(item, found.form)) : null;
      return text === null ? [] : [{ item, form, why, text }];
    };
    return sharedItems.flatMap(shown);
  }
}

const aroundOf = (
  row: ReferralRow,
  parts: Pick<Around, 'grounds' | 'items' | 'day' | 'policies' | 'isReceiverUnderSecrecy'>,
): Around => ({
  facts: factsOf(row),
  organizationId: row.case_organization_id,
  chain: [],
  ...parts,
});

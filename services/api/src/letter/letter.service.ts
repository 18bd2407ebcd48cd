import {
  allow,
  type CalendarDay,
  holderOf,
  isGroundInForce,
  isLetterOpen,
  letterValidUntil,
  partiesOf,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { caseRows, groundOf } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { CodeSecrets } from '../links/code-secrets.ts';
import { makeSealedLink } from '../links/links.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { factsOf, OutsideReferrals, type ReferralRow } from '../referral/outside.service.ts';
import { type LetterRow, letterRows } from './letter.repository.ts';
import type { ReferralLetter } from './letter.types.ts';
import { officePhone } from './office-phone.ts';

interface LetterMoment {
  readonly now: Date;
  readonly day: CalendarDay;
}

/** Letters as the side of the sender makes them for a receiver who works outside the system. */
export class LetterService {
  private readonly outside: OutsideReferrals;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
    private readonly secrets: CodeSecrets,
  ) {
    this.outside = new OutsideReferrals(dataKey);
  }

  /** The newest letter of a referral; null where none was made, or it is not this side's to see. Looking is recorded. */
  one(viewer: Viewer, referralId: string, at: LetterMoment): Promise<ReferralLetter | null> {
    return this.as(viewer, async (client) => {
      const row = await this.ownReferral(client, viewer, referralId);
      const letter = row && (await letterRows.newest(client, row.id));
      if (!row || !letter) return null;
      await recordAct(client, actorOf(viewer), 'LETTER_READ', 'REFERRAL', row.id);
      return this.view(client, row, letter, at);
    });
  }

  /** Makes a letter, or answers with the one whose link still works: what was printed twice is one letter. */
  make(viewer: Viewer, referralId: string, at: LetterMoment): Promise<Answered<ReferralLetter>> {
    return this.as(viewer, async (client) => {
      const row = await this.ownReferral(client, viewer, referralId, 'held');
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      if (!row.is_receiver_outside || row.receiver_id === null || !isLetterOpen(row.state))
        return refuse([{ code: 'LETTER_CLOSED' }]);
      const before = await letterRows.newest(client, row.id);
      if (!before || !isUsable(before, at.day)) {
        const due = row.due_on !== null && row.due_on > at.day ? row.due_on : at.day;
        const validUntil = letterValidUntil(due);
        await letterRows.insert(client, {
          referralId: row.id,
          personId: viewer.personId,
          now: at.now,
          validUntil,
        });
        await recordAct(client, actorOf(viewer), 'LETTER_MADE', 'REFERRAL', row.id);
      }
      return allow(await this.view(client, row, (await letterRows.newest(client, row.id))!, at));
    });
  }

  /** Stops the link of a letter that went astray. */
  voidLink(viewer: Viewer, referralId: string, at: LetterMoment): Promise<Answered<ReferralLetter>> {
    return this.as(viewer, async (client) => {
      const row = await this.ownReferral(client, viewer, referralId, 'held');
      if (!row || !(await letterRows.void(client, row.id, at.now)))
        return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      await recordAct(client, actorOf(viewer), 'LETTER_VOIDED', 'REFERRAL', row.id);
      return allow(await this.view(client, row, (await letterRows.newest(client, row.id))!, at));
    });
  }

  private async ownReferral(
    client: PoolClient,
    viewer: Viewer,
    id: string,
    lock?: 'held',
  ): Promise<ReferralRow | null> {
    const office = viewer.working?.organizationId;
    const row = office && isId(id) ? await this.outside[lock ?? 'one'](client, id) : null;
    return row && partiesOf(office!, factsOf(row)).includes('SENDER') ? row : null;
  }

  private async view(
    client: PoolClient,
    row: ReferralRow,
    letter: LetterRow,
    { day }: LetterMoment,
  ): Promise<ReferralLetter> {
    const grounds = await caseRows.grounds(client, [row.case_id]);
    const naming = grounds.filter(
      (ground) =>
        ground.receiver_ids.includes(row.receiver_id ?? '') && isGroundInForce(groundOf(ground), day),
    );
    return {
      ...stateOf(letter),
      referralId: row.id,
      token: makeSealedLink(await this.secrets.of('link letter'), letter.id, foreverAsFarAsPaperGoes),
      reference: row.reference,
      title: this.outside.titleOf(row),
      senderName: row.sender_name,
      senderPhone: await officePhone(client, row.sender_id),
      receiverName: row.receiver_name ?? '',
      holderName: holderOf(factsOf(row)) === row.receiver_id ? (row.receiver_name ?? '') : row.sender_name,
      word: await this.outside.wordOf(client, row),
      items: await this.outside.itemsForReceiver(client, row, grounds, day),
      grounds: [...new Set(naming.map(({ kind }) => kind))],
      dueOn: row.due_on,
      meetings: row.meetings_required,
    };
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), work);
  }
}

/** Whether its link still takes an answer. */
export const isUsable = (letter: LetterRow, day: CalendarDay): boolean =>
  letter.answer === null && !letter.is_voided && day <= letter.valid_until;

const stateOf = (letter: LetterRow) => ({
  madeOn: letter.made_on,
  validUntil: letter.valid_until,
  answeredOn: letter.answered_on,
  answer: letter.answer,
  isVoided: letter.is_voided,
});

/** Until when an answer is taken stands in the row: whoever comes too late must still learn whom to telephone. */
const foreverAsFarAsPaperGoes = new Date('2100-01-01T00:00:00Z');

import {
  allow,
  type CalendarDay,
  type Decision,
  isLetterOpen,
  type LinkAction,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { RefusalCode } from '../graphql/enums.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { CodeSecrets } from '../links/code-secrets.ts';
import { readSealedLink } from '../links/links.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { OutsideReferrals, type ReferralRow } from '../referral/outside.service.ts';
import { type LetterRow, letterRows } from './letter.repository.ts';
import { isUsable } from './letter.service.ts';
import type { AnswerLetterInput, LinkedLetter } from './letter.types.ts';
import { officePhone } from './office-phone.ts';

type Linked = Decision<LinkedLetter, RefusalCode>;
interface LetterMoment {
  readonly now: Date;
  readonly day: CalendarDay;
}

const mostName = 60;

/** Answering a letter by its link, without an account: looking changes nothing, answering works once. */
export class LetterAnswerService {
  private readonly outside: OutsideReferrals;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
    private readonly secrets: CodeSecrets,
  ) {
    this.outside = new OutsideReferrals(dataKey);
  }

  /** What a link leads to, answered or not. */
  look(token: string, at: LetterMoment): Promise<Linked> {
    return this.follow(token, at, async (client, letter, row) =>
      allow(await this.view(client, letter, row, at)),
    );
  }

  /** Takes the answer, once: the table decides as for everybody else, and it stands as come in by the link. */
  answer(token: string, said: AnswerLetterInput, at: LetterMoment): Promise<Linked> {
    return this.follow(token, at, async (client, letter, looked) => {
      const name = said.byName.trim().slice(0, mostName);
      if (name === '') return refuse([{ code: 'FIELD_MISSING', field: 'byName' }]);
      if (!isUsable(letter, at.day)) return allow(await this.view(client, letter, looked, at));
      const row = await this.outside.held(client, looked.id);
      // Held, a second press sees what the first has answered.
      const now = await letterRows.one(client, letter.id);
      if (!row || !now || !isUsable(now, at.day))
        return allow(await this.view(client, now ?? letter, looked, at));
      const done = await this.outside.act(
        client,
        row,
        {
          act: { ...said },
          party: 'RECEIVER',
          way: 'LINK',
          by: { organizationId: row.receiver_id, name: row.receiver_name, person: name },
        },
        at,
      );
      if (!done.ok) return done;
      await enqueue(client, 'tell-of-link-answer', { referralId: row.id });
      await letterRows.answer(client, letter.id, said.action as LinkAction, at.now);
      return allow(await this.view(client, (await letterRows.one(client, letter.id))!, row, at));
    });
  }

  private async follow(
    token: string,
    at: LetterMoment,
    work: (client: PoolClient, letter: LetterRow, row: ReferralRow) => Promise<Linked>,
  ): Promise<Linked> {
    const read = readSealedLink(await this.secrets.of('link letter'), token, at.now);
    if (read === 'EXPIRED' || read === 'FOREIGN') return refuse([{ code: 'LINK_FOREIGN' }]);
    return this.personal.actingByLink(
      async (client) => {
        const letter = await letterRows.one(client, read.id);
        const row = letter && (await this.outside.one(client, letter.referral_id));
        return letter && row ? work(client, letter, row) : refuse([{ code: 'LINK_FOREIGN' }]);
      },
      { link: read.id },
    );
  }

  /** Of a letter that takes no answer any more nothing is told but its number and whom to telephone. */
  private async view(
    client: PoolClient,
    letter: LetterRow,
    row: ReferralRow,
    { day }: LetterMoment,
  ): Promise<LinkedLetter> {
    const isOpen = isUsable(letter, day) && isLetterOpen(row.state);
    return {
      reference: row.reference,
      senderName: row.sender_name,
      senderPhone: await officePhone(client, row.sender_id),
      receiverName: row.receiver_name ?? '',
      isOpen,
      isLate: letter.answer === null && !letter.is_voided && day > letter.valid_until,
      answer: letter.answer,
      answeredOn: letter.answered_on,
      title: isOpen ? this.outside.titleOf(row) : null,
      dueOn: isOpen ? row.due_on : null,
      items: isOpen ? await this.outside.itemsForReceiver(client, row, [], day) : [],
    };
  }
}

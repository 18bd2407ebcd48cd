import { createHmac } from 'node:crypto';
import { lockedUntil, lockMinutes } from '@tsunagi/domain';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { keyFor } from './purpose-key.ts';

/** What happened at the door. */
export type DoorEvent =
  | 'SIGNED_IN'
  | 'WRONG_ANSWER'
  | 'TURNED_AWAY'
  | 'SIGNED_OUT'
  | 'SESSION_ENDED'
  | 'PASSWORD_SET'
  | 'SECOND_STEP_ON'
  | 'SECOND_STEP_OFF'
  | 'SWITCHED'
  | 'INVITED'
  | 'PASSWORD_ASKED'
  | 'PASSWORD_CHANGED'
  | 'SINGLE_SIGN_ON';

/** Whom an event is about, as far as it is known. */
export interface About {
  readonly email?: string;
  readonly personId?: string;
}

/** The record of sign-ins. It knows addresses by a keyed hash alone: a list of mails cannot be read out of it. */
export class DoorRecord {
  private readonly key: string;

  constructor(
    private readonly database: PersonalDatabase,
    dataKey: string,
    private readonly clock: () => Date,
  ) {
    this.key = keyFor('addresses', dataKey);
  }

  async write(kind: DoorEvent, { email, personId }: About): Promise<void> {
    await this.database.signIn.query(
      'insert into sign_in_event (at, kind, address_hash, person_id) values ($1, $2, $3, $4)',
      [this.clock(), kind, email === undefined ? null : this.hashOf(email), personId ?? null],
    );
  }

  /** Whether an address waits, and whether it is an invented person's. The same question for addresses nobody has. */
  async doorOf(email: string): Promise<{ lockedUntil: Date | null; isFictional: boolean }> {
    const now = this.clock();
    const { rows } = await this.database.signIn.query<{ at: Date[]; fictional: boolean | null }>(selectDoor, [
      this.hashOf(email),
      new Date(now.getTime() - lockMinutes * 60_000),
      email,
    ]);
    return { lockedUntil: lockedUntil(rows[0]?.at ?? [], now), isFictional: rows[0]?.fictional === true };
  }

  /** How often something happened with an address within the last hour. */
  async countWithinHour(kind: DoorEvent, email: string): Promise<number> {
    const { rows } = await this.database.signIn.query<{ count: number }>(
      `select count(*)::int as count from sign_in_event where address_hash = $1 and kind = $2 and at > $3`,
      [this.hashOf(email), kind, new Date(this.clock().getTime() - 3_600_000)],
    );
    return rows[0]!.count;
  }

  private hashOf(email: string): string {
    return createHmac('sha256', this.key).update(email).digest('hex');
  }
}

/** The wrong answers since the last right one, no older than the waiting time. */
const selectDoor = `
  select array(
      select at from sign_in_event
      where address_hash = $1 and kind = 'WRONG_ANSWER' and at > $2
        and at > coalesce((select max(at) from sign_in_event where address_hash = $1 and kind = 'SIGNED_IN'), '-infinity')
    ) as at,
    (select is_fictional from person where email = $3) as fictional`;

import {
  type CalendarDay,
  type Ground,
  type ReferralState,
  type Retention,
  type RetentionRule,
  retentionOf,
} from '@tsunagi/domain';
import type pg from 'pg';
import { actAsCommand } from '../persistence/act-as-command.ts';
import { inTransaction } from '../persistence/in-transaction.ts';

/** A case, what the rule says of it, and how many texts would go: by number alone, never by a name or a word. */
export interface CaseRetention extends Retention {
  readonly reference: string;
  readonly lastContactOn: CalendarDay;
  /** Sealed with the case's key: items, words of referrals, notes of activities. */
  readonly texts: number;
  /** What was done for it, and the days that lie ahead of it: the next contact and the milestones. */
  readonly activities: number;
  readonly days: number;
}

interface FactsRow {
  readonly reference: string;
  readonly last_contact_on: CalendarDay;
  readonly referrals: ReferralState[];
  readonly grounds: { from: CalendarDay; until: CalendarDay | null; withdrawn: boolean }[];
  readonly texts: number;
  readonly activities: number;
  readonly days: number;
}

const question = `
  select c.reference, c.last_contact_on::text,
    array(select r.state from care.referral r where r.case_id = c.id) as referrals,
    coalesce((select json_agg(json_build_object('from', g.given_on, 'until', g.until,
      'withdrawn', g.withdrawn_at is not null)) from care.ground g where g.case_id = c.id), '[]') as grounds,
    ((select count(*) from care.case_item i where i.case_id = c.id)
      + (select count(*) from care.referral_item i join care.referral r on r.id = i.referral_id where r.case_id = c.id)
      + (select count(*) from care.referral_event e join care.referral r on r.id = e.referral_id
         where r.case_id = c.id and e.word_sealed is not null)
      + (select count(*) from care.activity a where a.case_id = c.id and a.note_sealed is not null))::int as texts,
    (select count(*) from care.activity a where a.case_id = c.id)::int as activities,
    ((select count(*) from care.next_contact n where n.case_id = c.id)
      + (select count(*) from care.milestone m where m.case_id = c.id))::int as days
  from care.case_file c where c.key_sealed is not null order by c.last_contact_on, c.reference`;

/** What the rule says of every case; nothing is changed. */
export const dryRun = (
  owner: pg.Pool,
  rule: RetentionRule,
  today: CalendarDay,
): Promise<readonly CaseRetention[]> =>
  inTransaction(owner, async (client) => {
    await client.query('set transaction read only');
    await actAsCommand(client);
    const { rows } = await client.query<FactsRow>(question);
    return rows.map((row) => ({
      reference: row.reference,
      lastContactOn: row.last_contact_on,
      texts: row.texts,
      activities: row.activities,
      days: row.days,
      ...retentionOf(
        {
          lastContactOn: row.last_contact_on,
          referrals: row.referrals,
          grounds: row.grounds.map(groundOf),
        },
        rule,
        today,
      ),
    }));
  });

/** As far as its days matter: whom and what it names decides nothing here. */
const groundOf = ({ from, until, withdrawn }: FactsRow['grounds'][number]): Ground => ({
  kind: 'PERSON_CONSENT',
  receiverIds: [],
  items: [],
  purposes: [],
  from,
  until,
  isWithdrawn: withdrawn,
});

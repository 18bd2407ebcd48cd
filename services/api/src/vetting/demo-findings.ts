import { addDays, type CalendarDay, lookedAtFirst, vettingSubjects } from '@tsunagi/domain';
import type { Pool } from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import { stableId } from '../persistence/stable-id.ts';

/** Left unlooked at, so that the demo can show that nobody is sent there. */
const notYet = ['nokishita', 'takahara-farm'];

/** Lets the invented providers be looked at, once: without a look nobody may be sent to them. */
export async function bringDemoFindings(
  pool: Pool,
  day: CalendarDay,
  say: (line: string) => void,
): Promise<void> {
  const done = await inTransaction(pool, async (client) => {
    const personId = stableId('person', 'saku-matome');
    await client.query(
      `select set_config('tsunagi.person', $1, true), set_config('tsunagi.role', 'MUNICIPAL_COORDINATOR', true)`,
      [personId],
    );
    return client.query(
      `insert into vetting.finding (id, organization_id, subject, result, checked_on, next_check_on, person_id, by_name,
         by_role, by_office, recorded_at)
       select md5(o.id::text || s.subject)::uuid, o.id, s.subject, 'FINE', $1::date, $2::date, $3, '見本 いずみ（佐久市のまとめ役）',
         'MUNICIPAL_COORDINATOR', null, $1::date + time '01:00'
       from organization o, unnest($4::text[]) s (subject)
       where o.kind = any ($5) and o.id <> all ($6)
         and not exists (select from vetting.finding f where f.organization_id = o.id)`,
      [
        addDays(day, -40),
        addDays(day, 325),
        personId,
        vettingSubjects,
        lookedAtFirst,
        notYet.map((key) => stableId('organization', key)),
      ],
    );
  });
  say(`vetting: ${(done.rowCount ?? 0) / vettingSubjects.length} invented providers looked at`);
}

import { seriousReportMail } from '@tsunagi/texts/ja/mail-problem';
import { queueMail } from '../mail/queue-mail.ts';
import type { SqlExecutor } from '../persistence/sql.ts';

/**
 * Tells those whose task a serious report is that one waits, and nothing of it: mails are read by others too. Nobody of
 * the provider it is about hears of it. Says how many were told.
 */
export async function tellOfSerious(
  client: SqlExecutor,
  reportId: string,
  { day, origin }: { day: string; origin: string },
): Promise<number> {
  const { rows } = await client.query<{ mail: string }>(lookers, [reportId, day]);
  const deskLink = `${origin.replace(/\/$/, '')}/desk/problems/${reportId}`;
  for (const { mail: to } of rows)
    await queueMail(client, { kind: 'SERIOUS_REPORT', to, ...seriousReportMail(deskLink), about: reportId });
  return rows.length;
}

const inForce = (row: string) => `${row}.valid_from <= $2 and coalesce(${row}.valid_to >= $2, true)`;

const lookers = `
  select distinct p.email as mail
  from problems.report t
  join identity.membership m on ${inForce('m')}
  join identity.person p on p.id = m.person_id
  left join organization g on g.id = m.organization_id
  where t.id = $1 and t.is_serious and t.outcome is null
    and ((m.role = 'MUNICIPAL_COORDINATOR' and 'MUNICIPALITY' = any(t.desks) and g.municipality_code = t.keeper_code)
      or (m.role = 'PREFECTURAL_COORDINATOR' and 'PREFECTURE' = any(t.desks)
        and g.prefecture_code = left(t.keeper_code, 2))
      or (m.role = 'OPERATOR' and 'OPERATOR' = any(t.desks)))
    and not exists (select from identity.membership b left join identity.contract c on c.id = b.contract_id
      where b.person_id = p.id and t.organization_id in (b.organization_id, c.provider_id))
  order by 1 limit 20`;

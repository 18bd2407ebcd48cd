import { confirmationMail } from '@tsunagi/texts/ja/mail-confirmation';
import { queueMail } from '../mail/queue-mail.ts';
import type { SqlExecutor } from '../persistence/sql.ts';
import type { Asking, DueLetter } from './ask-owners.ts';

interface Coordinator {
  readonly mail: string;
  readonly townName: string;
}

/**
 * Tells the coordinators of those who keep the entries that nobody answers. A small town without one has the
 * prefecture's; where there is none either, the desk shows the entries all the same.
 */
export async function tellCoordinators(
  client: SqlExecutor,
  letters: readonly DueLetter[],
  { day, origin }: Asking,
): Promise<number> {
  let told = 0;
  const byKeeper = Map.groupBy(letters, ({ entry }) => entry.keeperCode);
  for (const [keeperCode, ofKeeper] of byKeeper) {
    const { rows } = await client.query<Coordinator>(coordinators, [keeperCode, day]);
    for (const { mail: to, townName } of rows) {
      const mail = confirmationMail.coordinator({
        townName,
        entries: ofKeeper.map(({ entry }) => entry),
        deskLink: `${origin.replace(/\/$/, '')}/desk/confirmations`,
      });
      await queueMail(client, { kind: 'CONFIRMATION_OVERDUE', to, ...mail });
      told += 1;
    }
  }
  return told;
}

/** The town's own coordinators come before the prefecture's. */
const coordinators = `
  with candidate as (
    select distinct p.email as mail, m.role,
      coalesce((select name from municipality where code = $1), (select name from prefecture where code = left($1, 2)))
        as "townName"
    from identity.membership m join identity.person p on p.id = m.person_id
    join organization g on g.id = m.organization_id
    where m.valid_from <= $2 and coalesce(m.valid_to >= $2, true)
      and ((m.role = 'MUNICIPAL_COORDINATOR' and g.municipality_code = $1)
        or (m.role = 'PREFECTURAL_COORDINATOR' and g.prefecture_code = left($1, 2))))
  select mail, "townName" from candidate
  where role = (select min(role) from candidate) order by mail limit 3`;

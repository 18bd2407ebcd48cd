import { type EntryDocument, keeperOf } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** Who would be in charge of an entry that is as a document says. */
export async function keeperOfDocument(sql: SqlExecutor, document: EntryDocument): Promise<string | null> {
  const { organization } = document;
  const seat =
    organization.id === null
      ? organization
      : (
          await sql.query<{ municipalityCode: string | null; prefectureCode: string | null }>(
            `select municipality_code as "municipalityCode", prefecture_code as "prefectureCode"
             from organization where id = $1`,
            [organization.id],
          )
        ).rows[0]!;
  return keeperOf({
    sponsorCode: document.sponsorCode ?? null,
    venueCodes: document.offerings.map(({ venue }) => venue?.municipalityCode),
    organization: seat,
  });
}

/** Whether somebody at a desk writes an entry out of the own charge, or into one that is not theirs. */
export async function leavesOwnCharge(sql: SqlExecutor, document: EntryDocument): Promise<boolean> {
  const keeperCode = await keeperOfDocument(sql, document);
  const found = await sql.query<{ leaves: boolean }>(
    'select identity.acting_role() is not null and not upkeep.works_for($1) as leaves',
    [keeperCode],
  );
  return found.rows[0]!.leaves;
}

import { type CostRefusal, type CostShares, type Decision, shareCosts } from '@tsunagi/domain';
import type { AgreementMemberRow, AgreementRow, AgreementUseRow } from './agreement.row.ts';

/** A sum shared by the rule of an agreement, by what has been counted and brought in; or which number is missing. */
export const costsOf = (
  yen: number,
  row: AgreementRow,
  {
    members,
    uses,
  }: { readonly members: readonly AgreementMemberRow[]; readonly uses: readonly AgreementUseRow[] },
): Decision<CostShares, CostRefusal> =>
  shareCosts(yen, row.parts, {
    members: members
      .filter(({ agreement_id }) => agreement_id === row.id)
      .map(({ municipality_code, population }) => ({
        code: municipality_code,
        population,
        uses: usesOf(uses, row.id, municipality_code),
      })),
    leadCode: row.lead_code,
  });

/** All uses by residents of a member; null where nobody has counted. */
export function usesOf(uses: readonly AgreementUseRow[], id: string, code: string): number | null {
  const own = uses.filter((one) => one.agreement_id === id && one.municipality_code === code);
  return own.length === 0 ? null : own.reduce((sum, one) => sum + one.uses, 0);
}

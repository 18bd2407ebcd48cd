/**
 * The entries whose confirmation is one's business: those one keeps for a municipality or prefecture, and those of one's
 * own organization. A condition on the aliases of `standingFrom`, judged by the context of the transaction.
 */
export const ownEntries = `(upkeep.works_for(e.keeper_code)
  or (upkeep.provider_acts() and r.organization_id = identity.acting_organization()))`;

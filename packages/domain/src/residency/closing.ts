import type { AreaGroup, ResidencyRule } from './residency-rule.ts';

/** Which rules are seen: the public sees the public ones, signed-in supporters see both. */
export type ResidencyLayer = ResidencyRule['layer'];

/** The rules a layer sees. */
export const rulesOfLayer = (rules: readonly ResidencyRule[], layer: ResidencyLayer): ResidencyRule[] =>
  rules.filter((rule) => layer === 'SUPPORTERS' || rule.layer === 'PUBLIC');

/**
 * Whether those whom no rule covers may be told "no". Only a complete statement closes: at least one rule that has no
 * last day, every rule definite, and nothing unpublicized besides. The day plays no part, so it can be stored.
 */
export function closesToOthers(
  rules: readonly ResidencyRule[],
  layer: ResidencyLayer,
  areaGroups: ReadonlyMap<string, AreaGroup>,
): boolean {
  const seen = rulesOfLayer(rules, layer);
  return (
    seen.length === rules.length &&
    seen.every((rule) => isDefinite(rule, areaGroups)) &&
    seen.some((rule) => isStanding(rule, areaGroups))
  );
}

function isDefinite(rule: ResidencyRule, areaGroups: ReadonlyMap<string, AreaGroup>): boolean {
  if (rule.answer === 'ASK' || rule.scope.type === 'LIVING_WORKING_STUDYING') return false;
  return rule.scope.type !== 'AREA_GROUP' || areaGroups.has(rule.scope.groupKey);
}

/** A rule that has run out tells nothing about today; one without a last day does. */
function isStanding(rule: ResidencyRule, areaGroups: ReadonlyMap<string, AreaGroup>): boolean {
  if (rule.validTo != null) return false;
  return rule.scope.type !== 'AREA_GROUP' || areaGroups.get(rule.scope.groupKey)?.validTo == null;
}

import { type CalendarDay, isWithin } from '../shared/calendar.ts';
import { cityOfWard, prefectureOf } from '../shared/japanese-code.ts';
import { type Home, wardOf } from './home.ts';
import type { AreaGroup, ResidencyRule, ResidencyScope } from './residency-rule.ts';

/** Whether a scope covers a home. The three in the middle mean: perhaps, and this is what is not known. */
export type Coverage = 'COVERED' | 'WARD_UNKNOWN' | 'PERHAPS_WORKING_OR_STUDYING' | 'OUT_OF_DATE' | 'OUTSIDE';

/** Whether a rule covers a home on a day. A rule before its first or after its last day is no answer, yet a hint to ask. */
export function coverageOfRule(
  rule: ResidencyRule,
  home: Home,
  areaGroups: ReadonlyMap<string, AreaGroup>,
  day: CalendarDay,
): Coverage {
  const coverage = coverageOfScope(rule.scope, home, areaGroups, day);
  if (isWithin(day, rule.validFrom, rule.validTo)) return coverage;
  return coverage === 'COVERED' ? 'OUT_OF_DATE' : coverage;
}

function coverageOfScope(
  scope: ResidencyScope,
  home: Home,
  areaGroups: ReadonlyMap<string, AreaGroup>,
  day: CalendarDay,
): Coverage {
  switch (scope.type) {
    case 'ANYONE':
      return 'COVERED';
    case 'PREFECTURE':
      return prefectureOf(home.municipalityCode) === scope.prefectureCode ? 'COVERED' : 'OUTSIDE';
    case 'MUNICIPALITIES':
      return coverageOfCodes(scope.codes, home);
    case 'WARDS':
      return coverageOfCodes(scope.wardCodes, home);
    case 'LIVING_WORKING_STUDYING': {
      const coverage = coverageOfCodes(scope.codes, home);
      return coverage === 'OUTSIDE' ? 'PERHAPS_WORKING_OR_STUDYING' : coverage;
    }
    case 'AREA_GROUP':
      return coverageOfGroup(areaGroups.get(scope.groupKey), home, day);
  }
}

function coverageOfCodes(codes: readonly string[], home: Home): Coverage {
  const ward = wardOf(home);
  if (codes.includes(home.municipalityCode) || (ward !== null && codes.includes(ward))) return 'COVERED';
  const someWardHere = ward === null && codes.some((code) => cityOfWard(code) === home.municipalityCode);
  return someWardHere ? 'WARD_UNKNOWN' : 'OUTSIDE';
}

function coverageOfGroup(group: AreaGroup | undefined, home: Home, day: CalendarDay): Coverage {
  if (!group?.members.includes(home.municipalityCode)) return 'OUTSIDE';
  return isWithin(day, group.validFrom, group.validTo) ? 'COVERED' : 'OUT_OF_DATE';
}

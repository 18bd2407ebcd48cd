import { agreementsAt, isSharedBy, type ResidencyScope } from '@tsunagi/domain';
import { placeName, type Reference } from '../geography/index.ts';
import type { Standpoint } from '../person/index.ts';
import type { ResourceRow } from './resource.row.ts';
import type { ResidencyRuleView } from './resource.types.ts';

/** A rule to be read, with the codes of the places it names. */
export interface PlacedRuleView extends ResidencyRuleView {
  codes: readonly string[];
}

/** The public rules of a resource and the agreements that share it, as a list to be read. */
export function residencyRuleViews(row: ResourceRow, { reference, day }: Standpoint): PlacedRuleView[] {
  const rules = row.rules.map((rule) => ({
    scope: rule.scope.type,
    answer: rule.answer,
    places: placesOf(rule.scope, reference),
    codes: codesOf(rule.scope),
    validFrom: rule.validFrom ?? null,
    validTo: rule.validTo ?? null,
    source: rule.source ?? null,
  }));
  const codes = new Set(row.offerings.map(({ venue }) => venue?.code ?? row.organization.code));
  const agreements = [...codes].flatMap((municipalityCode) => {
    const subject = { kind: row.kind, municipalityCode };
    return agreementsAt(subject, reference.book).filter((agreement) => isSharedBy(agreement, subject));
  });
  const current = [...new Set(agreements)].filter(({ validTo }) => validTo === null || validTo >= day);
  return [
    ...rules,
    ...current.map((agreement) => ({
      scope: 'AGREEMENT' as const,
      answer: 'YES' as const,
      places: namesOf(agreement.parties, reference),
      codes: agreement.parties,
      validFrom: agreement.validFrom,
      validTo: agreement.validTo,
      source: agreement.source ?? agreement.name,
    })),
  ];
}

const namesOf = (codes: readonly string[], reference: Reference) =>
  codes.flatMap((code) => placeName(code, reference) ?? []);

function placesOf(scope: ResidencyScope, reference: Reference): string[] {
  switch (scope.type) {
    case 'ANYONE':
      return [];
    case 'PREFECTURE':
      return namesOf([scope.prefectureCode], reference);
    case 'WARDS':
      return namesOf(scope.wardCodes, reference);
    case 'AREA_GROUP': {
      const group = reference.book.areaGroups.get(scope.groupKey);
      return group ? [group.name] : [];
    }
    default:
      return namesOf(scope.codes, reference);
  }
}

function codesOf(scope: ResidencyScope): readonly string[] {
  switch (scope.type) {
    case 'ANYONE':
    case 'AREA_GROUP':
      return [];
    case 'PREFECTURE':
      return [scope.prefectureCode];
    case 'WARDS':
      return scope.wardCodes;
    default:
      return scope.codes;
  }
}

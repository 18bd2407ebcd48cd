import type { AgeRange, DirectoryRecord, ResidencyRule, ResourceRecord } from '@tsunagi/domain';
import type { Judged } from './facts.ts';

/** The directory that is judged, on a day. */
export interface Demo extends DirectoryRecord {
  today: string;
}
export type Offered = Judged;

const inForce = (from: string | null | undefined, to: string | null | undefined, today: string) =>
  (!from || from <= today) && (!to || to >= today);

function speaksOf({ scope }: ResidencyRule, home: string, demo: Demo): boolean {
  if (scope.type === 'ANYONE') return true;
  if (scope.type === 'PREFECTURE') return scope.prefectureCode === home.slice(0, 2);
  if (scope.type === 'WARDS') return scope.cityCode === home;
  if (scope.type === 'AREA_GROUP')
    return demo.areaGroups.some(
      (group) =>
        group.key === scope.groupKey &&
        group.members.includes(home) &&
        inForce(group.validFrom, group.validTo, demo.today),
    );
  return scope.codes.includes(home);
}

/** False only where every public rule is definite, speaks of others, and nobody is quietly welcomed. */
function homeFits({ resource, venue, organizationTown }: Offered, home: string, demo: Demo): boolean {
  const rules = resource.residencyRules.filter((rule) => rule.layer === 'PUBLIC');
  const holding = rules.filter((rule) => inForce(rule.validFrom, rule.validTo, demo.today));
  if (rules.length === 0 || holding.some((rule) => speaksOf(rule, home, demo))) return true;
  const at = venue?.municipalityCode ?? organizationTown ?? '';
  const agreed = demo.agreements.some(
    (one) =>
      inForce(one.validFrom, one.validTo, demo.today) &&
      one.sharedKinds.includes(resource.kind) &&
      one.parties.includes(home) &&
      one.parties.includes(at),
  );
  const open = rules.some((rule) => rule.answer === 'ASK' || rule.scope.type === 'LIVING_WORKING_STUDYING');
  const quiet = resource.residencyRules.some((rule) => rule.layer === 'SUPPORTERS');
  return agreed || open || quiet;
}

function ageFits(age: AgeRange | null | undefined, years: number, role: string | undefined): boolean {
  if (!age || (age.of === 'VISITOR' && role !== 'SELF')) return true;
  const low = (age.minYears ?? 0) - (age.minSoft ? 5 : 0);
  const high = (age.maxYears ?? 200) + (age.maxSoft ? 5 : 0);
  return years >= low && years <= high;
}

function roleFits({ criteria }: ResourceRecord, role: string | undefined): boolean {
  const wanted = { SELF: ['SELF', 'PUBLIC'], FAMILY: ['FAMILY', 'SELF', 'PUBLIC'] }[role ?? ''];
  if (role === 'SUPPORTER') return true;
  return criteria.audiences.some((one) => (wanted ? wanted.includes(one) : one !== 'SUPPORTER'));
}

function scopeFits(asker: Record<string, string>, { venue, organizationTown }: Offered): boolean {
  if (asker.scope === 'AWAY')
    return venue?.municipalityCode !== asker.home && organizationTown !== asker.home;
  return true;
}

/** Whether the default list may show it to this person: it has not ended, and nothing known of the person is against it. */
export function mayBeListed(asker: Record<string, string>, offered: Offered, demo: Demo): boolean {
  const { resource } = offered;
  if (resource.status === 'ENDED' || !roleFits(resource, asker.role)) return false;
  if (asker.age && !ageFits(resource.criteria.age, Number(asker.age), asker.role)) return false;
  if (asker.home && !homeFits(offered, asker.home, demo)) return false;
  return scopeFits(asker, offered);
}

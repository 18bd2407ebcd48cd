import type { NeedKind } from '../routing/needs.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import { type AgeSpan, ageOn, type ToldAge } from './age.ts';

/** Who somebody is in a household, seen from the one who is withdrawn. */
export const householdRoles = [
  'PERSON', // 本人
  'MOTHER',
  'FATHER',
  'PARENT',
  'SIBLING',
  'SPOUSE',
  'CHILD',
  'GRANDPARENT',
  'OTHER',
] as const;
export type HouseholdRole = (typeof householdRoles)[number];

/** What is known of a member. Everything may be unknown; a case may have a parent alone (R081). */
export interface HouseholdMember {
  readonly role: HouseholdRole;
  readonly age: ToldAge | null;
  /** Whether this member asks for help for itself or for another: a case has at least one. */
  readonly isClient: boolean;
  /** Null where nobody knows. */
  readonly needsCare: boolean | null;
  readonly raisesChild: boolean | null;
  /** What this member seeks, each of a household something else; empty where nobody has said. */
  readonly needs: readonly NeedKind[];
}

/** What a household is called in the trade, so that the right sides are called in (R080). */
export const householdTags = ['EIGHTY_FIFTY', 'DOUBLE_CARE', 'FAMILY_ONLY'] as const;
export type HouseholdTag = (typeof householdTags)[number];

const parents: readonly HouseholdRole[] = ['MOTHER', 'FATHER', 'PARENT', 'GRANDPARENT'];
const reaches = (span: AgeSpan | null, years: number): boolean => span !== null && span.to >= years;

/**
 * The tags that follow from who lives there: 8050 for a parent of 70 or more with a person of 40 or more (the report's
 * own span begins before eighty and fifty), double care where somebody who raises a child lives with somebody who needs
 * care, and family alone where the person is no client.
 */
export function tagsOf(members: readonly HouseholdMember[], day: CalendarDay): readonly HouseholdTag[] {
  const age = (member: HouseholdMember) => (member.age ? ageOn(member.age, day) : null);
  const isOld = members.some((member) => parents.includes(member.role) && reaches(age(member), 70));
  const isGrown = members.some((member) => member.role === 'PERSON' && reaches(age(member), 40));
  const tags: HouseholdTag[] = [];
  if (isOld && isGrown) tags.push('EIGHTY_FIFTY');
  if (members.some(({ raisesChild }) => raisesChild) && members.some(({ needsCare }) => needsCare))
    tags.push('DOUBLE_CARE');
  if (members.length > 0 && !members.some(({ role, isClient }) => role === 'PERSON' && isClient))
    tags.push('FAMILY_ONLY');
  return tags;
}

/** The kinds of organizations on the elderly side that a tag calls in beside those the need asks for. */
export const calledInBy: Readonly<Record<HouseholdTag, readonly 'COMMUNITY_SUPPORT_CENTER'[]>> = {
  EIGHTY_FIFTY: ['COMMUNITY_SUPPORT_CENTER'],
  DOUBLE_CARE: ['COMMUNITY_SUPPORT_CENTER'],
  FAMILY_ONLY: [],
};

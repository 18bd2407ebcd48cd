import { type AgeSpan, ageOn } from '../cases/age.ts';
import { type HouseholdMember, type HouseholdTag, householdTags, tagsOf } from '../cases/household.ts';
import type { Circumstance } from '../directory/codes.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import { type NeedKind, needKinds } from './needs.ts';

/** How hard a case is to carry alone; what each grade means, those who share the work agree on (R126). */
export const difficultyGrades = ['LIGHT', 'MIDDLE', 'HEAVY'] as const;
export type DifficultyGrade = (typeof difficultyGrades)[number];

/** The circumstances a routing rule can ask for. */
export const routingCircumstances = [
  'HARDSHIP',
  'PUBLIC_ASSISTANCE',
  'DISABILITY',
  'ILL_HEALTH',
  'NON_ATTENDANCE',
  'LEFT_SCHOOL',
  'CARER',
] as const satisfies readonly Circumstance[];
export type RoutingCircumstance = (typeof routingCircumstances)[number];

/** What somebody has said of a case so that it can be routed. What is absent was not said: unknown, never no. */
export interface SaidFacts {
  readonly circumstances: Readonly<Partial<Record<RoutingCircumstance, boolean>>>;
  readonly difficulty: DifficultyGrade | null;
  /** What is sought now; null where nobody has said. */
  readonly needs: readonly NeedKind[] | null;
}

/** What the rules look at: nothing that tells who somebody is. */
export interface RoutingFacts extends SaidFacts {
  /** The ages the person can have; null where nobody knows. */
  readonly age: AgeSpan | null;
  readonly tags: Readonly<Partial<Record<HouseholdTag, boolean>>>;
}

/** Nothing said yet. */
export const nothingSaid: SaidFacts = { circumstances: {}, difficulty: null, needs: null };

/** The facts of a case on a day, from who lives there and what was said. */
export function routingFactsOf(
  members: readonly HouseholdMember[],
  said: SaidFacts,
  day: CalendarDay,
): RoutingFacts {
  const person = members.find(({ role }) => role === 'PERSON');
  return {
    ...said,
    needs: said.needs ?? needsOf(members),
    age: person?.age ? ageOn(person.age, day) : null,
    tags: tagAnswers(members, day),
  };
}

/** What the members of a household seek, all together; null where nobody has said anything. */
function needsOf(members: readonly HouseholdMember[]): readonly NeedKind[] | null {
  const sought = needKinds.filter((need) => members.some(({ needs }) => needs.includes(need)));
  return sought.length > 0 ? sought : null;
}

const parents = ['MOTHER', 'FATHER', 'PARENT', 'GRANDPARENT'];

/** A tag that does not follow is a no only where all that decides it is known. */
function tagAnswers(members: readonly HouseholdMember[], day: CalendarDay): RoutingFacts['tags'] {
  const found = tagsOf(members, day);
  const isYounger = (member: HouseholdMember, years: number) =>
    member.age !== null && ageOn(member.age, day).to < years;
  const old = members.filter(({ role }) => parents.includes(role));
  const isKnownNot: Readonly<Record<HouseholdTag, boolean>> = {
    EIGHTY_FIFTY:
      (old.length > 0 && old.every((member) => isYounger(member, 70))) ||
      members.some((member) => member.role === 'PERSON' && isYounger(member, 40)),
    DOUBLE_CARE:
      members.length > 0 &&
      (members.every(({ raisesChild }) => raisesChild === false) ||
        members.every(({ needsCare }) => needsCare === false)),
    FAMILY_ONLY: members.length > 0,
  };
  const answers: Partial<Record<HouseholdTag, boolean>> = {};
  for (const tag of householdTags) {
    if (found.includes(tag)) answers[tag] = true;
    else if (isKnownNot[tag]) answers[tag] = false;
  }
  return answers;
}

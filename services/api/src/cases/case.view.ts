import {
  ageOn,
  type CalendarDay,
  daysBetween,
  hasPersonConsent,
  isGroundInForce,
  type SharedItem,
  sensitiveItems,
  tagsOf,
  turningAhead,
} from '@tsunagi/domain';
import {
  type CaseItemRow,
  type CaseRow,
  type GroundRow,
  groundOf,
  type MemberRow,
  toldAgeOf,
} from './case.repository.ts';
import type { Case, CaseGround, CaseLine, HouseholdMember, ShownItem } from './case.types.ts';
import type { CaseKey } from './case-keys.ts';

/** How far ahead a turning age is told, in months. */
const monthsAhead = 6;

/** A case in a list. */
export function caseLine(
  row: CaseRow,
  members: readonly MemberRow[],
  grounds: readonly GroundRow[],
  day: CalendarDay,
): CaseLine {
  return {
    id: row.id,
    reference: row.reference,
    pseudonym: row.pseudonym,
    cameBy: row.came_by,
    openedOn: row.opened_on,
    lastContactOn: row.last_contact_on,
    daysSinceContact: Math.max(0, daysBetween(row.last_contact_on, day)),
    tags: tagsOf(
      members.map((member) => ({
        role: member.role,
        age: toldAgeOf(member),
        isClient: member.is_client,
        needsCare: member.needs_care,
        raisesChild: member.raises_child,
        needs: member.needs,
      })),
      day,
    ),
    hasPersonConsent: hasPersonConsent(grounds.map(groundOf), day),
  };
}

/** A case as those see it who keep it: sensitive items in their coarse form. */
export function caseView(
  row: CaseRow,
  parts: {
    readonly members: readonly MemberRow[];
    readonly items: readonly CaseItemRow[];
    readonly grounds: readonly GroundRow[];
    readonly names: ReadonlyMap<string, string>;
    readonly limits: ReadonlyMap<string, CaseGround['limits']>;
    readonly key: CaseKey | null;
    readonly day: CalendarDay;
  },
): Case {
  return {
    ...caseLine(row, parts.members, parts.grounds, parts.day),
    members: parts.members.map((member) => memberView(member, parts.day)),
    items: parts.items.map((item) => ownItem(item, parts.key, sensitiveItems.includes(item.item))),
    grounds: parts.grounds.map((ground) =>
      groundView(ground, parts.names, parts.day, parts.limits.get(ground.id)),
    ),
  };
}

function memberView(member: MemberRow, day: CalendarDay): HouseholdMember {
  const told = toldAgeOf(member);
  const span = told && ageOn(told, day);
  return {
    role: member.role,
    isClient: member.is_client,
    ageFrom: span?.from ?? null,
    ageTo: span?.to ?? null,
    needsCare: member.needs_care,
    raisesChild: member.raises_child,
    needs: member.needs,
    turning: told && turningAhead(told, day, monthsAhead),
  };
}

/** One's own item: in full, or coarse where it is sensitive and nobody gave a reason to see more. */
export const ownItem = (row: CaseItemRow, key: CaseKey | null, isCoarse: boolean): ShownItem => ({
  item: row.item,
  form: isCoarse ? 'COARSE' : 'FULL',
  text: textOf(row, key, isCoarse),
  why: isCoarse ? 'UNMASK_WITH_REASON' : null,
});

const textOf = (row: CaseItemRow, key: CaseKey | null, isCoarse: boolean): string | null =>
  key &&
  (isCoarse
    ? key.texts.open(row.coarse_sealed, placeOf(row.item, 'COARSE'))
    : key.texts.open(row.text_sealed, placeOf(row.item, 'FULL')));

/** Where a sealed text belongs: one that is moved to another item does not open. */
export const placeOf = (item: SharedItem, form: 'FULL' | 'COARSE'): string => `${item} ${form}`;

export const groundView = (
  row: GroundRow,
  names: ReadonlyMap<string, string>,
  day: CalendarDay,
  limits: CaseGround['limits'] = [],
): CaseGround => ({
  id: row.id,
  kind: row.kind,
  receiverNames: row.receiver_ids.map((id) => names.get(id) ?? '—'),
  items: row.items,
  way: row.way,
  givenOn: row.given_on,
  until: row.until,
  isInForce: isGroundInForce(groundOf(row), day),
  isWithdrawn: row.withdrawn_at !== null,
  isWithdrawnByPerson: row.withdrawn_way === 'SLIP',
  purposes: row.purposes,
  limits,
  awaitsReview: row.kind === 'DANGER_TO_LIFE' && row.withdrawn_at === null && row.reviewed_at === null,
  reviewedByName: row.reviewed_by_name,
});

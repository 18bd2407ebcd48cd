import { type CalendarDay, isWithin } from '../shared/calendar.ts';
import { prefectureOf } from '../shared/japanese-code.ts';
import { type Home, wardOf } from './home.ts';
import type { Agreement, AreaGroup, ResidencyRule, ResidencyScope } from './residency-rule.ts';
import {
  agreementKey,
  anyoneKey,
  areaGroupKey,
  municipalityKey,
  prefectureKey,
  timedRuleKey,
  wardUnsaidKey,
} from './scope-keys.ts';

/** A thing with the number the database gave it. */
export type Numbered<T> = T & { readonly number: number };

/** All that lies between a resident and a rule: groups, agreements and rules with days, with their numbers. */
export interface KeyBook {
  readonly areaGroups: ReadonlyMap<string, Numbered<AreaGroup>>;
  readonly agreements: ReadonlyMap<string, Numbered<Agreement>>;
  readonly timedRules: ReadonlyMap<string, Numbered<ResidencyRule>>;
  readonly groupsByMember: ReadonlyMap<string, readonly Numbered<AreaGroup>[]>;
  readonly agreementsByParty: ReadonlyMap<string, readonly Numbered<Agreement>[]>;
  /** Rules with days, by each key their scope covers. */
  readonly timedByKey: ReadonlyMap<number, readonly Numbered<ResidencyRule>[]>;
}

/** Whether a rule holds only from or until a day and so needs a number of its own. */
export const isTimed = (rule: ResidencyRule): boolean => rule.validFrom != null || rule.validTo != null;

/** The keys of everyone a scope surely covers, whatever the day. */
export function keysOfScope(
  scope: ResidencyScope,
  areaGroups: ReadonlyMap<string, Numbered<AreaGroup>>,
): number[] {
  switch (scope.type) {
    case 'ANYONE':
      return [anyoneKey];
    case 'PREFECTURE':
      return [prefectureKey(scope.prefectureCode)];
    case 'WARDS':
      return scope.wardCodes.map(municipalityKey);
    case 'AREA_GROUP': {
      const group = areaGroups.get(scope.groupKey);
      return group ? [areaGroupKey(group.number)] : [];
    }
    default:
      return scope.codes.map(municipalityKey);
  }
}

/** A key book from plain lists, indexed once so that each question is answered without walking them. */
export function makeKeyBook(lists: {
  areaGroups?: readonly Numbered<AreaGroup>[];
  agreements?: readonly Numbered<Agreement>[];
  timedRules?: readonly Numbered<ResidencyRule>[];
}): KeyBook {
  const { areaGroups = [], agreements = [], timedRules = [] } = lists;
  const groups = new Map(areaGroups.map((group) => [group.key, group]));
  return {
    areaGroups: groups,
    agreements: new Map(agreements.map((agreement) => [agreement.key, agreement])),
    timedRules: new Map(timedRules.map((rule) => [rule.key, rule])),
    groupsByMember: indexed(areaGroups, (group) => group.members),
    agreementsByParty: indexed(agreements, (agreement) => agreement.parties),
    timedByKey: indexed(timedRules, (rule) => keysOfScope(rule.scope, groups)),
  };
}

function indexed<T, K>(items: readonly T[], placesOf: (item: T) => readonly K[]): Map<K, T[]> {
  const index = new Map<K, T[]>();
  for (const item of items) {
    for (const place of new Set(placesOf(item))) {
      const shelf = index.get(place);
      if (shelf) shelf.push(item);
      else index.set(place, [item]);
    }
  }
  return index;
}

/** The groups a municipality belongs to on that day. */
export const groupsInForce = (
  book: KeyBook,
  code: string,
  day: CalendarDay,
): readonly Numbered<AreaGroup>[] =>
  (book.groupsByMember.get(code) ?? []).filter((group) => isWithin(day, group.validFrom, group.validTo));

/** Every key a resident holds on a day; without a home only what anyone holds. Sorted, no key twice. */
export function holderKeys(home: Home | null | undefined, book: KeyBook, day: CalendarDay): number[] {
  const held = new Set<number>([anyoneKey]);
  if (home) for (const key of homeKeys(home, book, day)) held.add(key);
  const timed = [...held].flatMap((key) => book.timedByKey.get(key) ?? []);
  for (const rule of timed) {
    if (isWithin(day, rule.validFrom, rule.validTo)) held.add(timedRuleKey(rule.number));
  }
  return [...held].sort((a, b) => a - b);
}

function homeKeys(home: Home, book: KeyBook, day: CalendarDay): number[] {
  const code = home.municipalityCode;
  const ward = wardOf(home);
  return [
    prefectureKey(prefectureOf(code)),
    municipalityKey(code),
    ward === null ? wardUnsaidKey(code) : municipalityKey(ward),
    ...groupsInForce(book, code, day).map((group) => areaGroupKey(group.number)),
    ...(book.agreementsByParty.get(code) ?? [])
      .filter((agreement) => isWithin(day, agreement.validFrom, agreement.validTo))
      .map((agreement) => agreementKey(agreement.number)),
  ];
}

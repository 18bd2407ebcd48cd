import type { ResidencyAnswer, ResourceKind } from '../directory/codes.ts';
import { closesToOthers, type ResidencyLayer, rulesOfLayer } from './closing.ts';
import { isTimed, type KeyBook, keysOfScope } from './key-book.ts';
import type { Agreement, ResidencyRule } from './residency-rule.ts';
import { agreementKey, municipalityKey, timedRuleKey, wardUnsaidKeys } from './scope-keys.ts';

/** What a residency question is about: the rules of a resource, and what an agreement looks at. */
export interface ResidencySubject {
  readonly kind: ResourceKind;
  /** Where the offering takes place; without a venue, where its provider sits; null when neither has a municipality. */
  readonly municipalityCode: string | null;
  readonly rules: readonly ResidencyRule[];
}

/** A resource's rules as integer sets: what a database needs to answer without the domain. */
export interface CompiledResidency {
  readonly yesKeys: number[];
  readonly firstKeys: number[];
  readonly askKeys: number[];
  /** Whether those who hold none of the keys are told "no" rather than "ask". */
  readonly noOtherwise: boolean;
}

/** Whether an agreement shares this resource, on the days it is in force. */
export const isSharedBy = (agreement: Agreement, subject: Omit<ResidencySubject, 'rules'>): boolean =>
  subject.municipalityCode !== null &&
  agreement.sharedKinds.includes(subject.kind) &&
  agreement.parties.includes(subject.municipalityCode);

/** A resource's rules and agreements as keys. Holds for every day: what has days is a key of its own. */
export function compileResidency(
  subject: ResidencySubject,
  book: KeyBook,
  layer: ResidencyLayer = 'PUBLIC',
): CompiledResidency {
  const keys = { YES: new Set<number>(), FIRST_CONTACT: new Set<number>(), ASK: new Set<number>() };
  for (const rule of rulesOfLayer(subject.rules, layer)) {
    for (const key of certainKeys(rule, book)) keys[rule.answer].add(key);
    for (const key of perhapsKeys(rule, book)) keys.ASK.add(key);
  }
  for (const agreement of agreementsAt(subject, book)) {
    if (isSharedBy(agreement, subject)) keys.YES.add(agreementKey(agreement.number));
  }
  return {
    yesKeys: sorted(keys.YES),
    firstKeys: sorted(keys.FIRST_CONTACT),
    askKeys: sorted(keys.ASK),
    noOtherwise: closesToOthers(subject.rules, layer, book.areaGroups),
  };
}

/** The agreements a resource's place is party to. */
export const agreementsAt = (subject: Pick<ResidencySubject, 'municipalityCode'>, book: KeyBook) =>
  subject.municipalityCode === null ? [] : (book.agreementsByParty.get(subject.municipalityCode) ?? []);

function certainKeys(rule: ResidencyRule, book: KeyBook): number[] {
  if (!isTimed(rule)) return keysOfScope(rule.scope, book.areaGroups);
  const numbered = book.timedRules.get(rule.key);
  return numbered ? [timedRuleKey(numbered.number)] : [];
}

/** Those the rule covers on other days, in another ward, or while their group existed: asked, never refused. */
function perhapsKeys(rule: ResidencyRule, book: KeyBook): number[] {
  const { scope } = rule;
  const keys = isTimed(rule) ? keysOfScope(scope, book.areaGroups) : [];
  if (scope.type === 'WARDS') keys.push(...wardUnsaidKeys(scope.wardCodes));
  if (scope.type === 'MUNICIPALITIES' || scope.type === 'LIVING_WORKING_STUDYING')
    keys.push(...wardUnsaidKeys(scope.codes));
  if (scope.type === 'AREA_GROUP') {
    const group = book.areaGroups.get(scope.groupKey);
    if (group && (group.validFrom != null || group.validTo != null))
      keys.push(...group.members.map(municipalityKey));
  }
  return keys;
}

const sorted = (keys: ReadonlySet<number>): number[] => [...keys].sort((a, b) => a - b);

/** The answer by keys alone, exactly as the database computes it. `isHomeKnown` false never gives "no". */
export function answerByKeys(
  compiled: CompiledResidency,
  held: readonly number[],
  isHomeKnown: boolean,
): ResidencyAnswer {
  const holds = new Set(held);
  const overlaps = (keys: readonly number[]) => keys.some((key) => holds.has(key));
  if (overlaps(compiled.yesKeys)) return 'YES';
  if (overlaps(compiled.firstKeys)) return 'FIRST_CONTACT';
  if (overlaps(compiled.askKeys)) return 'ASK';
  return isHomeKnown && compiled.noOtherwise ? 'NO' : 'ASK';
}

import type { ResourceKind } from '../directory/codes.ts';
import { foldText } from '../words/fold-text.ts';
import { type CoreName, coreNameOf } from './core-name.ts';
import { holdsOther, likeness } from './similarity.ts';

/** What is known of an entry when it is asked whether another one is the same. */
export interface ComparedEntry {
  readonly id: string;
  readonly name: string;
  readonly kana?: string | null;
  readonly kind: ResourceKind;
  readonly organizationName?: string | null;
  /** 法人番号 of who runs it. */
  readonly corporateNumber?: string | null;
  readonly phones: readonly string[];
  readonly municipalityCode?: string | null;
  readonly point?: { readonly lat: number; readonly lng: number } | null;
}

/** Why two entries may be one, and what speaks against it; shown beside the pair. */
export const duplicateReasons = [
  'SAME_NAME',
  'SIMILAR_NAME',
  'SAME_READING',
  'SAME_PHONE',
  'SAME_CORPORATE_NUMBER',
  'SAME_ORGANIZATION',
  'NEAR',
  'SAME_TOWN',
  'SIMILAR_KIND',
  'OTHER_KIND',
  'OTHER_NUMBER_IN_NAME',
  'OTHER_CORPORATE_NUMBER',
  'OTHER_TOWN',
  'FAR',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface Comparison {
  /** Above 0: propose the pair. The greater, the surer. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** Great-circle metres between two points: the caller's sphere. */
export type MetersBetween = (
  one: { lat: number; lng: number },
  other: { lat: number; lng: number },
) => number;

/** An entry made ready once, for being compared with many. */
export interface PreparedEntry {
  readonly entry: ComparedEntry;
  readonly name: CoreName;
  readonly reading: string;
  readonly organization: string;
  readonly phones: ReadonlySet<string>;
}

const digitsOf = (phone: string) =>
  phone
    .normalize('NFKC')
    .replace(/^\s*\+81[\s-]*/u, '0')
    // An extension belongs to a desk, not to the number.
    .replace(/(?:内線|ext\.?|\()\s*\d*\)?\s*$/iu, '')
    .replace(/\D/gu, '');

/** Prepares entries for comparing; a name that many share, as that of an organization, is taken apart once. */
export function preparing(): (entry: ComparedEntry) => PreparedEntry {
  const known = new Map<string, string>();
  const organizationOf = (name: string): string => {
    const folded = known.get(name) ?? coreNameOf(foldText(name)).core;
    known.set(name, folded);
    return folded;
  };
  return (entry) => ({
    entry,
    name: coreNameOf(entry.name),
    reading: entry.kana ? coreNameOf(entry.kana).core : '',
    organization: entry.organizationName ? organizationOf(entry.organizationName) : '',
    phones: new Set(entry.phones.map(digitsOf).filter((digits) => digits.length >= 9)),
  });
}

/** Prepares an entry for comparing. */
export const preparedEntry = (entry: ComparedEntry): PreparedEntry => preparing()(entry);

const weights: Record<DuplicateReason, number> = {
  SAME_NAME: 5,
  SIMILAR_NAME: 3,
  SAME_READING: 4,
  SAME_PHONE: 3,
  SAME_CORPORATE_NUMBER: 1.5,
  SAME_ORGANIZATION: 1,
  NEAR: 3,
  SAME_TOWN: 1,
  SIMILAR_KIND: -0.5,
  OTHER_KIND: -6,
  OTHER_NUMBER_IN_NAME: -5,
  OTHER_CORPORATE_NUMBER: -3,
  OTHER_TOWN: -3,
  FAR: -4,
};

/** Without a reason to doubt that they are two, this much must speak for one. */
const needed = 5.5;
const nearMeters = 200;
const farMeters = 5_000;
const alike = 0.5;

/** Whether two entries may be the same place, with what speaks for and against it. Unknown speaks for neither. */
export function compareEntries(
  one: PreparedEntry,
  other: PreparedEntry,
  metersBetween: MetersBetween,
): Comparison {
  const reasons = [
    ...nameReasons(one, other),
    ...runnerReasons(one, other),
    ...placeReasons(one.entry, other.entry, metersBetween),
    ...kindReasons(one.entry.kind, other.entry.kind),
  ];
  const score = reasons.reduce((sum, reason) => sum + weights[reason], -needed);
  // A telephone and a house are shared by many; without any likeness of the names they make no pair.
  const isNamedAlike = reasons.some((reason) => namedAlike.has(reason));
  return { score: isNamedAlike ? score : Math.min(score, 0), reasons };
}

/** Kinds that one person enters as this and another as that. Beyond them a house offers two things, not one twice. */
const kindsTakenForAnother: readonly (readonly ResourceKind[])[] = [
  ['IBASHO', 'SALON', 'CAFE', 'OPEN_PLACE', 'ACTIVITY', 'PEER_GROUP'],
  ['FAMILY_GROUP', 'FAMILY_CLASS', 'CARER_GROUP'],
  ['WINDOW', 'COUNSELING', 'OUTREACH', 'VISITING_SESSION'],
  ['WORK_READINESS', 'WORKPLACE'],
  ['EXPERT_DISPATCH', 'MEDICAL_ADVICE'],
];

function kindReasons(one: ResourceKind, other: ResourceKind): DuplicateReason[] {
  if (one === other) return [];
  const isTaken = kindsTakenForAnother.some((kinds) => kinds.includes(one) && kinds.includes(other));
  return [isTaken ? 'SIMILAR_KIND' : 'OTHER_KIND'];
}

const namedAlike: ReadonlySet<DuplicateReason> = new Set(['SAME_NAME', 'SIMILAR_NAME', 'SAME_READING']);

function nameReasons(one: PreparedEntry, other: PreparedEntry): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  const [a, b] = [one.name, other.name];
  if (a.core === b.core) reasons.push('SAME_NAME');
  else {
    const isLike =
      likeness(a.core, b.core) >= alike || likeness(a.whole, b.whole) >= alike || holdsOther(a.core, b.core);
    if (isLike) reasons.push('SIMILAR_NAME');
    // A reading says something new only where the writing differs.
    if (one.reading !== '' && one.reading === other.reading) reasons.push('SAME_READING');
  }
  if (a.marks !== b.marks && a.marks !== '' && b.marks !== '') reasons.push('OTHER_NUMBER_IN_NAME');
  return reasons;
}

function runnerReasons(one: PreparedEntry, other: PreparedEntry): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  if ([...one.phones].some((phone) => other.phones.has(phone))) reasons.push('SAME_PHONE');
  const [a, b] = [one.entry.corporateNumber, other.entry.corporateNumber];
  if (a && b) reasons.push(a === b ? 'SAME_CORPORATE_NUMBER' : 'OTHER_CORPORATE_NUMBER');
  else if (one.organization !== '' && one.organization === other.organization)
    reasons.push('SAME_ORGANIZATION');
  return reasons;
}

function placeReasons(
  one: ComparedEntry,
  other: ComparedEntry,
  metersBetween: MetersBetween,
): DuplicateReason[] {
  if (one.point && other.point) {
    const meters = metersBetween(one.point, other.point);
    if (meters <= nearMeters) return ['NEAR'];
    if (meters >= farMeters) return ['FAR'];
  }
  if (!one.municipalityCode || !other.municipalityCode) return [];
  return one.municipalityCode === other.municipalityCode ? ['SAME_TOWN'] : ['OTHER_TOWN'];
}

import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';

/** By what a sum is shared among the members of an agreement (R130). */
export const costMethods = [
  'EQUAL', // 均等
  'POPULATION', // 人口割
  'USE', // 利用割
  'LEAD_PAYS', // 代表の市区町村が払う
  'PREFECTURE_PAYS', // 都道府県が払う
] as const;
export type CostMethod = (typeof costMethods)[number];

/** A part of the sum that is shared by one method. Several parts make a mixed rule: 均等割50 + 利用割50. */
export interface CostPart {
  readonly method: CostMethod;
  /** Whole percent of the sum; those of all parts make 100. */
  readonly percent: number;
}

/** A member as the rule looks at it. What nobody has counted or imported is null, and never guessed. */
export interface CostMember {
  /** Municipality code, five digits. */
  readonly code: string;
  readonly population: number | null;
  /** How often its residents used what is shared in the period, without names. */
  readonly uses: number | null;
}

/** Who pays: a municipality by its code, or the prefecture. */
export type Payer = string;
export const prefecturePayer = 'PREFECTURE';

/** One amount with all it came from: `yen` is `partYen × weight ÷ weights` rounded down, and `remainderYen` what the lead adds. */
export interface CostLine {
  readonly payer: Payer;
  readonly method: CostMethod;
  readonly partYen: number;
  readonly weight: number;
  readonly weights: number;
  readonly yen: number;
  readonly remainderYen: number;
  /** Nobody used anything in the period, so this part is shared equally. */
  readonly isEqualInstead: boolean;
}

/** What each pays, and how it came about. The amounts make the sum exactly. */
export interface CostShares {
  readonly yen: number;
  readonly amounts: readonly { readonly payer: Payer; readonly yen: number }[];
  readonly lines: readonly CostLine[];
}

export const costRefusals = [
  'AMOUNT_INVALID',
  'MEMBERS_MISSING',
  'MEMBER_TWICE',
  'LEAD_MISSING',
  'PARTS_INVALID',
  'POPULATION_MISSING',
  'USES_MISSING',
] as const;
export type CostRefusal = (typeof costRefusals)[number];

/** The most a sum may be, in yen: a thousand billion. */
export const mostYen = 1_000_000_000_000;

/** Whether something is a sum that can be shared. */
export const isSum = (yen: number): boolean => Number.isSafeInteger(yen) && yen >= 0 && yen <= mostYen;

/**
 * Shares a sum to the yen. Every amount is rounded down and what is left over, less than one yen for each member and part, is
 * the lead's: so nobody pays more than the share but the one who signed for it. The order in which members are named changes
 * nothing. Where a number that the rule needs is unknown there is no answer but which one.
 */
export function shareCosts(
  yen: number,
  parts: readonly CostPart[],
  { members, leadCode }: { readonly members: readonly CostMember[]; readonly leadCode: string },
): Decision<CostShares, CostRefusal> {
  const faults = [...sumFaults(yen, parts), ...memberFaults(parts, members, leadCode)];
  if (faults.length > 0) return refuse(faults);
  const inOrder = members.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const lines = partSums(yen, parts).flatMap(({ method, partYen }) =>
    sharePart({ method, partYen }, inOrder, leadCode),
  );
  const payers = [...new Set(lines.map(({ payer }) => payer))];
  const amounts = payers.map((payer) => ({
    payer,
    yen: lines
      .filter((line) => line.payer === payer)
      .reduce((sum, line) => sum + line.yen + line.remainderYen, 0),
  }));
  return allow({ yen, amounts, lines });
}

const sumFaults = (yen: number, parts: readonly CostPart[]): readonly Refusal<CostRefusal>[] => [
  ...(isSum(yen) ? [] : [{ code: 'AMOUNT_INVALID' as const, field: 'yen' }]),
  ...partFaults(parts),
];

/** What is wrong with the parts of a rule, or nothing: whole percents, each method once, a hundred together. */
export function partFaults(parts: readonly CostPart[]): readonly Refusal<'PARTS_INVALID'>[] {
  const arePercents = parts.every(
    ({ percent }) => Number.isInteger(percent) && percent > 0 && percent <= 100,
  );
  const isEachOnce = new Set(parts.map(({ method }) => method)).size === parts.length;
  const isWhole = parts.reduce((sum, { percent }) => sum + percent, 0) === 100;
  return arePercents && isEachOnce && isWhole ? [] : [{ code: 'PARTS_INVALID', field: 'parts' }];
}

function memberFaults(
  parts: readonly CostPart[],
  members: readonly CostMember[],
  leadCode: string,
): readonly Refusal<CostRefusal>[] {
  if (members.length === 0) return [{ code: 'MEMBERS_MISSING', field: 'members' }];
  if (new Set(members.map(({ code }) => code)).size < members.length)
    return [{ code: 'MEMBER_TWICE', field: 'members' }];
  const asks = (method: CostMethod) => parts.some((part) => part.method === method);
  const isNumber = (value: number | null) => value !== null && Number.isSafeInteger(value) && value >= 0;
  const missing = (code: CostRefusal, known: (member: CostMember) => boolean): Refusal<CostRefusal>[] =>
    members.filter((member) => !known(member)).map((member) => ({ code, field: `members.${member.code}` }));
  return [
    ...(members.some(({ code }) => code === leadCode)
      ? []
      : [{ code: 'LEAD_MISSING' as const, field: 'leadCode' }]),
    // A town of nobody pays nothing; that nobody lives in any of them is no number.
    ...(asks('POPULATION')
      ? missing('POPULATION_MISSING', ({ population }) => isNumber(population) && population !== 0)
      : []),
    ...(asks('USE') ? missing('USES_MISSING', ({ uses }) => isNumber(uses)) : []),
  ];
}

/** The sums of the parts: rounded down, what is left over goes to the first. */
function partSums(yen: number, parts: readonly CostPart[]) {
  const sums = parts.map(({ method, percent }) => ({ method, partYen: share(yen, percent, 100) }));
  const rest = yen - sums.reduce((sum, { partYen }) => sum + partYen, 0);
  return sums.map((one, at) => (at === 0 ? { ...one, partYen: one.partYen + rest } : one));
}

function sharePart(
  { method, partYen }: { readonly method: CostMethod; readonly partYen: number },
  members: readonly CostMember[],
  leadCode: string,
): readonly CostLine[] {
  if (method === 'PREFECTURE_PAYS' || method === 'LEAD_PAYS') {
    const payer = method === 'LEAD_PAYS' ? leadCode : prefecturePayer;
    const whole = { weight: 1, weights: 1, yen: partYen, remainderYen: 0, isEqualInstead: false };
    return [{ payer, method, partYen, ...whole }];
  }
  const isEqualInstead = method === 'USE' && members.every(({ uses }) => uses === 0);
  const weightOf = (member: CostMember): number =>
    method === 'EQUAL' || isEqualInstead ? 1 : (method === 'USE' ? member.uses : member.population)!;
  const weights = members.reduce((sum, member) => sum + weightOf(member), 0);
  const lines = members.map((member) => {
    const weight = weightOf(member);
    const yen = share(partYen, weight, weights);
    return { payer: member.code, method, partYen, weight, weights, yen, remainderYen: 0, isEqualInstead };
  });
  const rest = partYen - lines.reduce((sum, line) => sum + line.yen, 0);
  return lines.map((line) => (line.payer === leadCode ? { ...line, remainderYen: rest } : line));
}

/** `yen × weight ÷ weights` rounded down; exact beyond what a double holds. */
const share = (yen: number, weight: number, weights: number): number =>
  Number((BigInt(yen) * BigInt(weight)) / BigInt(weights));

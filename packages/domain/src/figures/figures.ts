import {
  type ActivityGroup,
  type ActivityKind,
  type ActivityPartner,
  activityGroupOf,
  activityGroups,
  activityKindsOf,
  activityPartners,
} from '../activities/activity.ts';
import { type CaseCameBy, casesCameBy } from '../cases/case-draft.ts';
import { type SupportStage, supportStages } from '../directory/codes.ts';
import type { Sum } from './hide-small-cells.ts';

/** How often something of one kind was done in a period for one case, which is a number without a name. */
export interface Tally {
  readonly caseNumber: number;
  /** Whether nothing had been done for the case before the period. */
  readonly isNew: boolean;
  readonly cameBy: CaseCameBy;
  /** The stage said last in the period. */
  readonly stage: SupportStage | null;
  /** Whether the person lives elsewhere than where the office is. */
  readonly isFromElsewhere: boolean;
  /** Whether it took place elsewhere than where the office is. */
  readonly isElsewhere: boolean;
  readonly kind: ActivityKind;
  readonly partner: ActivityPartner;
  readonly isReached: boolean;
  readonly count: number;
}

/** Every figure by its key: `people`, `people.new`, `group.CONSULTATION`, `kind.TELEPHONE` … */
export type Figures = ReadonlyMap<string, number>;

const stageKeys = [...supportStages, 'UNSAID'] as const;
const consultationPartners = activityPartners.filter((partner) => partner !== 'PARTNER');
const countedGroups: readonly ActivityGroup[] = activityGroups;

/** The figures that are sums of others; every figure that is shown stands here, or is one of these totals. */
export const figureSums: readonly Sum[] = [
  { total: 'people', parts: ['people.new', 'people.continuing'] },
  { total: 'people', parts: casesCameBy.map((by) => `cameBy.${by}`) },
  { total: 'people', parts: stageKeys.map((stage) => `stage.${stage}`) },
  { total: 'people', parts: ['people.resident', 'people.fromElsewhere'] },
  { total: 'people', parts: ['people.stayed', 'people.usedElsewhere'] },
  { total: 'all', parts: countedGroups.map((group) => `group.${group}`) },
  ...(['CONSULTATION', 'ALONGSIDE', 'PARTNERS'] as const).map((group) => ({
    total: `group.${group}`,
    parts: activityKindsOf(group).map((kind) => `kind.${kind}`),
  })),
  { total: 'group.CONSULTATION', parts: consultationPartners.map((partner) => `partner.${partner}`) },
];

/** The keys of all figures, totals first. */
export const figureKeys: readonly string[] = [
  ...new Set(figureSums.flatMap(({ total, parts }) => [total, ...parts])),
];

/**
 * All figures of a period from activities alone. 実人員 counts each case once; 延べ件数 counts every activity, consultations
 * apart from what goes alongside, from talk among offices, and from attempts that reached nobody (R155).
 */
export function countFigures(tallies: readonly Tally[]): Figures {
  const figures = new Map(figureKeys.map((key) => [key, 0]));
  const add = (key: string, count: number) => figures.set(key, (figures.get(key) ?? 0) + count);
  const byCase = new Map<number, Tally[]>();
  for (const tally of tallies) byCase.set(tally.caseNumber, [...(byCase.get(tally.caseNumber) ?? []), tally]);
  for (const own of byCase.values()) {
    const [first] = own as [Tally, ...Tally[]];
    add('people', 1);
    add(first.isNew ? 'people.new' : 'people.continuing', 1);
    add(`cameBy.${first.cameBy}`, 1);
    add(`stage.${first.stage ?? 'UNSAID'}`, 1);
    add(own.some(({ isFromElsewhere }) => isFromElsewhere) ? 'people.fromElsewhere' : 'people.resident', 1);
    const usesElsewhere = own.some((one) => one.isElsewhere && !one.isFromElsewhere);
    add(usesElsewhere ? 'people.usedElsewhere' : 'people.stayed', 1);
  }
  for (const { kind, partner, isReached, count } of tallies) {
    const group = activityGroupOf(kind, isReached);
    add('all', count);
    add(`group.${group}`, count);
    if (group !== 'ATTEMPT') add(`kind.${kind}`, count);
    if (group === 'CONSULTATION') add(`partner.${partner}`, count);
  }
  return figures;
}

/** What others may know of one municipality: fewer figures, so that fewer must be hidden. */
export const areaFigureKeys = [
  'people',
  'people.new',
  'people.continuing',
  'people.resident',
  'people.fromElsewhere',
  'group.CONSULTATION',
] as const;
export type AreaFigureKey = (typeof areaFigureKeys)[number];

/** The figures of an area: those of each municipality, and the sum over all of them of people and of consultations. */
export function areaTable(byPlace: ReadonlyMap<string, Figures>): {
  readonly values: ReadonlyMap<string, number>;
  readonly sums: readonly Sum[];
} {
  const places = [...byPlace.keys()];
  const values = new Map<string, number>();
  for (const [place, figures] of byPlace)
    for (const key of areaFigureKeys) values.set(`${place}/${key}`, figures.get(key) ?? 0);
  const sums: Sum[] = places.flatMap((place) => [
    { total: `${place}/people`, parts: [`${place}/people.new`, `${place}/people.continuing`] },
    { total: `${place}/people`, parts: [`${place}/people.resident`, `${place}/people.fromElsewhere`] },
  ]);
  for (const key of ['people', 'group.CONSULTATION'] as const) {
    const parts = places.map((place) => `${place}/${key}`);
    values.set(
      `all/${key}`,
      parts.reduce((sum, part) => sum + values.get(part)!, 0),
    );
    sums.push({ total: `all/${key}`, parts, givesUpTotal: true });
  }
  return { values, sums };
}

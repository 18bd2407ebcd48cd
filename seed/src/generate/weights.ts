import type { MunicipalityClass } from '@tsunagi/geo';

/**
 * How many places a municipality of each class has, beside a village's one. Taken by eye from the size of what such
 * municipalities name in the report (a designated city has many operators, a village one nurse), not from a count.
 */
export const classWeights: Record<MunicipalityClass, number> = {
  DESIGNATED: 60,
  CORE: 22,
  SPECIAL_CASE: 16,
  SPECIAL_WARD: 18,
  CITY: 7,
  TOWN: 2.5,
  VILLAGE: 1,
};

/** Share of places that are windows; the demo has more of them, because it has every town's. */
export const windowShare = 0.25;
/** Share of places that are nowhere: online or by telephone for anyone in Japan. */
export const nowhereShare = 0.004;
/** Share of places whose provider sits in another municipality. */
export const visitingShare = 0.03;
/** Places of one provider, on average. */
export const placesPerProvider = 3;
/** How far from the municipality's point a place may lie, in kilometres. */
export const farthestKilometers = 3;

/** How many of `count` places each municipality gets: by weight, whole numbers, the sum exact. */
export function quotas(classes: readonly MunicipalityClass[], count: number): number[] {
  const total = classes.reduce((sum, one) => sum + classWeights[one], 0);
  let due = 0;
  let given = 0;
  return classes.map((one) => {
    due += (classWeights[one] / total) * count;
    const share = Math.round(due) - given;
    given += share;
    return share;
  });
}

import * as z from 'zod';
import { weekdays } from '../schedule/schedule.ts';
import { audiences, circumstances, criterionWeights, residencyAnswers } from './codes.ts';
import {
  count,
  day,
  failing,
  line,
  maybe,
  month,
  municipalityCode,
  prefectureCode,
  text,
  time,
} from './parse-fields.ts';

const isInOrder = (from: string | null | undefined, to: string | null | undefined) =>
  from == null || to == null || from <= to;

/** The shape of a residency scope. */
const residencyScope = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('MUNICIPALITIES'),
    codes: z.array(municipalityCode).min(1, failing('EMPTY')),
  }),
  z.strictObject({
    type: z.literal('LIVING_WORKING_STUDYING'),
    codes: z.array(municipalityCode).min(1, failing('EMPTY')),
  }),
  z.strictObject({
    type: z.literal('WARDS'),
    cityCode: municipalityCode,
    wardCodes: z.array(municipalityCode).min(1, failing('EMPTY')),
  }),
  z.strictObject({ type: z.literal('AREA_GROUP'), groupKey: line }),
  z.strictObject({ type: z.literal('PREFECTURE'), prefectureCode }),
  z.strictObject({ type: z.literal('ANYONE') }),
]);

export const residencyRule = z
  .strictObject({
    key: line,
    layer: z.enum(['PUBLIC', 'SUPPORTERS']),
    scope: residencyScope,
    answer: z.enum(residencyAnswers).exclude(['NO']),
    validFrom: maybe(day),
    validTo: maybe(day),
    source: maybe(text),
  })
  .refine((rule) => isInOrder(rule.validFrom, rule.validTo), {
    ...failing('EDGES_CROSSED'),
    path: ['validTo'],
  });

const ageYears = maybe(count(0, 120));

export const criteria = z
  .strictObject({
    audiences: z.array(z.enum(audiences)).min(1, failing('EMPTY')),
    age: maybe(
      z
        .strictObject({
          minYears: ageYears,
          maxYears: ageYears,
          minSoft: z.boolean().optional(),
          maxSoft: z.boolean().optional(),
          of: z.enum(['PERSON', 'VISITOR']),
        })
        .refine(({ minYears, maxYears }) => minYears == null || maxYears == null || minYears <= maxYears, {
          ...failing('EDGES_CROSSED'),
          path: ['maxYears'],
        }),
    ),
    circumstances: z.partialRecord(z.enum(circumstances), z.enum(criterionWeights)).optional(),
    saidNotNeeded: z.array(z.enum(circumstances)).optional(),
  })
  .refine(
    ({ circumstances: weighed, saidNotNeeded }) =>
      !(saidNotNeeded ?? []).some((one) => weighed?.[one] === 'REQUIRED'),
    { ...failing('CONTRADICTION'), path: ['saidNotNeeded'] },
  );

const someDays = z.array(z.enum(weekdays)).min(1, failing('EMPTY'));
const everyMonths = { everyMonths: count(1, 12).optional(), anchorMonth: month.optional() };

const recurrence = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('DAILY') }),
  z.strictObject({
    type: z.literal('WEEKLY'),
    days: someDays,
    everyWeeks: count(1, 52).optional(),
    startsOn: day.optional(),
  }),
  z.strictObject({
    type: z.literal('MONTHLY_NTH'),
    nths: z.array(count(-1, 5).refine((nth) => nth !== 0, failing('OUT_OF_RANGE'))).min(1, failing('EMPTY')),
    days: someDays,
    ...everyMonths,
  }),
  z.strictObject({
    type: z.literal('MONTHLY_DAY'),
    daysOfMonth: z.array(count(1, 31)).min(1, failing('EMPTY')),
    ...everyMonths,
  }),
  z.strictObject({ type: z.literal('DATES'), dates: z.array(day).min(1, failing('EMPTY')) }),
  z
    .strictObject({
      type: z.literal('FREQUENCY_ONLY'),
      timesMin: count(0, 366),
      timesMax: count(1, 366),
      per: z.enum(['WEEK', 'MONTH', 'YEAR']),
    })
    .refine(({ timesMin, timesMax }) => timesMin <= timesMax, {
      ...failing('EDGES_CROSSED'),
      path: ['timesMax'],
    }),
]);

export const schedule = z
  .strictObject({
    recurrence,
    opensAt: maybe(time),
    closesAt: maybe(time),
    closedOnHolidays: z.boolean().optional(),
    closedAtYearEnd: z.boolean().optional(),
    closedMonths: z.array(count(1, 12)).optional(),
    closedDates: z.array(day).optional(),
    addedDates: z.array(day).optional(),
    reservation: z.enum(['NOT_NEEDED', 'NEEDED', 'UNKNOWN']).optional(),
  })
  .refine(
    ({ closedDates, addedDates }) => !(addedDates ?? []).some((added) => closedDates?.includes(added)),
    {
      ...failing('CONTRADICTION'),
      path: ['addedDates'],
    },
  );

/** First day not after last day, for whatever has both. */
export const validity = (value: { validFrom?: string | null; validTo?: string | null }): boolean =>
  isInOrder(value.validFrom, value.validTo);

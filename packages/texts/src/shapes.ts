import type {
  AskerRole,
  Badge,
  Circumstance,
  CriterionWeight,
  FreshnessClass,
  ResidencyAnswer,
  ResourceStatus,
  Weekday,
} from '@tsunagi/domain';

/**
 * What the text functions take: the GraphQL types of schema.graphql as plain shapes, so that a query's result
 * can be handed over as it is.
 */
type Maybe<T> = T | null | undefined;

export type ResidencyReasonCode =
  | 'RESIDENT'
  | 'NAMED_MUNICIPALITY'
  | 'WARD'
  | 'AREA_GROUP'
  | 'PREFECTURE'
  | 'ANYONE'
  | 'AGREEMENT'
  | 'FIRST_CONTACT'
  | 'WORKING_OR_STUDYING'
  | 'WARD_UNKNOWN'
  | 'ASK_RULE'
  | 'NO_RULE'
  | 'RESTRICTED'
  | 'HOME_UNKNOWN'
  | 'UNPUBLICIZED';

export interface ResidencyView {
  answer: ResidencyAnswer;
  reason: ResidencyReasonCode;
  /** Name of the agreement or area group that decided. */
  name?: Maybe<string>;
  /** Municipality or prefecture the deciding rule speaks about. */
  place?: Maybe<string>;
  source?: Maybe<string>;
  until?: Maybe<string>;
}

export interface FindingView {
  criterion: 'RESIDENCY' | 'AGE' | 'AUDIENCE' | 'CIRCUMSTANCE' | 'STATUS';
  verdict: 'MEETS' | 'FAILS' | 'UNKNOWN';
  weight: CriterionWeight;
  circumstance?: Maybe<Circumstance>;
  minYears?: Maybe<number>;
  maxYears?: Maybe<number>;
  soft: boolean;
  ageOf?: Maybe<'PERSON' | 'VISITOR'>;
  ageYears?: Maybe<number>;
  status?: Maybe<ResourceStatus>;
  expectedStart?: Maybe<string>;
}

export interface AnswerView {
  badge: Badge;
  residency: ResidencyView;
  findings: readonly FindingView[];
}

/** Who reads the answer: the role decides how the one concerned is called, the home which town is named. */
export interface Reader {
  role?: Maybe<AskerRole>;
  /** Name of the home municipality, 「小海町」. */
  home?: Maybe<string>;
}

export interface ScheduleShape {
  type: 'DAILY' | 'WEEKLY' | 'MONTHLY_NTH' | 'MONTHLY_DAY' | 'DATES' | 'FREQUENCY_ONLY';
  days: readonly Weekday[];
  nths: readonly number[];
  daysOfMonth: readonly number[];
  every?: Maybe<number>;
  timesMin?: Maybe<number>;
  timesMax?: Maybe<number>;
  per?: Maybe<'WEEK' | 'MONTH' | 'YEAR'>;
  opensAt?: Maybe<string>;
  closesAt?: Maybe<string>;
  closedOnHolidays: boolean;
  closedAtYearEnd: boolean;
  closedMonths: readonly number[];
  reservation?: Maybe<'NOT_NEEDED' | 'NEEDED' | 'UNKNOWN'>;
}

export interface HoursShape {
  opensAt?: Maybe<string>;
  closesAt?: Maybe<string>;
}

export interface OccurrenceShape extends HoursShape {
  day: string;
  weekday: Weekday;
}

export interface FreshnessShape {
  class: FreshnessClass;
  confirmedOn?: Maybe<string>;
  daysAgo?: Maybe<number>;
  byName?: Maybe<string>;
  byRole?: Maybe<string>;
}

export interface PhoneShape {
  openNow?: Maybe<boolean>;
  next?: Maybe<OccurrenceShape>;
}

/** Refusals that those who search can meet, in every language. What only staff can meet is said where they meet it. */
export const askersRefusalCodes = [
  'AGE_OUT_OF_RANGE',
  'CODE_UNKNOWN',
  'CODE_FOREIGN',
  'CODE_MISTYPED',
  'POSTCODE_UNKNOWN',
  'POINT_OUTSIDE_JAPAN',
  'CURSOR_FOREIGN',
  'WORDS_TOO_LONG',
  'TOO_MANY',
  'PAGE_SIZE',
  'VIEW_INVALID',
  'HOME_MISSING',
  'NOT_FOUND',
] as const;
export type RefusalCode = (typeof askersRefusalCodes)[number];

export interface RefusalShape {
  code: RefusalCode;
  field?: Maybe<string>;
}

/** Whether a refusal is one that those who search can meet. */
export const isAskersRefusal = <R extends { code: string }>(
  refusal: R,
): refusal is R & { code: RefusalCode } => askersRefusalCodes.some((code) => code === refusal.code);

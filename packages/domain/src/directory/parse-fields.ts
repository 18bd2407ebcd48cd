import * as z from 'zod';
import { type CalendarDay, isCalendarDay, type TimeOfDay } from '../shared/calendar.ts';

/** Why a directory record is refused. */
export const directoryFaults = [
  'REQUIRED',
  'WRONG_TYPE',
  'NOT_IN_LIST',
  'UNKNOWN_FIELD',
  'EMPTY',
  'TOO_LONG',
  'OUT_OF_RANGE',
  'DAY_INVALID',
  'TIME_INVALID',
  'MONTH_INVALID',
  'CODE_MISTYPED',
  'PHONE_INVALID',
  'MAIL_INVALID',
  'URL_INVALID',
  'CORPORATE_NUMBER_INVALID',
  'DUPLICATE_KEY',
  'REFERENCE_UNKNOWN',
  'EDGES_CROSSED',
  'POINT_OUTSIDE_JAPAN',
  'POSITION_MISSING',
  'POSITION_EXPOSED',
  'CONTRADICTION',
] as const;
export type DirectoryFault = (typeof directoryFaults)[number];

/** A check whose failure is one of our codes: zod carries it as the message. */
export const failing = (fault: DirectoryFault) => ({ error: fault });

const longestLine = 200;
const longestText = 4_000;

/** A key or a name: one line that is not empty. */
export const line = z
  .string()
  .refine((text) => text.trim() !== '', failing('EMPTY'))
  .refine((text) => [...text].length <= longestLine && !text.includes('\n'), failing('TOO_LONG'));

/** Sentences. */
export const text = z.string().refine((value) => [...value].length <= longestText, failing('TOO_LONG'));

/** A field that may be absent or null: both mean "not known". */
export const maybe = <T extends z.ZodType>(type: T) => type.nullish();

export const day = z
  .string()
  .refine(isCalendarDay, failing('DAY_INVALID'))
  .transform((value) => value as CalendarDay);
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, failing('MONTH_INVALID'));
export const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, failing('TIME_INVALID'))
  .transform((value) => value as TimeOfDay);

const isPrefecture = (code: string) => /^\d{2}$/.test(code) && Number(code) >= 1 && Number(code) <= 47;

export const prefectureCode = z.string().refine(isPrefecture, failing('CODE_MISTYPED'));
export const municipalityCode = z
  .string()
  .refine((code) => /^\d{5}$/.test(code) && isPrefecture(code.slice(0, 2)), failing('CODE_MISTYPED'));
/** Five digits of a municipality or two of a prefecture. */
export const sponsorCode = z.union([municipalityCode, prefectureCode], failing('CODE_MISTYPED'));

export const phoneNumber = z
  .string()
  .regex(/^0\d{1,4}-\d{1,4}-\d{3,4}$|^#\d{4}$|^1\d{2}$/, failing('PHONE_INVALID'));
export const mail = z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, failing('MAIL_INVALID'));
/** Only http and https: a link is shown to people. */
export const url = z.string().regex(/^https?:\/\/[^\s/]+(?:\/\S*)?$/, failing('URL_INVALID'));
export const corporateNumber = z.string().regex(/^\d{13}$/, failing('CORPORATE_NUMBER_INVALID'));

export const count = (min: number, max: number) =>
  z
    .number()
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, failing('OUT_OF_RANGE'));

/** Japan's land and sea from Yonaguni to Minamitori, from Okinotori to the north of Hokkaido. */
export const point = z
  .strictObject({ lng: z.number(), lat: z.number() })
  .refine(
    ({ lng, lat }) => lng >= 122 && lng <= 154.5 && lat >= 20 && lat <= 46,
    failing('POINT_OUTSIDE_JAPAN'),
  );

import type { LngLat } from './lng-lat.ts';

/** Classes of municipalities by law, biggest first: the order in which suggestions are shown. */
export const municipalityClasses = [
  'DESIGNATED',
  'CORE',
  'SPECIAL_CASE',
  'SPECIAL_WARD',
  'CITY',
  'TOWN',
  'VILLAGE',
] as const;
export type MunicipalityClass = (typeof municipalityClasses)[number];

/** A ward of a designated city: a part of it, not a municipality. */
export type Ward = {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  readonly cityCode: string;
};

/** One of the 1,741. Its name is no key: two are called 府中市. */
export type Municipality = {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  readonly prefectureCode: string;
  /** 郡, with its reading; absent for cities and island towns. */
  readonly county?: string;
  readonly countyKana?: string;
  readonly class: MunicipalityClass;
  /** The point that stands for the municipality on maps and in distances: its hall, on islands the island. */
  readonly position: LngLat;
};

/** One of the 47. */
export type Prefecture = {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  /** Prefectures with a common border on land. */
  readonly neighbors: readonly string[];
  /** Counted as neighbors by the road authority although only water lies between. */
  readonly seaNeighbors: readonly string[];
};

/** Which prefecture a code belongs to. */
export const prefectureCodeOf = (code: string): string => code.slice(0, 2);

import type { ResidencyAnswer, ResourceKind } from '../directory/codes.ts';
import type { CalendarDay } from '../shared/calendar.ts';

/** Whom a residency rule speaks about. Codes are 5-digit; a designated city's wards may be named under it. */
export type ResidencyScope =
  | { type: 'MUNICIPALITIES'; codes: string[] }
  /** Residents and those who work or study there: for others the answer is ASK, never NO. */
  | { type: 'LIVING_WORKING_STUDYING'; codes: string[] }
  | { type: 'WARDS'; cityCode: string; wardCodes: string[] }
  | { type: 'AREA_GROUP'; groupKey: string }
  | { type: 'PREFECTURE'; prefectureCode: string }
  | { type: 'ANYONE' };

/** One statement about who may use a resource, with where it comes from (R009, R010). */
export interface ResidencyRule {
  key: string;
  /** PUBLIC is shown to everyone; SUPPORTERS only to signed-in supporters (an unpublicised welcome). */
  layer: 'PUBLIC' | 'SUPPORTERS';
  scope: ResidencyScope;
  answer: Exclude<ResidencyAnswer, 'NO'>;
  validFrom?: CalendarDay | null;
  /** The last day it holds. */
  validTo?: CalendarDay | null;
  source?: string | null;
}

/** An agreement between municipalities: adds entitlement from its first to its last day (R046, G2). */
export interface Agreement {
  key: string;
  name: string;
  /** Municipalities whose residents become entitled and whose resources are shared. */
  parties: string[];
  sharedKinds: ResourceKind[];
  validFrom: CalendarDay;
  validTo: CalendarDay | null;
  source?: string | null;
}

/** A typed, possibly overlapping group of municipalities (R045). */
export interface AreaGroup {
  key: string;
  name: string;
  kana: string;
  kind: import('../directory/codes.ts').AreaGroupKind;
  prefectureCode: string | null;
  members: string[];
  leadCode?: string | null;
  validFrom?: CalendarDay | null;
  validTo?: CalendarDay | null;
}

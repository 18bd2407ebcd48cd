import type {
  AccessMode,
  Atmosphere,
  CalendarDay,
  EligibilityCriteria,
  PositionPrecision,
  ResidencyRule,
  ResourceKind,
  ResourceStatus,
  Schedule,
  TransitAccess,
} from '@tsunagi/domain';

/** What a list shows of one offering and what the domain needs to decide about it; nothing that is not public. */
export interface Card {
  offeringId: string;
  resourceId: string;
  name: string;
  kana: string;
  kind: ResourceKind;
  status: ResourceStatus;
  expectedStart: string | null;
  summary: string;
  summaryEasy: string | null;
  summaryEn: string | null;
  organizationName: string;
  /** Where it takes place; null without a venue. */
  venueCode: string | null;
  /** Where its provider sits. */
  providerCode: string | null;
  accessModes: AccessMode[];
  /** The point the public may see; a municipality's own point is not kept here. */
  point: { lat: number; lng: number; radiusMeters: number | null } | null;
  precision: PositionPrecision;
  phone: CardPhone | null;
  schedule: Schedule | null;
  transit: TransitAccess;
  transitNote: string | null;
  atmosphere: Atmosphere;
  fee: { type: 'FREE' | 'PAID' | 'UNKNOWN'; amountYen: number | null; note: string | null };
  peerRun: boolean | null;
  activities: string[];
  confirmed: {
    on: CalendarDay;
    byName: string;
    byRole: string;
    /** Until when it holds by a schedule shorter than the usual year. */
    dueOn?: CalendarDay | null;
  } | null;
  criteria: EligibilityCriteria;
  /** Public rules. An unpublicized one stands here as a blank: that it exists keeps the answer at "ask". */
  rules: ResidencyRule[];
}

export interface CardPhone {
  number: string;
  label: string | null;
  answeredBy: string | null;
  hours: Schedule | null;
}

/** The blank that stands for any number of rules of the supporters' layer: no scope, no answer, no source. */
export const blankRule: ResidencyRule = {
  key: '',
  layer: 'SUPPORTERS',
  scope: { type: 'MUNICIPALITIES', codes: [] },
  answer: 'ASK',
};

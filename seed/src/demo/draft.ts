import type {
  AgeRange,
  Atmosphere,
  Audience,
  CalendarDay,
  Circumstance,
  CriterionWeight,
  IntakeState,
  OrganizationKind,
  PositionPrecision,
  ResidencyRule,
  ResidencyScope,
  ResourceKind,
  ResourceRecord,
  Schedule,
  TransitAccess,
} from '@tsunagi/domain';

/** An organization as it is written down; its name gets its （見本） when it is built. */
export interface OrganizationDraft {
  key: string;
  name: string;
  kana: string;
  kind: OrganizationKind;
  /** 5-digit seat; absent for a national, online or prefectural body. */
  town?: string;
  prefecture?: string;
  aliases?: string[];
}

/** Where a place meets, written from the municipality's point. */
export interface SiteDraft {
  town: string;
  /** What stands on the door; the resource's name where it is absent. */
  name?: string;
  /** Kilometres east and north of the municipality's point; drawn by chance, within 1.5 km, where absent. */
  km?: [east: number, north: number];
  /** EXACT where absent. */
  show?: PositionPrecision;
  /** What the public is told instead of an address. */
  near?: string;
  radius?: number;
  transit?: TransitAccess;
  transitNote?: string;
  parking?: TransitAccess;
  stepFree?: TransitAccess;
  when?: Schedule;
  note?: string;
}

export interface RuleDraft {
  scope: ResidencyScope;
  answer: ResidencyRule['answer'];
  layer?: 'SUPPORTERS';
  from?: CalendarDay;
  to?: CalendarDay;
  source?: string;
}

/** A resource as it is written down: what is not said takes the usual value of its kind. */
export interface PlaceDraft
  extends Partial<
    Pick<
      ResourceRecord,
      | 'status'
      | 'expectedStart'
      | 'deliveryForm'
      | 'sponsorCode'
      | 'accessModes'
      | 'description'
      | 'contactMethods'
      | 'fee'
      | 'activities'
      | 'facilitated'
      | 'peerRun'
      | 'windowPlaces'
      | 'windowFunctions'
      | 'stages'
      | 'professionals'
      | 'visitsHome'
      | 'accompanies'
      | 'languages'
      | 'sayThis'
      | 'goesOnTo'
      | 'aliases'
    >
  > {
  key: string;
  name: string;
  kana: string;
  kind: ResourceKind;
  org: string;
  summary: string;
  easy?: string;
  en?: string;
  /** One site, several, or none (online, telephone, at the person's home). */
  at?: SiteDraft | SiteDraft[];
  when?: Schedule;
  rules: RuleDraft[];
  audiences?: Audience[];
  age?: AgeRange;
  /** Required, preferred, excluded. */
  needs?: Partial<Record<Circumstance, CriterionWeight>>;
  notNeeded?: Circumstance[];
  feel?: Atmosphere;
  people?: [min: number, max: number];
  /** Whether somebody new is taken on, said so many days ago, for so many days. */
  intake?: { state: IntakeState; daysAgo: number; forDays?: number; places?: number; free?: number };
  phone?: { hours?: Schedule; answeredBy?: string; label?: string } | null;
  steps?: string[];
  /** Of the first visit: family alone, without a name, may sit silently. Letters f, n, s; capital = no. */
  first?: string;
  /** Days since somebody confirmed it; null = never confirmed. */
  seen: number | null;
  seenBy?: string;
}

/** The places of one region and those who run them. */
export interface RegionDraft {
  organizations: OrganizationDraft[];
  places: PlaceDraft[];
}

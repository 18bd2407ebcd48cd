import type { EligibilityCriteria } from '../eligibility/criteria.ts';
import type { Agreement, AreaGroup, ResidencyRule } from '../residency/residency-rule.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import type {
  AccessMode,
  Atmosphere,
  ChainCondition,
  ContactMethod,
  DeliveryForm,
  IntakeState,
  Involvement,
  OrganizationKind,
  PositionPrecision,
  ResourceKind,
  ResourceStatus,
  SupportStage,
  TransitAccess,
  WindowFunction,
  WindowPlace,
} from './codes.ts';

/** A point on the sphere, degrees WGS 84. Always named, never a pair. */
export interface LngLat {
  lng: number;
  lat: number;
}

export interface Phone {
  /** As people read it aloud, e.g. `0000-00-0123`. */
  number: string;
  label?: string | null;
  /** When somebody answers. */
  hours?: Schedule | null;
  /** Who answers: 「保健師」. */
  answeredBy?: string | null;
}

export interface OrganizationRecord {
  key: string;
  name: string;
  kana: string;
  kind: OrganizationKind;
  /** 5-digit code of the seat; null for a national or purely online body. */
  municipalityCode: string | null;
  prefectureCode: string | null;
  /** R034: other names it goes by. */
  aliases?: string[];
  /** 法人番号, 13 digits. */
  corporateNumber?: string | null;
  url?: string | null;
  mail?: string | null;
}

/** R043: where it takes place, apart from who runs it. */
export interface VenueRecord {
  key: string;
  name: string;
  kana?: string | null;
  municipalityCode: string;
  precision: PositionPrecision;
  /** The true position. Never leaves by a public door unless precision is EXACT. */
  position: LngLat | null;
  /** What the public sees when precision is AREA: 「駅の近く」 and a rounded point with its radius in metres. */
  publicPosition?: LngLat | null;
  publicRadiusMeters?: number | null;
  address?: string | null;
  publicAddress?: string | null;
  transit: TransitAccess;
  /** 「小海線の駅から、歩いて8分」. */
  transitNote?: string | null;
  parking?: TransitAccess;
  stepFree?: TransitAccess;
}

export interface OfferingRecord {
  /** null: online, by telephone or at the person's home. */
  venueKey: string | null;
  schedule?: Schedule | null;
  note?: string | null;
}

/** R093: whether somebody new is taken on, as it was said on a day. */
export interface Intake {
  state: IntakeState;
  saidOn: CalendarDay;
  /** The last day on which that holds, if it is known. */
  until?: CalendarDay | null;
  /** How many there is room for, and for how many there is room now. */
  places?: number | null;
  free?: number | null;
}

export interface ResourceRecord {
  key: string;
  name: string;
  kana: string;
  kind: ResourceKind;
  status: ResourceStatus;
  expectedStart?: string | null;
  organizationKey: string;
  /** R014. */
  deliveryForm: DeliveryForm;
  /** Whose it is when commissioned, joint or prefecture-run: 5-digit municipality or 2-digit prefecture code. */
  sponsorCode?: string | null;
  accessModes: AccessMode[];
  /** One or two sentences in です・ます. */
  summary: string;
  summaryEasy?: string | null;
  summaryEn?: string | null;
  description?: string | null;
  criteria: EligibilityCriteria;
  residencyRules: ResidencyRule[];
  offerings: OfferingRecord[];
  phones: Phone[];
  mail?: string | null;
  url?: string | null;
  contactMethods: ContactMethod[];
  /** R015. */
  fee: { type: 'FREE' | 'PAID' | 'UNKNOWN'; amountYen?: number | null; note?: string | null };
  intake?: Intake | null;
  /** R016. */
  usualAttendance?: { min: number; max: number } | null;
  /** R017: free words, 「読書」「ゲーム」「雑談」. */
  activities?: string[];
  /** R018. */
  facilitated?: boolean | null;
  /** R020. */
  peerRun?: boolean | null;
  atmosphere: Atmosphere;
  /** R022–R026, windows only. */
  windowPlaces?: WindowPlace[];
  windowFunctions?: WindowFunction[];
  stages?: Partial<Record<SupportStage, Involvement>>;
  professionals?: string[];
  /** R027. */
  visitsHome?: boolean | null;
  accompanies?: boolean | null;
  languages?: string[];
  /** R065. */
  firstVisit?: {
    steps: string[];
    familyAlone?: boolean | null;
    withoutName?: boolean | null;
    maySitSilently?: boolean | null;
  } | null;
  /** A sentence to say on the telephone. */
  sayThis?: string | null;
  goesOnTo?: string[];
  aliases?: string[];
  /** R149. */
  verification: { confirmedOn: CalendarDay; byName: string; byRole: string } | null;
}

/** R057, R058, R064: a municipality's first window, its equals, and where it connects on to. */
export interface MunicipalityProfileRecord {
  code: string;
  /** Q1–Q3 of the survey; demo values are marked 見本値 wherever shown. */
  q1?: 'CENTER' | 'STATION' | 'SUPPORT_PROJECT' | 'NONE' | null;
  q2?: 'RUNNING' | 'PREPARING' | 'NONE' | null;
  q3?: 'DIRECT' | 'COMMISSIONED' | 'BOTH' | 'NONE' | null;
  firstWindowKey?: string | null;
  equalWindowKeys?: string[];
  /** R040: public transport in this home area. */
  transit?: TransitAccess;
  chain: { condition: ChainCondition; toResourceKey: string | null; note?: string | null }[];
  confirmedOn?: CalendarDay | null;
}

/** A whole directory as data: what seeds build and the loader loads. */
export interface DirectoryRecord {
  /** Said on every page and in every export; null for real data. */
  fiction: string | null;
  organizations: OrganizationRecord[];
  venues: VenueRecord[];
  resources: ResourceRecord[];
  areaGroups: AreaGroup[];
  agreements: Agreement[];
  profiles: MunicipalityProfileRecord[];
}

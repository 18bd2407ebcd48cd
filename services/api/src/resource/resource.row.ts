import type {
  AccessMode,
  Audience,
  Circumstance,
  ContactMethod,
  CriterionWeight,
  DeliveryForm,
  Intake,
  Involvement,
  OrganizationKind,
  ResidencyRule,
  ResourceKind,
  ResourceStatus,
  SupportStage,
  WindowFunction,
  WindowPlace,
} from '@tsunagi/domain';
import type { PhoneFacts } from '../hit/index.ts';
import type { Card } from '../readmodel/index.ts';
import type { OfferingRow, ProvenanceRow, RuleRow } from './resource.repository.ts';

/** A whole resource as the database gives it; its keys are the columns' names. */
export interface ResourceRow {
  id: string;
  name: string;
  kana: string;
  kind: ResourceKind;
  status: ResourceStatus;
  expected_start: string | null;
  delivery_form: DeliveryForm;
  sponsor_code: string | null;
  access_modes: AccessMode[];
  summary: string;
  summary_easy: string | null;
  summary_en: string | null;
  description: string | null;
  audiences: Audience[];
  age_min: number | null;
  age_max: number | null;
  age_min_soft: boolean;
  age_max_soft: boolean;
  age_of: 'PERSON' | 'VISITOR' | null;
  circumstances: Partial<Record<Circumstance, CriterionWeight>>;
  said_not_needed: Circumstance[];
  mail: string | null;
  url: string | null;
  contact_methods: ContactMethod[];
  fee_type: Card['fee']['type'];
  fee_amount_yen: number | null;
  fee_note: string | null;
  intake: Intake | null;
  usual_min: number | null;
  usual_max: number | null;
  activities: string[];
  facilitated: boolean | null;
  peer_run: boolean | null;
  atmosphere: Card['atmosphere'];
  window_places: WindowPlace[];
  window_functions: WindowFunction[];
  stages: Partial<Record<SupportStage, Involvement>>;
  professionals: string[];
  visits_home: boolean | null;
  accompanies: boolean | null;
  languages: string[];
  first_visit: FirstVisitRow | null;
  say_this: string | null;
  aliases: string[];
  organization: OrganizationRow;
  offerings: OfferingRow[];
  phones: (PhoneFacts & { id: string })[];
  rules: RuleRow[];
  /** With the blank that stands for rules of the supporters' layer; null once it is no longer listed. */
  deciding_rules: ResidencyRule[] | null;
  provenance: ProvenanceRow[];
  confirmed: Card['confirmed'];
  onward: string[];
  /** When anything of it changed last. */
  modified_at: Date;
}

/** Who runs a resource. */
export interface OrganizationRow {
  id: string;
  name: string;
  kana: string;
  kind: OrganizationKind;
  code: string | null;
  aliases: string[];
  url: string | null;
  mail: string | null;
  corporateNumber: string | null;
}

/** What happens on a first visit, as it is stored. */
export interface FirstVisitRow {
  steps: string[];
  familyAlone?: boolean | null;
  withoutName?: boolean | null;
  maySitSilently?: boolean | null;
}

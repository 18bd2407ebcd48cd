import type {
  Audience,
  OfferingRecord,
  OrganizationRecord,
  ResourceKind,
  ResourceRecord,
  VenueRecord,
} from '@tsunagi/domain';
import type { Entry, Said } from '../meaning/entry.ts';

/** A new organization of what was said and what is taken for granted. */
export const newOrganization = (entry: Entry): OrganizationRecord => ({
  kana: entry.organization.name,
  kind: entry.assumed.organizationKind,
  municipalityCode: entry.assumed.organizationCode,
  prefectureCode: entry.assumed.organizationCode?.slice(0, 2) ?? null,
  ...entry.organization,
});

/** A new venue; without a position it stands for its municipality. */
export const newVenue = (said: Said<VenueRecord>, entry: Entry): VenueRecord => ({
  name: entry.name,
  municipalityCode: '',
  precision: 'MUNICIPALITY',
  position: null,
  transit: 'UNKNOWN',
  ...said,
});

const openToAll: ReadonlySet<ResourceKind> = new Set(['OPEN_PLACE', 'EVENT']);

const audiencesOf = (kind: ResourceKind): Audience[] => {
  if (openToAll.has(kind)) return ['PUBLIC'];
  return kind === 'EXPERT_DISPATCH' || kind === 'MEDICAL_ADVICE' ? ['SUPPORTER'] : ['SELF', 'FAMILY'];
};

/** A new resource. Nobody has confirmed it, and who may use it by where they live is not known: both are asked. */
export function newResource(
  entry: Entry,
  organization: OrganizationRecord,
  offerings: OfferingRecord[],
): ResourceRecord {
  const { resource: said, assumed } = entry;
  const kind = said.kind ?? assumed.kind;
  const audiences = said.criteria?.audiences ?? [];
  return {
    kana: entry.name,
    status: 'RUNNING',
    deliveryForm: organization.kind === 'MUNICIPALITY' ? 'DIRECT' : 'INDEPENDENT',
    accessModes: accessOf(offerings, said),
    // Without a description the name is all that can be said.
    summary: assumed.summary || entry.name,
    residencyRules: [],
    phones: [],
    contactMethods: [...(said.phones ? ['TELEPHONE' as const] : []), ...(said.mail ? ['MAIL' as const] : [])],
    fee: { type: 'UNKNOWN' },
    atmosphere: 'PLAIN',
    verification: null,
    ...said,
    name: entry.name,
    kind,
    organizationKey: organization.key,
    offerings,
    criteria: { ...said.criteria, audiences: audiences.length > 0 ? audiences : audiencesOf(kind) },
  };
}

const accessOf = (
  offerings: readonly OfferingRecord[],
  said: Said<ResourceRecord>,
): ResourceRecord['accessModes'] =>
  offerings.some((one) => one.venueKey !== null) || !said.phones ? ['IN_PERSON'] : ['TELEPHONE'];

import type { OrganizationKind } from '../directory/codes.ts';
import type { OfferingRecord, ResourceRecord, VenueRecord } from '../directory/record.ts';

/** Who provides: an organization the directory knows by its id, or one that comes into being with the entry. */
export type EntryOrganization =
  | { id: string; name: string }
  | {
      id: null;
      name: string;
      kana: string;
      kind: OrganizationKind;
      municipalityCode: string | null;
      prefectureCode: string | null;
    };

/** A place as an entry holds it; without an id it is new. */
export type EntryVenue = Omit<VenueRecord, 'key'> & { id: string | null };

/** When and where something is offered; without an id it is new. */
export type EntryOffering = Omit<OfferingRecord, 'venueKey'> & {
  id: string | null;
  venue: EntryVenue | null;
};

/**
 * All that people who keep an entry may edit of it, in one value: the entry, its telephones and rules, and its places.
 * When and by whom it was confirmed is not among it: confirming is an act of its own.
 */
export type EntryDocument = Omit<ResourceRecord, 'key' | 'verification' | 'organizationKey' | 'offerings'> & {
  organization: EntryOrganization;
  offerings: EntryOffering[];
};

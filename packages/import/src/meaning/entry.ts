import type {
  OfferingRecord,
  OrganizationKind,
  OrganizationRecord,
  ResourceKind,
  ResourceRecord,
  VenueRecord,
} from '@tsunagi/domain';
import type { ImportFault } from '../reading/import-fault.ts';

/** What a file says of a record. What it does not say is absent: a blank never erases. */
export type Said<T> = { readonly key: string } & { readonly [K in keyof T]?: T[K] };

/** One place where a resource takes place, as the file says it. */
export interface SaidPlace {
  readonly venue: Said<VenueRecord> | null;
  readonly offering: Pick<OfferingRecord, 'schedule' | 'note'>;
}

/** What is taken for granted of an entry that is new. */
export interface Assumed {
  readonly kind: ResourceKind;
  readonly summary?: string;
  readonly organizationKind: OrganizationKind;
  /** Where the organization is taken to sit. */
  readonly organizationCode: string | null;
}

/** One line of a list (or one service of a package), understood. */
export interface Entry {
  readonly table: string;
  /** As counted in the file: its first line is 1. */
  readonly row: number;
  /** Stays the same from one list to the next. */
  readonly key: string;
  readonly name: string;
  readonly resource: Said<ResourceRecord>;
  readonly organization: Said<OrganizationRecord> & Pick<OrganizationRecord, 'name'>;
  readonly places: readonly SaidPlace[];
  /** Guesses for what the file does not say: good enough to begin with, never a reason to change what is there. */
  readonly assumed: Assumed;
  /** Columns nobody knows, with what stood in them. */
  readonly leftOver: Readonly<Record<string, string>>;
}

/** A line: understood, or refused, with all there is to say of it. */
export interface UnderstoodRow {
  readonly table: string;
  readonly row: number;
  readonly name: string | null;
  readonly entry: Entry | null;
  readonly faults: readonly ImportFault[];
}

/** Leaves out what is undefined or null, so that only what was said stays. */
export function saying<T extends object>(given: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}

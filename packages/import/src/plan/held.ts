import type { ComparedEntry, OrganizationRecord, ResourceRecord, VenueRecord } from '@tsunagi/domain';

/** What the directory holds of what a file speaks about. */
export interface Held {
  readonly organizations: readonly OrganizationRecord[];
  readonly venues: readonly VenueRecord[];
  readonly resources: readonly ResourceRecord[];
  /** Other entries near, which a new one may be a second time. */
  readonly others: readonly ComparedEntry[];
  /** Who is in charge of each resource that is held, by its key. */
  readonly keepers?: ReadonlyMap<string, string | null>;
}

/** Whether whoever brings a list may write what is in the charge of a code; null is nobody's. */
export type Keeps = (keeperCode: string | null) => boolean;

/** Records of one kind to be written. */
export interface RecordWrites<T> {
  readonly added: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T; readonly fields: readonly string[] }[];
}

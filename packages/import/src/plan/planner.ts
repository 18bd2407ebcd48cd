import {
  foldText,
  keeperOf,
  type OrganizationRecord,
  type ResourceRecord,
  type VenueRecord,
} from '@tsunagi/domain';
import type { Entry, SaidPlace } from '../meaning/entry.ts';
import type { ImportFaultCode } from '../reading/import-fault.ts';
import { newOrganization, newResource, newVenue } from './complete-record.ts';
import type { Held, Keeps, RecordWrites } from './held.ts';
import { type FieldChange, mergedOfferings, mergeRecord, saidOver } from './merge-record.ts';

/** What one entry would do. Nothing is decided until it is kept. */
export interface Step {
  readonly isNew: boolean;
  readonly resource: ResourceRecord;
  readonly organization: OrganizationRecord;
  readonly venues: readonly VenueRecord[];
  readonly changes: readonly FieldChange[];
  readonly notes: readonly ImportFaultCode[];
  /** The charges it would touch: that of the entry now and that of what it becomes. */
  readonly keepers: readonly (string | null)[];
  keep(): void;
}

/** One kind of record: what is held, what becomes of it. The first line that speaks of a record decides. */
class Shelf<T extends { key: string }> {
  readonly records: Map<string, T>;
  private readonly added = new Map<string, T>();
  private readonly changed = new Map<string, { before: T; after: T; fields: string[] }>();
  private readonly spoken = new Set<string>();

  constructor(held: readonly T[]) {
    this.records = new Map(held.map((one) => [one.key, one]));
  }

  isSpoken = (key: string): boolean => this.spoken.has(key);

  keep(before: T | undefined, after: T, fields: string[]): void {
    this.spoken.add(after.key);
    this.records.set(after.key, after);
    if (!before) this.added.set(after.key, after);
    else if (fields.length > 0) this.changed.set(after.key, { before, after, fields });
  }

  writes = (): RecordWrites<T> => ({ added: [...this.added.values()], changed: [...this.changed.values()] });
}

/** Finds for each entry the records it speaks of and lays what it says over them. */
export class Planner {
  private readonly organizations: Shelf<OrganizationRecord>;
  private readonly venues: Shelf<VenueRecord>;
  private readonly resources: Shelf<ResourceRecord>;
  private readonly byNumber = new Map<string, string>();
  private readonly byName = new Map<string, string>();

  constructor(
    private readonly held: Held,
    private readonly keeps: Keeps,
  ) {
    this.organizations = new Shelf(held.organizations);
    this.venues = new Shelf(held.venues);
    this.resources = new Shelf(held.resources);
    for (const one of held.organizations) this.know(one);
  }

  writes() {
    return {
      organizations: this.organizations.writes(),
      venues: this.venues.writes(),
      resources: this.resources.writes(),
    };
  }

  step(entry: Entry): Step {
    const organization = this.organizationOf(entry);
    const held = this.resources.records.get(entry.key);
    const places = entry.places.map((place, at) => this.venueOf(place, entry, held?.offerings[at]?.venueKey));
    const said = entry.places.map(({ offering }, at) => ({
      ...offering,
      venueKey: places[at]?.after.key ?? null,
    }));
    const offerings = mergedOfferings(held?.offerings ?? [], said);
    const merged = held
      ? mergeRecord(held, { ...saidOver(held, withoutOwner(entry)), offerings })
      : { after: newResource(entry, organization.after, offerings), fields: [] };
    const touched = places.filter((place) => place !== null);
    return {
      isNew: held === undefined,
      resource: merged.after,
      organization: organization.after,
      venues: touched.map(({ after }) => after),
      changes: [
        ...(held ? changesOf('resource', held, merged.after, merged.fields) : []),
        ...(held && organization.before
          ? changesOf('organization', organization.before, organization.after, organization.fields)
          : []),
        ...touched.flatMap((one) =>
          one.before ? changesOf('venue', one.before, one.after, one.fields) : [],
        ),
      ],
      notes: touched.some(({ isHidden }) => isHidden) ? ['HIDDEN_PLACE_KEPT'] : [],
      keepers: this.keepersOf(held, merged.after, organization.after, touched),
      keep: () => {
        // An organization that is not ours to write stays as it is, and no second one is made beside it.
        if (!held || organization.before) {
          this.organizations.keep(organization.before, organization.after, organization.fields);
          this.know(organization.after);
        }
        for (const one of touched) this.venues.keep(one.before, one.after, one.fields);
        this.resources.keep(held, merged.after, merged.fields);
      },
    };
  }

  private keepersOf(
    held: ResourceRecord | undefined,
    after: ResourceRecord,
    organization: OrganizationRecord,
    places: readonly { after: VenueRecord }[],
  ): (string | null)[] {
    const venueCodes = places.map((place) => place.after.municipalityCode);
    const { sponsorCode } = after;
    if (!held) return [keeperOf({ sponsorCode, venueCodes, organization })];
    const before = this.held.keepers?.get(held.key) ?? null;
    return [before, sponsorCode ?? venueCodes[0] ?? before];
  }

  private organizationOf(entry: Entry) {
    const { organization: said, assumed } = entry;
    const known =
      this.resources.records.get(entry.key)?.organizationKey ??
      (this.organizations.records.has(said.key) ? said.key : undefined) ??
      (said.corporateNumber ? this.byNumber.get(said.corporateNumber) : undefined) ??
      this.byName.get(nameKey(said.name, assumed.organizationCode));
    const before = known === undefined ? undefined : this.organizations.records.get(known);
    if (!before) return { before, after: newOrganization(entry), fields: [] };
    const isOurs = this.keeps(before.municipalityCode ?? before.prefectureCode);
    if (!isOurs || this.organizations.isSpoken(before.key)) return { before, after: before, fields: [] };
    // Another spelling of the same name is no new name.
    const { name, ...others } = said;
    const isRenamed = foldText(name) !== foldText(before.name) && said.key === before.key;
    return { before, ...mergeRecord(before, isRenamed ? said : others) };
  }

  private venueOf({ venue: said }: SaidPlace, entry: Entry, heldKey: string | null | undefined) {
    if (!said) return null;
    const key = heldKey ?? said.key;
    const before = this.venues.records.get(key);
    // A place that was tied to the entry by other means than a list, and is not ours to write.
    if (heldKey && !before) return null;
    if (!before) return { before, after: newVenue(said, entry), fields: [], isHidden: false };
    if (!this.keeps(before.municipalityCode) || this.venues.isSpoken(key))
      return { before, after: before, fields: [], isHidden: false };
    const isHidden = before.precision === 'AREA' || before.precision === 'NONE';
    const { precision, position, address, publicAddress, ...open } = said;
    const shown = isHidden ? open : { ...open, precision, position, address, publicAddress };
    const merged = mergeRecord(before, shown);
    return { before, ...merged, isHidden: isHidden && (position !== undefined || address !== undefined) };
  }

  private know(one: OrganizationRecord): void {
    if (one.corporateNumber && !this.byNumber.has(one.corporateNumber))
      this.byNumber.set(one.corporateNumber, one.key);
    const name = nameKey(one.name, one.municipalityCode);
    if (!this.byName.has(name)) this.byName.set(name, one.key);
  }
}

const nameKey = (name: string, code: string | null): string => `${code ?? ''} ${foldText(name)}`;

/** Who runs an entry is decided when it is new; a list does not move it to another organization. */
const withoutOwner = ({ resource: { organizationKey: _, ...said } }: Entry) => said;

function changesOf<T extends object>(
  record: FieldChange['record'],
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
): FieldChange[] {
  return fields.map((field) => ({ record, field, before: before[field], after: after[field] }));
}

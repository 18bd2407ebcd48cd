import type { OrganizationRecord, Phone, ResourceRecord, VenueRecord } from '@tsunagi/domain';
import { isInJapan } from '@tsunagi/geo';
import { readLine, readText } from '../cells/plain.ts';
import { readMail, readPhone, readUrl } from '../cells/read-contact.ts';
import { readKind, readOrganizationKind, readStatus } from '../cells/read-kind.ts';
import { readCount, readDegrees } from '../cells/read-number.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import { type ImportFault, type ImportFaultCode, refusesRow, shortened } from '../reading/import-fault.ts';
import type { Sheet } from '../reading/table.ts';
import { type Entry, type Said, type SaidPlace, saying, type UnderstoodRow } from './entry.ts';
import { readHsdsSchedule } from './hsds-schedule.ts';
import { type HsdsRow, type HsdsTables, hsdsTables } from './hsds-tables.ts';
import type { PlaceBook } from './place-book.ts';
import { firstSentence } from './read-resource.ts';
import type { Understood } from './understand-table.ts';

/** The services of an HSDS package (1.1 or 3) as entries: one a service, with its organization and its locations. */
export function understandHsds(
  sheets: readonly Sheet[],
  mapping: ImportMapping,
  book: PlaceBook,
): Understood {
  const { tables, faults } = hsdsTables(sheets);
  const reader = new HsdsReader(tables, mapping, book);
  const seen = new Set<string>();
  const rows = tables.services.map((service) => {
    const read = reader.service(service);
    if (read.entry && seen.has(read.entry.key)) {
      const twice: ImportFault = { code: 'ROW_TWICE', table: 'services', row: service.row, column: 'id' };
      return { ...read, entry: null, faults: [...read.faults, twice] };
    }
    if (read.entry) seen.add(read.entry.key);
    return read;
  });
  return { rows, faults };
}

const text = (row: HsdsRow | undefined, column: string): string | undefined => {
  const value = row?.[column];
  return typeof value === 'string' ? readText(value) || undefined : undefined;
};

const byId = (rows: readonly HsdsRow[]): ReadonlyMap<string, HsdsRow> =>
  new Map(rows.flatMap((row) => (text(row, 'id') ? [[text(row, 'id')!, row] as const] : [])));

const shelves = (rows: readonly HsdsRow[], column: string): ReadonlyMap<string, HsdsRow[]> => {
  const shelf = new Map<string, HsdsRow[]>();
  for (const row of rows) {
    const key = text(row, column);
    if (key) shelf.set(key, [...(shelf.get(key) ?? []), row]);
  }
  return shelf;
};

class HsdsReader {
  private readonly organizations: ReadonlyMap<string, HsdsRow>;
  private readonly locations: ReadonlyMap<string, HsdsRow>;
  private readonly places: ReadonlyMap<string, HsdsRow[]>;
  private readonly addresses: ReadonlyMap<string, HsdsRow[]>;
  private readonly phones: ReadonlyMap<string, HsdsRow[]>;
  private readonly phonesOfOrganization: ReadonlyMap<string, HsdsRow[]>;
  private readonly schedules: ReadonlyMap<string, HsdsRow[]>;
  private readonly costs: ReadonlyMap<string, HsdsRow[]>;
  private faults: ImportFault[] = [];
  private row = 0;

  constructor(
    tables: HsdsTables,
    private readonly mapping: ImportMapping,
    private readonly book: PlaceBook,
  ) {
    this.organizations = byId(tables.organizations);
    this.locations = byId(tables.locations);
    this.places = shelves(tables.places, 'service_id');
    this.addresses = shelves(tables.addresses, 'location_id');
    this.phones = shelves(tables.phones, 'service_id');
    this.phonesOfOrganization = shelves(
      tables.phones.filter((phone) => !text(phone, 'service_id')),
      'organization_id',
    );
    this.schedules = shelves(tables.schedules, 'service_id');
    this.costs = shelves(tables.costs, 'service_id');
  }

  service(service: HsdsRow): UnderstoodRow {
    this.faults = [];
    this.row = service.row;
    const name = text(service, 'name');
    const id = text(service, 'id');
    const entry = name && id ? this.entry(service, id, readLine(name).slice(0, 200)) : null;
    if (!name || !id) this.say('NAME_MISSING', name ? 'id' : 'name');
    const isRefused = this.faults.some((fault) => refusesRow(fault.code));
    return {
      table: 'services',
      row: service.row,
      name: name ?? null,
      entry: isRefused ? null : entry,
      faults: this.faults,
    };
  }

  private entry(service: HsdsRow, id: string, name: string): Entry | null {
    const owner = text(service, 'organization_id');
    const organization = this.organization(owner === undefined ? undefined : this.organizations.get(owner));
    if (!organization) {
      this.say('RECORD_INVALID', 'organization_id', owner);
      return null;
    }
    return {
      table: 'services',
      row: service.row,
      key: `hsds/${id}`.slice(0, 190),
      name,
      resource: this.resource(service, id, name, organization.key),
      organization,
      places: this.placesOf(service, id),
      assumed: {
        kind: this.mapping.kind ?? readKind(name) ?? readKind(text(service, 'description') ?? '') ?? 'WINDOW',
        summary: firstSentence(text(service, 'description')),
        organizationKind: readOrganizationKind(organization.name),
        organizationCode: null,
      },
      leftOver: {},
    };
  }

  private organization(
    row: HsdsRow | undefined,
  ): (Said<OrganizationRecord> & Pick<OrganizationRecord, 'name'>) | null {
    const name = text(row, 'name');
    const id = text(row, 'id');
    if (!row || !name || !id) return null;
    return {
      key: `hsds/${id}`.slice(0, 190),
      name: readLine(name).slice(0, 200),
      ...saying({
        aliases: listed(text(row, 'alternate_name')),
        mail: this.read(text(row, 'email'), readMail, 'MAIL_INVALID', 'organizations.email'),
        url: this.read(
          text(row, 'website') ?? text(row, 'url'),
          readUrl,
          'URL_INVALID',
          'organizations.website',
        ),
      }),
    };
  }

  private resource(
    service: HsdsRow,
    id: string,
    name: string,
    organizationKey: string,
  ): Said<ResourceRecord> {
    const description = text(service, 'description');
    const phones = this.phonesOf(id, text(service, 'organization_id'));
    const minYears = this.read(text(service, 'minimum_age'), readCount, 'NUMBER_INVALID', 'minimum_age');
    const maxYears = this.read(text(service, 'maximum_age'), readCount, 'NUMBER_INVALID', 'maximum_age');
    const age =
      minYears === undefined && maxYears === undefined
        ? undefined
        : { minYears: minYears ?? null, maxYears: maxYears ?? null, of: 'PERSON' as const };
    const words = [
      description,
      text(service, 'eligibility_description'),
      text(service, 'application_process'),
    ]
      .filter((one) => one !== undefined)
      .join('\n');
    return {
      key: `hsds/${id}`.slice(0, 190),
      name,
      organizationKey,
      ...saying({
        aliases: listed(text(service, 'alternate_name')),
        status: this.read(text(service, 'status'), readStatus, 'STATUS_UNKNOWN', 'status'),
        description: [...words].slice(0, 3_900).join(''),
        criteria: age && { audiences: [], age },
        phones: phones.length > 0 ? phones : undefined,
        mail: this.read(text(service, 'email'), readMail, 'MAIL_INVALID', 'email'),
        url: this.read(text(service, 'url'), readUrl, 'URL_INVALID', 'url'),
        fee: this.fee(service, id),
      }),
    };
  }

  private phonesOf(service: string, organization: string | undefined): Phone[] {
    const rows = this.phones.get(service) ?? this.phonesOfOrganization.get(organization ?? '') ?? [];
    const phones: Phone[] = [];
    for (const row of rows) {
      const number = this.read(
        text(row, 'number')?.replace(/^"+|"+$/g, ''),
        readPhone,
        'PHONE_INVALID',
        'phones.number',
      );
      if (number === undefined || phones.some((one) => one.number === number)) continue;
      const extension = text(row, 'extension');
      phones.push({ number, ...(extension && { label: `内線${extension}`.slice(0, 200) }) });
    }
    return phones;
  }

  private fee(service: HsdsRow, id: string): ResourceRecord['fee'] | undefined {
    const [cost] = this.costs.get(id) ?? [];
    const note = text(service, 'fees_description') ?? text(service, 'fees');
    const amount = text(cost, 'amount');
    const amountYen = amount && /^jpy$/i.test(text(cost, 'currency') ?? '') ? readCount(amount) : null;
    if (amountYen === 0) return { type: 'FREE', ...(note && { note }) };
    if (amountYen !== null) return { type: 'PAID', amountYen, ...(note && { note }) };
    return note === undefined ? undefined : { type: 'UNKNOWN', note };
  }

  private placesOf(service: HsdsRow, id: string): SaidPlace[] {
    const [schedule] = this.schedules.get(id) ?? [];
    const { faults, ...offering } = readHsdsSchedule(schedule, (column) => text(schedule, column));
    for (const words of faults) this.say('SCHEDULE_AS_WORDS', 'schedules', words);
    const venues = (this.places.get(id) ?? []).map((place) =>
      this.venue(this.locations.get(text(place, 'location_id') ?? ''), service),
    );
    return (venues.length > 0 ? venues : [null]).map((venue) => ({ venue, offering }));
  }

  /** A location whose municipality nobody can tell is left out: the service is taken without it. */
  private venue(location: HsdsRow | undefined, service: HsdsRow): Said<VenueRecord> | null {
    const id = text(location, 'id');
    if (!location || !id) return null;
    const [address] = this.addresses.get(id) ?? [];
    const parts = ['state_province', 'region', 'city', 'address_1', 'address_2'];
    const written = parts.flatMap((part) => text(address, part) ?? []).join('');
    const lat = readDegrees(text(location, 'latitude') ?? '');
    const lng = readDegrees(text(location, 'longitude') ?? '');
    const position = lat !== null && lng !== null && isInJapan({ lat, lng }) ? { lat, lng } : undefined;
    const municipalityCode = written
      ? this.book.byWords(written, this.book.prefectureOfWords(written))
      : null;
    const name = readLine(text(location, 'name') ?? text(service, 'name')!).slice(0, 200);
    if (!municipalityCode) {
      this.say('VENUE_LEFT_OUT', 'locations.name', name);
      return null;
    }
    return {
      key: `hsds/${id}`.slice(0, 190),
      name,
      municipalityCode,
      ...saying({
        precision: position ? ('EXACT' as const) : undefined,
        position,
        address: written.slice(0, 200),
        publicAddress: written.slice(0, 200),
        transitNote: text(location, 'transportation'),
      }),
    };
  }

  private read<T>(
    value: string | undefined,
    rule: (text: string) => T | null,
    code: ImportFaultCode,
    column: string,
  ): T | undefined {
    if (value === undefined) return undefined;
    const read = rule(value);
    if (read !== null) return read;
    this.say(code, column, value);
    return undefined;
  }

  private say(code: ImportFaultCode, column: string, value?: string): void {
    this.faults.push({
      code,
      table: 'services',
      row: this.row,
      column,
      ...(value !== undefined && { value: shortened(value) }),
    });
  }
}

const listed = (value: string | undefined): string[] | undefined =>
  value === undefined ? undefined : [readLine(value).slice(0, 200)];

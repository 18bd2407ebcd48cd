import type { Phone, ResourceRecord } from '@tsunagi/domain';
import { readMail, readPhone, readUrl } from '../cells/read-contact.ts';
import { readStatus } from '../cells/read-kind.ts';
import { readCount } from '../cells/read-number.ts';
import { type Said, saying } from './entry.ts';
import type { HsdsFaults } from './hsds-faults.ts';
import { listedName } from './hsds-organization.ts';
import { type HsdsPackage, textOf } from './hsds-package.ts';
import type { HsdsRow } from './hsds-tables.ts';

const longestDescription = 3_900;
const wordColumns = ['description', 'eligibility_description', 'application_process'];

/** What a package says of a service. */
export function readHsdsResource(
  service: HsdsRow,
  base: { readonly id: string; readonly name: string; readonly organizationKey: string },
  tables: HsdsPackage,
  faults: HsdsFaults,
): Said<ResourceRecord> {
  const { id, name, organizationKey } = base;
  const phones = phonesOf(service, id, tables, faults);
  const age = ageOf(service, faults);
  const words = wordColumns.flatMap((column) => textOf(service, column) ?? []).join('\n');
  return {
    key: `hsds/${id}`.slice(0, 190),
    name,
    organizationKey,
    ...saying({
      aliases: listedName(textOf(service, 'alternate_name')),
      status: faults.read(textOf(service, 'status'), readStatus, 'STATUS_UNKNOWN', 'status'),
      description: [...words].slice(0, longestDescription).join(''),
      criteria: age && { audiences: [], age },
      phones: phones.length > 0 ? phones : undefined,
      mail: faults.read(textOf(service, 'email'), readMail, 'MAIL_INVALID', 'email'),
      url: faults.read(textOf(service, 'url'), readUrl, 'URL_INVALID', 'url'),
      fee: feeOf(service, tables.costs.get(id)?.[0]),
    }),
  };
}

function ageOf(service: HsdsRow, faults: HsdsFaults) {
  const minYears = faults.read(textOf(service, 'minimum_age'), readCount, 'NUMBER_INVALID', 'minimum_age');
  const maxYears = faults.read(textOf(service, 'maximum_age'), readCount, 'NUMBER_INVALID', 'maximum_age');
  return minYears === undefined && maxYears === undefined
    ? undefined
    : { minYears: minYears ?? null, maxYears: maxYears ?? null, of: 'PERSON' as const };
}

function phonesOf(service: HsdsRow, id: string, tables: HsdsPackage, faults: HsdsFaults): Phone[] {
  const owner = textOf(service, 'organization_id') ?? '';
  const phones: Phone[] = [];
  for (const row of tables.phones.get(id) ?? tables.phonesOfOrganization.get(owner) ?? []) {
    const written = textOf(row, 'number')?.replace(/^"+|"+$/g, '');
    const number = faults.read(written, readPhone, 'PHONE_INVALID', 'phones.number');
    if (number === undefined || phones.some((one) => one.number === number)) continue;
    const extension = textOf(row, 'extension');
    phones.push({ number, ...(extension && { label: `内線${extension}`.slice(0, 200) }) });
  }
  return phones;
}

function feeOf(service: HsdsRow, cost: HsdsRow | undefined): ResourceRecord['fee'] | undefined {
  const note = textOf(service, 'fees_description') ?? textOf(service, 'fees');
  const amount = textOf(cost, 'amount');
  const amountYen = amount && /^jpy$/i.test(textOf(cost, 'currency') ?? '') ? readCount(amount) : null;
  if (amountYen === 0) return { type: 'FREE', ...(note && { note }) };
  if (amountYen !== null) return { type: 'PAID', amountYen, ...(note && { note }) };
  return note === undefined ? undefined : { type: 'UNKNOWN', note };
}

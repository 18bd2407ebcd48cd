import type { OrganizationRecord } from '@tsunagi/domain';
import { readLine } from '../cells/plain.ts';
import { readMail, readUrl } from '../cells/read-contact.ts';
import { type Said, saying } from './entry.ts';
import type { HsdsFaults } from './hsds-faults.ts';
import { textOf } from './hsds-package.ts';
import type { HsdsRow } from './hsds-tables.ts';

/** A key or a name of a package as one short line in a list; undefined where there is none. */
export const listedName = (value: string | undefined): string[] | undefined =>
  value === undefined ? undefined : [readLine(value).slice(0, 200)];

/** What a package says of an organization; null where it has no name or no id. */
export function readHsdsOrganization(
  row: HsdsRow | undefined,
  faults: HsdsFaults,
): (Said<OrganizationRecord> & Pick<OrganizationRecord, 'name'>) | null {
  const name = textOf(row, 'name');
  const id = textOf(row, 'id');
  if (!row || !name || !id) return null;
  const website = textOf(row, 'website') ?? textOf(row, 'url');
  return {
    key: `hsds/${id}`.slice(0, 190),
    name: readLine(name).slice(0, 200),
    ...saying({
      aliases: listedName(textOf(row, 'alternate_name')),
      mail: faults.read(textOf(row, 'email'), readMail, 'MAIL_INVALID', 'organizations.email'),
      url: faults.read(website, readUrl, 'URL_INVALID', 'organizations.website'),
    }),
  };
}

import { ruleTexts } from '@tsunagi/texts';
import { openData } from '@tsunagi/texts/ja/open-data';
import type { OrganizationRow } from '../resource/index.ts';
import { attributeViews } from './attribute.view.ts';
import { derivedId, fictionMetadata, mailOf, said, uriOf, type Viewing } from './viewing.ts';

/** An organization with its direct fields. */
export function organizationView(row: OrganizationRow, { reference }: Viewing) {
  const town = row.code === null ? undefined : reference.municipalities.get(row.code);
  return said({
    id: row.id,
    name: row.name,
    name_kana: row.kana,
    alternate_name: row.aliases.join('、'),
    description: openData.organization(ruleTexts.ja.codes.organizationKinds[row.kind], town?.name ?? null),
    email: mailOf(row.mail),
    website: uriOf(row.url),
  });
}

/** An organization with what hangs on it, but its services. */
export const fullOrganizationView = (row: OrganizationRow, viewing: Viewing) => ({
  ...organizationView(row, viewing),
  ...said({
    organization_identifiers: row.corporateNumber
      ? [
          {
            id: derivedId('organization-identifier', row.id),
            organization_id: row.id,
            identifier_scheme: 'JP-JCN',
            identifier_type: '法人番号',
            identifier: row.corporateNumber,
          },
        ]
      : [],
    attributes: attributeViews('organization', row.id, [['organization-kind', [row.kind]]]),
    metadata: fictionMetadata('organization', row.id, viewing, null),
  }),
});

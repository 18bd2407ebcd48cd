import { OfficeDocument, type OfficeQuery, OrganizationsNamedDocument } from '../../gql/graphql.ts';
import { askAsViewer } from '../desk/staff-asks.ts';

export type OfficeFacts = NonNullable<OfficeQuery['office']>;
export type ColleagueFacts = OfficeFacts['colleagues'][number];
export type ContractFacts = OfficeFacts['contracts'][number];

/** Which office a page of the people is about: the operator names one by its id, others have their own. */
export type OfficeAsked = string | string[] | undefined;

const asked = (office: OfficeAsked) => (typeof office === 'string' && office !== '' ? office : null);

/** The office and those who work there; null where it is not the viewer's to see. */
export const loadOffice = async (office: OfficeAsked): Promise<OfficeFacts | null> =>
  (await askAsViewer(OfficeDocument, { organizationId: asked(office) })).office;

/** Organizations by words of their name. */
export async function organizationsNamed(words: string | string[] | undefined) {
  if (typeof words !== 'string' || words.trim() === '') return null;
  return (await askAsViewer(OrganizationsNamedDocument, { words })).organizationsNamed;
}

/** The address of a page of the people of one office. */
export const officePath = (page: '' | '/invite' | '/contract', office: OfficeAsked): string =>
  `/desk/people${page}${asked(office) ? `?office=${asked(office)}` : ''}`;

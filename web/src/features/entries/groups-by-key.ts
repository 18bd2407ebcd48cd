import { AreaGroupChoicesDocument } from '../../gql/graphql.ts';
import { askAsViewer } from '../desk/staff-asks.ts';

/** The area groups as a choice in a form. */
export async function groupsByKey(): Promise<Record<string, string>> {
  const { areaGroupChoices } = await askAsViewer(AreaGroupChoicesDocument, {});
  return Object.fromEntries(areaGroupChoices.map(({ key, name }) => [key, name]));
}

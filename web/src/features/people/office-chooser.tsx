import { people } from '@tsunagi/texts/ja/staff/people';
import type { OrganizationsNamedQuery } from '../../gql/graphql.ts';
import { type OfficeAsked, officePath } from './office.ts';
import { OrganizationFinder } from './organization-finder.tsx';

interface OfficeChooserProps {
  words: OfficeAsked;
  found: OrganizationsNamedQuery['organizationsNamed'] | null;
}

/** The operator's way to the people of any office. */
export function OfficeChooser({ words, found }: OfficeChooserProps) {
  return (
    <div className="mt-5">
      <OrganizationFinder label={people.chooseOffice} words={words} />
      {found?.length === 0 && <p className="mt-3">{people.noneFound}</p>}
      {found && found.length > 0 && (
        <ul aria-label={people.offices} className="mt-3 max-w-[34rem]">
          {found.map(({ id, name, municipality }) => (
            <li key={id} className="border-b border-hair">
              <a className="link inline-flex min-h-12 items-center" href={officePath('', id)}>
                {name}
              </a>
              {municipality && <span className="ml-3 text-sumi-2">{municipality.name}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { people } from '@tsunagi/texts/ja/staff/people';
import type { OrganizationsNamedQuery } from '../../gql/graphql.ts';
import { LabelledField } from '../account/labelled-field.tsx';
import { ActForm } from './act-form.tsx';
import { type OfficeAsked, officePath } from './office.ts';
import { OrganizationFinder } from './organization-finder.tsx';

interface ContractViewProps {
  office: { readonly id: string; readonly name: string };
  asked: OfficeAsked;
  today: string;
  words: string | string[] | undefined;
  found: OrganizationsNamedQuery['organizationsNamed'] | null;
}

/** First the provider by its name, then the days of the contract. */
export function ContractView({ office, asked, today, words, found }: ContractViewProps) {
  const choices = found?.filter(({ id }) => id !== office.id) ?? [];
  return (
    <div className="desk-page">
      <div className="max-w-[36rem]">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">
          {people.contractTitle(office.name)}
        </h1>
        <p className="mt-1 mb-6 text-sumi-2">{people.contractLead}</p>
        <OrganizationFinder
          label={people.findProvider}
          words={words}
          hidden={typeof asked === 'string' ? { office: asked } : {}}
        />
        {found && choices.length === 0 && <p className="mt-5">{people.noneFound}</p>}
        {choices.length > 0 && (
          <ActForm
            act="makeContract"
            onward={officePath('', asked)}
            hidden={{ organizationId: office.id }}
            className="mt-6"
          >
            <fieldset>
              <legend className="font-[650]">{people.provider}</legend>
              {choices.map(({ id, name, municipality }, at) => (
                <label key={id} className="flex min-h-12 items-center gap-3 border-b border-hair py-2">
                  <input
                    type="radio"
                    name="providerId"
                    value={id}
                    required
                    defaultChecked={at === 0}
                    className="size-5"
                  />
                  <span>
                    {name}
                    {municipality && <span className="text-sumi-2">　{municipality.name}</span>}
                  </span>
                </label>
              ))}
            </fieldset>
            <div className="grid gap-x-5 md:grid-cols-2">
              <LabelledField id="from" name="from" type="date" label={people.fromDay} defaultValue={today} />
              <LabelledField id="to" name="to" type="date" label={people.contractTo} />
            </div>
            <button type="submit" className="button button-filled mt-7 min-w-40">
              {people.record}
            </button>
          </ActForm>
        )}
        <a className="link mt-6 inline-flex min-h-12 items-center" href={officePath('', asked)}>
          {people.back}
        </a>
      </div>
    </div>
  );
}

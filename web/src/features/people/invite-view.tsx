import { people } from '@tsunagi/texts/ja/staff/people';
import { LabelledField } from '../account/labelled-field.tsx';
import { ActForm } from './act-form.tsx';
import { type OfficeAsked, type OfficeFacts, officePath } from './office.ts';

interface InviteViewProps {
  office: OfficeFacts;
  asked: OfficeAsked;
  today: string;
}

/** Whom to invite: name, address, as what, from when to when, by which contract. */
export function InviteView({ office, asked, today }: InviteViewProps) {
  const { organization, invitableRoles } = office;
  const contracts = office.contracts.filter(({ isOver }) => !isOver);
  const hidden: Record<string, string> = organization ? { organizationId: organization.id } : {};
  return (
    <div className="desk-page">
      <div className="max-w-[36rem]">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">
          {people.inviteTitle(organization?.name ?? people.wholeSystem)}
        </h1>
        <p className="mt-1 text-sumi-2">{people.inviteLead}</p>
        <ActForm act="invite" onward={officePath('', asked)} hidden={hidden} className="mt-6">
          <LabelledField id="name" name="name" label={people.name} autoComplete="off" maxLength={60} />
          <LabelledField id="email" name="email" type="email" label={people.email} autoComplete="off" />
          <Choice
            id="role"
            label={people.role}
            options={invitableRoles.map((role) => [role, people.roles[role]])}
          />
          <div className="grid gap-x-5 md:grid-cols-2">
            <LabelledField id="from" name="from" type="date" label={people.fromDay} defaultValue={today} />
            <LabelledField id="to" name="to" type="date" label={people.toDay} required={false} />
          </div>
          {contracts.length > 0 && (
            <Choice
              id="contractId"
              label={people.contract}
              options={[
                ['', people.noContract],
                ...contracts.map(
                  ({ id, providerName, until }) => [id, people.contractUntil(providerName, until)] as const,
                ),
              ]}
            />
          )}
          <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
            <button type="submit" className="button button-filled min-w-40">
              {people.send}
            </button>
            <a className="link inline-flex min-h-12 items-center" href={officePath('', asked)}>
              {people.back}
            </a>
          </div>
        </ActForm>
      </div>
    </div>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  options: readonly (readonly [value: string, words: string])[];
}

function Choice({ id, label, options }: ChoiceProps) {
  return (
    <div className="mt-5">
      <label htmlFor={id} className="mb-1 block font-[650]">
        {label}
      </label>
      <select id={id} name={id} className="field">
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

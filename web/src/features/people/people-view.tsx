import { people, peopleDone } from '@tsunagi/texts/ja/staff/people';
import type { ReactNode } from 'react';
import { ColleagueRow } from './colleague-row.tsx';
import { ContractsSection } from './contracts-section.tsx';
import { type ColleagueFacts, type OfficeAsked, type OfficeFacts, officePath } from './office.ts';

interface PeopleViewProps {
  office: OfficeFacts;
  asked: OfficeAsked;
  today: string;
  done: string | string[] | undefined;
  /** The operator's way to other offices. */
  chooser: ReactNode;
}

/** Who works here, as what, until when. */
export function PeopleView({ office, asked, today, done, chooser }: PeopleViewProps) {
  const { organization, colleagues, contracts } = office;
  const said = peopleDone.find((code) => code === done);
  const onward = officePath('', asked);
  const over = colleagues.filter(({ state }) => state === 'OVER');
  return (
    <div className="desk-page">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">
          {organization ? people.worksHere(organization.name) : people.wholeSystem}
        </h1>
        <a className="button button-filled" href={officePath('/invite', asked)}>
          {people.invite}
        </a>
      </div>
      {said && (
        <p role="status" className="mt-4 rounded-[8px] border border-hair bg-fits-wash px-5 py-3 text-fits">
          {people.done[said]}
        </p>
      )}
      <p className="mt-2 text-sumi-2">{people.lead}</p>
      {chooser}
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div>
          <Colleagues
            colleagues={colleagues.filter(({ state }) => state !== 'OVER')}
            {...{ today, onward }}
          />
          {over.length > 0 && (
            <details className="mt-6">
              <summary className="link min-h-12 cursor-pointer py-2">{people.over}</summary>
              <Colleagues colleagues={over} {...{ today, onward }} />
            </details>
          )}
        </div>
        {organization && (
          <ContractsSection contracts={contracts} makeHref={officePath('/contract', asked)} onward={onward} />
        )}
      </div>
    </div>
  );
}

interface ColleaguesProps {
  colleagues: readonly ColleagueFacts[];
  today: string;
  onward: string;
}

function Colleagues({ colleagues, today, onward }: ColleaguesProps) {
  if (colleagues.length === 0) return <p>{people.nobody}</p>;
  return (
    <ul className="sheet !border-edge">
      {colleagues.map((colleague) => (
        <ColleagueRow key={colleague.membershipId} colleague={colleague} today={today} onward={onward} />
      ))}
    </ul>
  );
}

import { people } from '@tsunagi/texts/ja/staff/people';
import { ActForm } from './act-form.tsx';
import type { ColleagueFacts } from './office.ts';

interface ColleagueRowProps {
  colleague: ColleagueFacts;
  today: string;
  /** The page to come back to. */
  onward: string;
}

/** One who works here: as what, until when, and what can be done about it. */
export function ColleagueRow({ colleague, today, onward }: ColleagueRowProps) {
  const { name, email, role, until, state, from } = colleague;
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-hair p-5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_13rem] md:px-7">
      <div>
        <h2 className="text-[1.1875rem] leading-[1.5]">
          {name}
          {colleague.isSelf && <span className="ml-3 text-[1rem] font-[400] text-sumi-2">{people.self}</span>}
        </h2>
        <p className="leading-[1.6]">
          {people.roles[role]}
          {colleague.providerName && (
            <span className="text-sumi-2">　{people.byContract(colleague.providerName)}</span>
          )}
        </p>
        <p className="text-[1rem] leading-[1.6] text-sumi-2">
          {state === 'TO_COME' && `${people.from(from)}　`}
          {until ? people.until(until) : people.openEnd}
          <span className="block">{email}</span>
        </p>
        {colleague.holds !== null && colleague.holds > 0 && (
          <p className="text-[1rem] leading-[1.6]">
            {people.holds(colleague.holds)}
            <a
              className="link inline-flex min-h-12 items-center"
              href={`/desk/handover?of=${colleague.personId}`}
            >
              {people.handOver}
              <span className="sr-only">{people.ofPerson(name)}</span>
            </a>
          </p>
        )}
      </div>
      {state !== 'OVER' && !colleague.isSelf && (
        <div className="flex flex-col items-start gap-1">
          {!colleague.hasEntered && (
            <ActForm act="inviteAgain" onward={onward} hidden={{ id: colleague.membershipId }}>
              <p className="text-[1rem] text-sumi-2">{people.notYet}</p>
              <button type="submit" className="button !px-4">
                {people.inviteAgain}
                <span className="sr-only">{people.ofPerson(name)}</span>
              </button>
            </ActForm>
          )}
          <EndForm
            id={colleague.membershipId}
            label={people.ofPerson(name)}
            day={until ?? today}
            onward={onward}
          />
        </div>
      )}
    </li>
  );
}

function EndForm({ id, label, day, onward }: { id: string; label: string; day: string; onward: string }) {
  return (
    <details className="w-full">
      <summary className="link min-h-12 cursor-pointer py-2 text-[1rem]">
        {people.end}
        <span className="sr-only">{label}</span>
      </summary>
      <ActForm act="endMembership" onward={onward} hidden={{ id }} className="pb-2">
        <label className="block text-[1rem]">
          {people.lastDay}
          <input type="date" name="lastDay" className="field mt-1" defaultValue={day} required />
        </label>
        <button type="submit" className="button mt-3">
          {people.endNow}
        </button>
      </ActForm>
    </details>
  );
}

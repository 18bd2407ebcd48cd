import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import '../cases/cases.css';
import type { MeetingHomeShown, MeetingLineShown } from './meeting-facts.ts';
import { MeetingHome } from './meeting-home.tsx';

interface MeetingsViewProps {
  meetings: readonly MeetingLineShown[];
  home: MeetingHomeShown;
  today: string;
}

/** The support meetings one convenes or is invited to, and the bodies of the own office. */
export function MeetingsView({ meetings, home, today }: MeetingsViewProps) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      <p>{texts.lead}</p>
      <div className="mt-8 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        {meetings.length === 0 ? (
          <p className="sheet self-start p-6">{texts.none}</p>
        ) : (
          <ul className="sheet self-start">
            {meetings.map((one) => (
              <li key={one.id} className="border-t border-hair p-5 leading-[1.65] first:border-t-0 md:px-7">
                <h2 className="text-[1.1875rem]">
                  <a className="link inline-flex min-h-12 items-center" href={`/desk/meetings/${one.id}`}>
                    {one.bodyName}
                  </a>
                </h2>
                <p>
                  <b className={one.state === 'RUNNING' ? 'text-shu-ink' : ''}>{texts.states[one.state]}</b>　
                  {texts.heldOn(one.heldOn, one.place)}
                </p>
                <p className="text-sumi-2">{texts.convenedBy(one.convenerName)}</p>
                <p className="text-sumi-2">{texts.bound(one.boundCount, one.seatCount)}</p>
              </li>
            ))}
          </ul>
        )}
        <MeetingHome home={home} today={today} />
      </div>
    </div>
  );
}

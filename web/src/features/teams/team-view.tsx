import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import { teams as texts } from '@tsunagi/texts/ja/staff/teams';
import { Icon } from '../../ui/icon.tsx';
import '../cases/cases.css';
import { NoConsentChip } from '../cases/ground-chip.tsx';
import { Plan } from './plan.tsx';
import { StageRow } from './stage-row.tsx';
import type { TeamPlace, TeamShown } from './team-facts.ts';

/** The team of a case in one view: who leads each stage, who works beside, and the next small steps. */
export function TeamView({ team, place }: { team: TeamShown; place: TeamPlace }) {
  return (
    <div className="desk-page">
      <a
        className="link no-print inline-flex min-h-12 items-center gap-2"
        href={place.caseId ? `/desk/cases/${place.caseId}` : `/desk/referrals/${place.referralId}`}
      >
        <Icon name="arrow-left" size={20} />
        {place.caseId ? texts.back : texts.backToReferral}
      </a>
      <div className="flex flex-wrap items-baseline gap-x-5">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.titleOf(team.pseudonym)}</h1>
        <p className="text-sumi-2">{texts.keptBy(team.keeper.name)}</p>
      </div>
      {!team.hasPersonConsent && (
        <p className="mt-2">
          <NoConsentChip />
        </p>
      )}
      {!team.isWhole && <p className="sheet mt-4 p-5">{texts.partOnly}</p>}
      <div className="mt-8 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div className="flex flex-col gap-10">
          <Plan team={team} place={place} />
          <section aria-labelledby="stages">
            <h2 id="stages" className="section-title">
              {texts.stagesTitle}
            </h2>
            <p className="mt-3 text-sumi-2">{texts.stagesLead}</p>
            <ul>
              {team.stages.map((stage) => (
                <StageRow key={stage.stage} stage={stage} team={team} place={place} />
              ))}
            </ul>
          </section>
        </div>
        <div className="flex flex-col gap-10 self-start">
          <Offices team={team} />
          <History team={team} />
        </div>
      </div>
    </div>
  );
}

function Offices({ team: { offices, keeper } }: { team: TeamShown }) {
  return (
    <section aria-labelledby="offices">
      <h2 id="offices" className="section-title">
        {texts.officesTitle}
      </h2>
      <ul>
        {offices.map((one) => (
          <li key={one.id} className="border-b border-hair py-3 leading-[1.65]">
            <b className="block">{one.name}</b>
            <span className="text-sumi-2">{one.id === keeper.id ? texts.keepsCase : texts.tookOn}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ team: { events } }: { team: TeamShown }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="section-title">
        {texts.historyTitle}
      </h2>
      <ol className="life mt-4">
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.at as string} className="block text-sumi-2">
              {referrals.at(event.at as string)}
            </time>
            <b className="block">{texts.event(event.action, event.whomName, event.stage)}</b>
            <span className="block">
              {event.organizationName}　{event.personName}
            </span>
            {event.word && <span className="block whitespace-pre-wrap">「{event.word}」</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

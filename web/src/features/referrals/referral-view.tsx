import { inCareStates, type SharedItem } from '@tsunagi/domain';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import '../cases/cases.css';
import { NoConsentChip } from '../cases/ground-chip.tsx';
import { GroundLine } from '../cases/ground-line.tsx';
import { LetterPanel } from '../letters/letter-panel.tsx';
import { TeamLink } from '../teams/team-link.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import { ChainList } from './chain-list.tsx';
import { HolderBanner } from './holder-banner.tsx';
import { ReadOnOpening } from './read-on-opening.tsx';
import type { ReferralFactsShown } from './referral-facts.ts';
import { ReferralHead } from './referral-head.tsx';
import { ShownItems } from './shown-items.tsx';
import { Timeline } from './timeline.tsx';

const aroundNeed: readonly SharedItem[] = ['WISH', 'SITUATION', 'TRIED', 'AVOID'];
const personItems: readonly SharedItem[] = ['HOUSEHOLD', 'IDENTITY', 'HEALTH', 'MONEY', 'ASSISTANCE'];

interface ReferralViewProps {
  referral: ReferralFactsShown;
  prefectures: Readonly<Record<string, string>>;
}

/** A referral as one side sees it: who holds, what is asked, on what it rests, and what can be done. */
export function ReferralView({ referral, prefectures }: ReferralViewProps) {
  const { id, version, parties, openActions, title } = referral;
  const isOwn = parties.includes('SENDER');
  return (
    <div className="desk-page">
      {openActions.includes('READ') && !isOwn && <ReadOnOpening id={id} version={version} />}
      <ReferralHead referral={referral} />
      <HolderBanner referral={referral} />
      {/* On a phone the answer follows what is asked for; where there is room it stands beside all of it. */}
      <div className="mt-8 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div className="flex flex-col gap-10 max-lg:contents">
          {title === null ? (
            <p className="max-lg:order-1">{texts.view.closedHere}</p>
          ) : (
            <Inside referral={referral} />
          )}
          {parties.includes('RECEIVER') && inCareStates.includes(referral.state) && (
            <div className="max-lg:order-3">
              <TeamLink href={`/desk/referrals/${id}/team`} />
            </div>
          )}
        </div>
        <div className="flex flex-col gap-10 max-lg:contents">
          <div className="flex flex-col gap-10 max-lg:order-2">
            <AnswerPanel referral={referral} prefectures={prefectures} />
            <LetterPanel referral={referral} />
          </div>
          <div className="flex flex-col gap-10 max-lg:order-4">
            <Timeline referral={referral} />
            <ChainList referral={referral} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** What it is about, as far as this side may read it. */
function Inside({ referral }: { referral: ReferralFactsShown }) {
  const { id, caseId, parties, openActions, items } = referral;
  const shown = { items, isOwn: parties.includes('SENDER'), referralId: id, caseId };
  return (
    <>
      <section aria-labelledby="need" className="max-lg:order-1">
        <h2 id="need" className="section-title">
          {texts.view.need}
        </h2>
        <Need items={items} />
        <ShownItems {...shown} only={aroundNeed} />
      </section>
      <div className="flex flex-col gap-10 max-lg:order-3">
        <Grounds referral={referral} />
        <section aria-labelledby="person">
          <div className="section-title flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="person">{texts.view.person}</h2>
            {openActions.includes('ACCEPT') && (
              <span className="text-[1rem] font-normal text-sumi-2">{texts.view.opensLater}</span>
            )}
          </div>
          <ShownItems {...shown} only={personItems} />
        </section>
        <Meetings referral={referral} />
      </div>
    </>
  );
}

/** The one sentence that both sides read from the first moment on. */
function Need({ items }: { items: ReferralFactsShown['items'] }) {
  const need = items.find(({ item }) => item === 'NEED')?.text;
  return need && <p className="mt-4 mb-2 whitespace-pre-wrap text-[1.3125rem] leading-[1.75]">{need}</p>;
}

function Grounds({ referral: { grounds, hasPersonConsent } }: { referral: ReferralFactsShown }) {
  return (
    <section aria-labelledby="grounds">
      <h2 id="grounds" className="section-title">
        {texts.view.grounds}
      </h2>
      {!hasPersonConsent && (
        <p className="mt-3">
          <NoConsentChip />
        </p>
      )}
      {grounds.length === 0 ? (
        <p className="mt-3">{texts.view.noGrounds}</p>
      ) : (
        <ul>
          {grounds.map((ground) => (
            <GroundLine key={ground.id} ground={ground} />
          ))}
        </ul>
      )}
      {hasPersonConsent && <p className="mt-3 text-sumi-2">{texts.view.groundsEnd}</p>}
    </section>
  );
}

function Meetings({ referral: { meetings, state } }: { referral: ReferralFactsShown }) {
  if (meetings.required === 0) return null;
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings" className="section-title">
        {texts.view.meetings}
      </h2>
      <p className="mt-3">{texts.view.meetingsLine(meetings.proven, meetings.required)}</p>
      {meetings.bookedOn && <p>{texts.view.bookedOn(meetings.bookedOn)}</p>}
      {!meetings.bookedOn && state === 'ACCEPTED' && meetings.proven < meetings.required && (
        <p>{texts.view.notBooked}</p>
      )}
    </section>
  );
}

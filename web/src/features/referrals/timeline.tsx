import { unansweredStates } from '@tsunagi/domain';
import { letters } from '@tsunagi/texts/ja/staff/letters';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { routing } from '@tsunagi/texts/ja/staff/routing';
import type { ReferralFactsShown } from './referral-facts.ts';

type Event = ReferralFactsShown['events'][number];

/** What was done, what is now, and what is to come. */
export function Timeline({ referral }: { referral: ReferralFactsShown }) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="section-title">
        {texts.view.timeline}
      </h2>
      <ol className="life mt-4">
        {referral.events.map((event) => (
          <EventLine key={event.id} event={event} referral={referral} />
        ))}
        <li className="is-now" aria-current="step">
          <span className="block text-sumi-2">{texts.view.now}</span>
          <b className="block text-shu-ink">{texts.states[referral.state]}</b>
          {unansweredStates.includes(referral.state) && referral.dueOn && texts.view.dueOn(referral.dueOn)}
        </li>
        {comingOf(referral).map((coming) => (
          <li key={coming} className="is-coming">
            {coming}
          </li>
        ))}
      </ol>
    </section>
  );
}

function EventLine({ event, referral }: { event: Event; referral: ReferralFactsShown }) {
  const said = [
    event.declineReason && texts.declineReasons[event.declineReason],
    event.declineNext && texts.declineNexts[event.declineNext].word,
    event.outcome && texts.outcomes[event.outcome],
    event.cause && texts.causes[event.cause],
    event.action === 'BOOK_MEETING' && event.day ? texts.shortDay(event.day) : null,
  ].filter(Boolean);
  const at = event.at as string;
  return (
    <li>
      <time dateTime={at} className="block text-sumi-2">
        {texts.at(at)}
      </time>
      <b className="block">{texts.actions[event.action].done}</b>
      <span className="block">{[event.organizationName, event.personName].filter(Boolean).join('　')}</span>
      {event.way && <span className="block text-sumi-2">{letters.ways[event.way]}</span>}
      {event.alternativeName && (
        <span className="block">{routing.alternative.proposed(event.alternativeName)}</span>
      )}
      {event.alternativeName && referral.caseId && referral.state === 'DECLINED' && (
        <a
          className="button mt-2"
          href={`/desk/cases/${referral.caseId}/refer?after=${referral.id}&to=${event.alternativeId}`}
        >
          {routing.alternative.referThere(event.alternativeName)}
        </a>
      )}
      {said.length > 0 && <span className="block">{said.join('。')}</span>}
      {event.word && <span className="block whitespace-pre-wrap">「{event.word}」</span>}
    </li>
  );
}

/** What is still to come before it is in support. */
function comingOf({ state, meetings }: ReferralFactsShown): readonly string[] {
  const left = Math.max(0, meetings.required - meetings.proven);
  const { accept, start, meetings: still } = texts.view.coming;
  const after = [...(left > 0 ? [still(left)] : []), start];
  if (unansweredStates.includes(state)) return [accept, ...after];
  return state === 'ACCEPTED' ? after : [];
}

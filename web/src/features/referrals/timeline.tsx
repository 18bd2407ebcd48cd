import { unansweredStates } from '@tsunagi/domain';
import { letters } from '@tsunagi/texts/ja/staff/letters';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { routing } from '@tsunagi/texts/ja/staff/routing';
import type { ReferralFactsShown } from './referral-facts.ts';
import { awaited } from './whats-next.ts';

type Event = ReferralFactsShown['events'][number];

/** How many of the last events stand open; one more is not worth folding. */
const mostOpen = 5;

/** What was done, the older of it folded, what is now, and what is to come. */
export function Timeline({ referral }: { referral: ReferralFactsShown }) {
  const { events } = referral;
  const folded = events.length > mostOpen + 1 ? events.length - mostOpen : 0;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="section-title">
        {texts.view.timeline}
      </h2>
      {folded > 0 && (
        <details>
          <summary className="flex min-h-12 cursor-pointer items-center font-[650] text-ai">
            {texts.view.older(folded)}
          </summary>
          <ol className="life">
            {events.slice(0, folded).map((event) => (
              <EventLine key={event.id} event={event} referral={referral} />
            ))}
          </ol>
        </details>
      )}
      <ol className="life mt-4">
        {events.slice(folded).map((event) => (
          <EventLine key={event.id} event={event} referral={referral} />
        ))}
        <li className="is-now" aria-current="step">
          <span className="block text-sumi-2">{texts.view.now}</span>
          <b className="block text-shu-ink">{texts.states[referral.state]}</b>
          {awaited(referral)}
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

/** What is looked at again on the day that is said with it. */
const reviewed: readonly string[] = ['HOLD', 'PAUSE'];

function EventLine({ event, referral }: { event: Event; referral: ReferralFactsShown }) {
  const said = [
    event.declineReason && texts.declineReasons[event.declineReason],
    event.declineNext && texts.declineNexts[event.declineNext].word,
    event.outcome && texts.outcomes[event.outcome],
    event.cause && texts.causes[event.cause],
    event.day && event.action === 'BOOK_MEETING' ? texts.shortDay(event.day) : null,
    event.day && reviewed.includes(event.action) ? texts.view.reviewOn(event.day) : null,
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

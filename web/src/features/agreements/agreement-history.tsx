import { japaneseDay } from '@tsunagi/domain';
import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import type { AgreementFactsShown } from './agreement-view.tsx';

/** What was done, by whom, oldest first. */
export function AgreementHistory({ events }: { events: AgreementFactsShown['events'] }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="section-title">
        {texts.history}
      </h2>
      <ol className="life mt-4">
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.at as string} className="block text-sumi-2">
              {texts.fullDay(japaneseDay(new Date(event.at as string)))}
            </time>
            <b className="block">{texts.acts[event.action].done}</b>
            <span className="block">
              {event.organizationName}　{event.personName}
            </span>
            {event.day && <span className="block">{texts.fullDay(event.day as string)}</span>}
            {event.word && <span className="block whitespace-pre-wrap">「{event.word}」</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { CalendarDay } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { morning as texts } from '@tsunagi/texts/ja/staff/morning';
import { Icon } from '../../../ui/icon.tsx';
import type { MorningFacts } from './morning-rows.ts';

type Facts = MorningFacts['morning'];
const quietShown = 5;

/** Who was not heard of for longest. None of them ends by itself. */
export function QuietCases({ quiet, quietCount }: Pick<Facts, 'quiet' | 'quietCount'>) {
  const shown = quiet.slice(0, quietShown);
  const longest = Math.max(1, ...shown.map(({ daysSinceContact }) => daysSinceContact));
  return (
    <section aria-labelledby="quiet">
      <div className="section-title flex items-baseline justify-between gap-4">
        <h2 id="quiet" className="flex items-center gap-2.5 text-[1.25rem]">
          <span className="text-ai">
            <Icon name="moon" />
          </span>
          {texts.quiet.title}
        </h2>
        <span className="text-[0.9375rem] text-sumi-2">{texts.quiet.about}</span>
      </div>
      {shown.length === 0 && <p className="mt-3">{texts.quiet.none}</p>}
      <ul>
        {shown.map((one) => (
          <li key={one.id} className="border-b border-hair py-3 leading-[1.6]">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <a
                href={`/desk/cases/${one.id}#work`}
                className="link inline-flex min-h-12 items-center font-[650]"
              >
                {one.pseudonym}
              </a>
              <span className="unbroken">{cases.quietFor(one.daysSinceContact)}</span>
            </p>
            {/* Drawn, since the content rules of our pages let no element carry a style of its own. */}
            <svg className="quiet-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(one.daysSinceContact / longest) * 100} height={1} />
            </svg>
            <p className="mt-1 text-[1rem] text-sumi-2">{texts.caseLine(one)}</p>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-[1rem] text-sumi-2">
        {texts.quiet.neverEnds}
        {shown.length > 0 && texts.quiet.next}
      </p>
      {quietCount > shown.length && (
        <a className="link no-print inline-flex min-h-12 items-center" href="/desk/cases">
          {texts.quiet.more(quietCount - shown.length)}
        </a>
      )}
    </section>
  );
}

/** What lies ahead, on the thread: hollow knots, since none of it has come. */
export function Ahead({ ahead, today }: { ahead: Facts['ahead']; today: CalendarDay }) {
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead" className="flex items-center gap-2.5 text-[1.25rem]">
        <span className="text-ai">
          <Icon name="flag" />
        </span>
        {texts.ahead.title}
      </h2>
      {ahead.length === 0 ? (
        <p className="mt-3">{texts.ahead.none}</p>
      ) : (
        <ol className="life ahead mt-3">
          {ahead.map((one) => (
            <li
              key={`${one.of.id} ${one.onDay} ${one.age ?? one.milestone} ${one.role}`}
              className="is-coming"
            >
              <p className="leading-[1.6]">
                <b>{texts.ahead.when(one.onDay, one.precision ?? null, today)}</b>　
                <b>
                  {texts.ahead.what({
                    age: one.age ?? null,
                    role: one.role ?? null,
                    milestone: one.milestone ?? null,
                  })}
                </b>
              </p>
              <p className="text-[1rem] leading-[1.6]">
                <a href={`/desk/cases/${one.of.id}`} className="link inline-flex min-h-12 items-center">
                  {one.of.pseudonym}
                </a>
                　{texts.ahead.before(one.age ?? null, one.milestone ?? null)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

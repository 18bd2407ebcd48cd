import { japaneseDay, japaneseTime } from '@tsunagi/domain';
import type { AccountTexts } from '@tsunagi/texts/ja/account';
import type { Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { AccountForm } from './account-form.tsx';
import { deviceWords } from './device-words.ts';
import type { ViewerFacts } from './viewer.ts';

interface SessionsSectionProps {
  lang: Lang;
  texts: AccountTexts;
  sessions: ViewerFacts['sessions'];
}

/** Where the person is signed in; each but this one may be ended from here. */
export function SessionsSection({ lang, texts, sessions }: SessionsSectionProps) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="section-title">
        <Furigana text={texts.sessionsTitle} />
      </h2>
      <p className="supporting mt-3">
        <Furigana text={texts.sessionsLead} />
      </p>
      <ul className="mt-2">
        {sessions.map((session) => {
          const device = deviceWords(session.userAgent) ?? texts.unknownDevice;
          return (
            <li
              key={session.id}
              className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 border-b border-hair py-3"
            >
              <div>
                <b className="block">
                  <Furigana text={device} />
                </b>
                <span className="small-print figures">
                  <Furigana text={sinceOf(session.since, texts)} />
                </span>
              </div>
              {session.isThis ? (
                <span className="rounded-[4px] border border-hair px-3 py-1 text-[1rem]">
                  <Furigana text={texts.thisSession} />
                </span>
              ) : (
                <AccountForm act="end-session" lang={lang} hidden={{ sessionId: session.id }}>
                  <button type="submit" className="button">
                    <span aria-hidden="true">
                      <Furigana text={texts.endSession} />
                    </span>
                    <span className="sr-only">
                      <Furigana text={texts.endSessionOf(device)} />
                    </span>
                  </button>
                </AccountForm>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sinceOf(instant: string, texts: AccountTexts): string {
  const at = new Date(instant);
  const [, month, day] = japaneseDay(at).split('-').map(Number) as [number, number, number];
  return texts.since(month, day, japaneseTime(at));
}

import { linkActions } from '@tsunagi/domain';
import type { ReplyTexts } from '@tsunagi/texts/ja/reply';
import type { LinkedLetterFactsFragment } from '../../gql/graphql.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { StatePage } from '../shell/state-page.tsx';
import type { ReplyScene } from './conduct-reply.ts';
import { ReplyForm } from './reply-form.tsx';

/** What every part of the page is given. */
export interface ReplyContext {
  readonly texts: ReplyTexts;
  /** The page's own address, to which its forms go. */
  readonly action: string;
  readonly day: (day: string) => string;
}

/** The page behind the code of a letter, in whatever state it is. */
export function ReplyView({ scene, context }: { scene: ReplyScene; context: ReplyContext }) {
  const { texts, day } = context;
  switch (scene.kind) {
    case 'ASK':
      return <AskView letter={scene.letter} context={context} />;
    case 'FORM':
      return <ReplyForm {...scene} context={context} />;
    case 'FOREIGN':
      return (
        <StatePage icon="mail" title={texts.foreignTitle} text={texts.foreign}>
          {null}
        </StatePage>
      );
    case 'SILENT':
      return (
        <StatePage icon="warning" title={texts.silentTitle} text={texts.silent}>
          {null}
        </StatePage>
      );
    default: {
      const { letter } = scene;
      const words = {
        SENT: [texts.sentTitle, texts.sent(letter.senderName)],
        USED: [
          texts.usedTitle,
          letter.answer && letter.answeredOn
            ? texts.used(day(letter.answeredOn), letter.answer)
            : texts.closed,
        ],
        LATE: [texts.lateTitle, texts.late],
        CLOSED: [texts.closedTitle, texts.closed],
      }[scene.kind] as [string, string];
      return (
        <StatePage icon={scene.kind === 'SENT' ? 'check' : 'phone'} title={words[0]} text={words[1]}>
          <Call letter={letter} texts={texts} />
        </StatePage>
      );
    }
  }
}

/** Whom to telephone, and the number to say. */
function Call({ letter, texts }: { letter: LinkedLetterFactsFragment; texts: ReplyTexts }) {
  return (
    <div>
      <p className="font-[650]">
        <Furigana text={texts.call(letter.senderName)} />
      </p>
      {letter.senderPhone ? (
        <PhoneLink number={letter.senderPhone} size="page" label={letter.senderName} />
      ) : (
        <p>
          <Furigana text={texts.callWithout} />
        </p>
      )}
      <p>
        <Furigana text={texts.number(letter.reference)} />
      </p>
    </div>
  );
}

/** What is asked for, without the person, and three buttons that only lead on. */
function AskView({ letter, context }: { letter: LinkedLetterFactsFragment; context: ReplyContext }) {
  const { texts, action, day } = context;
  return (
    <div className="page py-8">
      <div className="max-w-[40rem]">
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.title(letter.senderName)} />
        </h1>
        <p className="mt-2">
          <Furigana text={texts.lead(letter.receiverName)} />
        </p>
        <section className="sheet mt-5 p-6" aria-labelledby="need">
          <h2 id="need" className="text-[1.25rem]">
            <Furigana text={texts.need} />
          </h2>
          <p className="mt-1 text-[1.25rem] font-[650]">{letter.title}</p>
          {letter.items.map(({ item, text }) => (
            <p key={item} className="mt-2 whitespace-pre-wrap">
              {text}
            </p>
          ))}
          <p className="supporting mt-3">
            <Furigana text={texts.noPerson} />　<Furigana text={texts.number(letter.reference)} />
          </p>
        </section>
        <h2 className="section-title mt-8">
          <Furigana text={texts.question} />
        </h2>
        {letter.dueOn && (
          <p className="mt-2 font-[650]">
            <Furigana text={texts.due(day(letter.dueOn))} />
          </p>
        )}
        <form method="post" action={action} className="mt-4">
          {linkActions.map((one) => (
            <div key={one} className="mb-5">
              <button
                type="submit"
                name="action"
                value={one}
                className={`button w-full !min-h-14 ${one === 'ACCEPT' ? 'button-filled' : ''}`}
              >
                <Furigana text={texts.answers[one].word} />
              </button>
              <p className="supporting mt-1">
                <Furigana text={texts.answers[one].hint} />
              </p>
            </div>
          ))}
        </form>
        <p className="small-print">
          <Furigana text={texts.nothingYet} />
        </p>
        <div className="mt-6">
          <Call letter={letter} texts={texts} />
        </div>
      </div>
    </div>
  );
}

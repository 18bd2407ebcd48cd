import type { StartTexts } from '@tsunagi/texts/ja/start';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { HiddenFields } from '../../ui/hidden-fields.tsx';
import { Named } from '../../ui/named.tsx';
import { ThreadStep } from '../../ui/thread-step.tsx';
import { type Answers, fieldsOf, HOME_UNSAID } from './answers.ts';
import type { HomeTown } from './home-town.ts';

export type QuestionName = 'who' | 'town' | 'where';

interface QuestionListProps {
  action: string;
  answers: Answers;
  home: HomeTown | null;
  current: QuestionName;
  texts: StartTexts;
  /** The open question. */
  children: React.ReactNode;
}

/** Three questions on one thread: the answered ones folded, the open one, the coming ones quiet. */
export function QuestionList({ action, answers, home, current, texts, children }: QuestionListProps) {
  const order: QuestionName[] = ['who', 'town', 'where'];
  const at = order.indexOf(current);
  const folded: Record<QuestionName, React.ReactNode> = {
    who: answers.role && <Furigana text={texts.who[answers.role].short} />,
    town: <HomeWords answers={answers} home={home} texts={texts} />,
    where: null,
  };
  const label = {
    who: texts.who.answeredLabel,
    town: texts.town.answeredLabel,
    where: texts.where.answeredLabel,
  };
  const quiet = { who: texts.who.asked, town: texts.town.quiet, where: texts.where.quiet };
  return (
    <ol>
      {order.map((name, index) => {
        if (index === at) {
          return (
            <ThreadStep key={name} state="now" number={index + 1}>
              {children}
            </ThreadStep>
          );
        }
        return index < at ? (
          <ThreadStep key={name} state="done" number={index + 1}>
            <Folded action={action} answers={answers} name={name} label={label[name]} texts={texts}>
              {folded[name]}
            </Folded>
          </ThreadStep>
        ) : (
          <ThreadStep key={name} state="coming" number={index + 1}>
            <p className="pt-0.5 text-[1.125rem] text-sumi-2">
              <Furigana text={quiet[name]} />
            </p>
          </ThreadStep>
        );
      })}
    </ol>
  );
}

interface FoldedProps {
  action: string;
  answers: Answers;
  name: QuestionName;
  label: string;
  texts: StartTexts;
  children: React.ReactNode;
}

/** An answered question in one line, with the way to change it. */
function Folded({ action, answers, name, label, texts, children }: FoldedProps) {
  const given = name === 'who' ? 'role' : 'home';
  return (
    <div className="flex items-center justify-between gap-4">
      <div className="leading-[1.6]">
        <p className="text-[1rem] text-sumi-2">
          <Furigana text={label} />
        </p>
        <p className="text-[1.25rem] font-[650]">{children}</p>
      </div>
      <form method="post" action={action}>
        <HiddenFields fields={fieldsOf(answers, [given, 'scope', 'after', 'number'])} />
        <button
          type="submit"
          className="link min-h-12 px-1"
          aria-label={`${plainText(label)}：${plainText(texts.change)}`}
        >
          <Furigana text={texts.change} />
        </button>
      </form>
    </div>
  );
}

/** The home town as its owner would say it, with its reading. */
function HomeWords({ answers, home, texts }: { answers: Answers; home: HomeTown | null; texts: StartTexts }) {
  if (answers.home === HOME_UNSAID) return <Furigana text={texts.town.unsaidShort} />;
  if (!home) return null;
  const ward = home.wards.find(({ code }) => code === answers.ward);
  return (
    <>
      <Named name={home.name} kana={home.kana} unbroken />
      {ward && <Named name={ward.name} kana={ward.kana} unbroken />}
      <span className="unbroken">（{home.prefecture.name}）</span>
    </>
  );
}

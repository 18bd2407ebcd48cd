import { AwayQuestion } from '../../../features/finder/away-question.tsx';
import type { Loaded, Step } from '../../../features/finder/load-step.ts';
import { PrefectureList } from '../../../features/finder/prefecture-list.tsx';
import { QuestionList, type QuestionName } from '../../../features/finder/question-list.tsx';
import { StartView } from '../../../features/finder/start-view.tsx';
import { TownQuestion } from '../../../features/finder/town-question.tsx';
import { WhereQuestion } from '../../../features/finder/where-question.tsx';
import { WhoQuestion } from '../../../features/finder/who-question.tsx';
import { codeTexts } from '../../../lib/code-texts.ts';
import { hrefIn, type Lang } from '../../../lib/lang.ts';
import { prefectureNames } from '../../../lib/prefectures.ts';
import { shellTexts, startTexts } from '../../../lib/texts.ts';
import { voiceLine } from './voice-line.tsx';

type QuestionStepName = Exclude<Step, { name: 'results' | 'place' | 'compare' }>;

const QUESTION_OF: Record<QuestionStepName['name'], QuestionName> = {
  who: 'who',
  town: 'town',
  prefectures: 'town',
  where: 'where',
  away: 'where',
};

interface QuestionStepProps {
  lang: Lang;
  loaded: Loaded;
  step: QuestionStepName;
}

/** The start page with its open question. */
export async function QuestionStep({ lang, loaded, step }: QuestionStepProps) {
  const { answers, home } = loaded;
  const texts = startTexts[lang];
  const action = hrefIn(lang, '/');
  // The questions stand also while the directory is silent.
  const [prefectures, voice] = await Promise.all([
    prefectureNames().catch(() => []),
    voiceLine(lang, home).catch(() => null),
  ]);
  const names = Object.fromEntries(prefectures.map(({ code, name }) => [code, name]));
  return (
    <StartView
      lang={lang}
      atBeginning={step.name === 'who'}
      texts={texts}
      shell={shellTexts[lang]}
      ringNames={codeTexts[lang].codes.rings}
      voice={voice}
    >
      <QuestionList
        action={action}
        answers={answers}
        home={home}
        current={QUESTION_OF[step.name]}
        texts={texts}
      >
        {step.name === 'who' && <WhoQuestion action={action} answers={answers} texts={texts} />}
        {step.name === 'town' && (
          <TownQuestion
            action={action}
            answers={answers}
            typed={step.typed}
            found={step.found}
            prefectureNames={names}
            texts={texts}
          />
        )}
        {step.name === 'prefectures' && (
          <PrefectureList
            action={action}
            answers={answers}
            prefecture={step.prefecture}
            rows={step.rows}
            texts={texts}
          />
        )}
        {step.name === 'where' && <WhereQuestion action={action} answers={answers} texts={texts} />}
        {step.name === 'away' && (
          <AwayQuestion
            action={action}
            answers={answers}
            avoided={step.avoided}
            typed={step.typed}
            found={step.found}
            prefectureNames={names}
            texts={texts}
          />
        )}
      </QuestionList>
    </StartView>
  );
}

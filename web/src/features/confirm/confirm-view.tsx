import type { ConfirmTexts } from '@tsunagi/texts/ja/confirm';
import type { ConfirmRequestFragment } from '../../gql/graphql.ts';
import type { CodeTexts } from '../../lib/code-texts.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { StatePage } from '../shell/state-page.tsx';
import { ChangeForm } from './change-form.tsx';
import type { ConfirmScene } from './conduct-answer.ts';
import { EndForm } from './end-form.tsx';
import { factLines } from './fact-lines.ts';
import { WhoAnswers } from './who-answers.tsx';

/** What every part of the page is given. */
export interface ConfirmContext {
  readonly lang: Lang;
  readonly texts: ConfirmTexts;
  readonly codes: CodeTexts;
  /** The page's own address, to which its forms go. */
  readonly action: string;
}

/** The page behind the link of a letter, in whatever state it is. */
export function ConfirmView({ scene, context }: { scene: ConfirmScene; context: ConfirmContext }) {
  switch (scene.kind) {
    case 'ASK':
      return <AskView request={scene.request} context={context} />;
    case 'CHANGED':
      return <ChangeForm request={scene.request} invalid={scene.invalid} context={context} />;
    case 'ENDED':
      return <EndForm request={scene.request} context={context} />;
    case 'DONE':
    case 'USED':
      return <AnsweredView request={scene.request} isUsed={scene.kind === 'USED'} context={context} />;
    case 'WITHHELD':
      return <WithheldView request={scene.request} context={context} />;
    default:
      return (
        <StatePage icon="mail" {...context.texts.faults[scene.kind]}>
          {scene.instead && (
            <a className="button" href={hrefIn(context.lang, `/places/${scene.instead.id}`)}>
              {scene.instead.name}
            </a>
          )}
          <ToStart context={context} />
        </StatePage>
      );
  }
}

/** The facts as they are listed, and three buttons: one press answers. */
function AskView({ request, context }: { request: ConfirmRequestFragment; context: ConfirmContext }) {
  const { texts, codes, action } = context;
  const { place } = request;
  if (!place) return null;
  const lines = factLines(place, codes, texts);
  const day = place.freshness.confirmedOn && codes.schedule.fullDay(place.freshness.confirmedOn);
  return (
    <div className="page py-8">
      <div className="max-w-[44rem]">
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.title(request.resourceName)} />
        </h1>
        <p className="mt-2">
          <Furigana text={texts.lead(request.organizationName)} />
        </p>
        <dl className="sheet mt-5 px-6 py-2">
          {(Object.keys(texts.facts) as (keyof typeof texts.facts)[]).map((fact) => (
            <div
              key={fact}
              className="border-t border-hair py-3 first:border-t-0 sm:grid sm:grid-cols-[7rem_1fr]"
            >
              <dt className="font-[650]">
                <Furigana text={texts.facts[fact]} />
              </dt>
              <dd className="figures">
                <Furigana text={lines[fact] ?? texts.notSaid} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="supporting mt-3">
          <Furigana text={texts.lastConfirmed(day)} />
        </p>
        <form method="post" action={action} className="mt-6">
          <button
            type="submit"
            name="answer"
            value="STILL_TRUE"
            className="button button-filled w-full !min-h-16"
          >
            <Furigana text={texts.stillTrue} />
          </button>
          <p className="supporting mt-1">
            <Furigana text={texts.stillTrueHint} />
          </p>
          <OtherAnswer answer="CHANGED" word={texts.changed} hint={texts.changedHint} />
          <OtherAnswer answer="ENDED" word={texts.ended} hint={texts.endedHint} />
          <WhoAnswers context={context} />
        </form>
        <p className="small-print mt-6">
          <Furigana text={texts.nothingYet} />
        </p>
      </div>
    </div>
  );
}

function OtherAnswer({ answer, word, hint }: { answer: string; word: string; hint: string }) {
  return (
    <div className="mt-4">
      <button type="submit" name="answer" value={answer} className="button w-full !min-h-14">
        <Furigana text={word} />
      </button>
      <p className="supporting mt-1">
        <Furigana text={hint} />
      </p>
    </div>
  );
}

interface AnsweredViewProps {
  request: ConfirmRequestFragment;
  isUsed: boolean;
  context: ConfirmContext;
}

/** What was answered, just now or before, and what follows from it. */
function AnsweredView({ request, isUsed, context }: AnsweredViewProps) {
  const { texts, codes, lang } = context;
  if (!request.answer || !request.answeredOn) return null;
  const { title, text } = texts.answered[request.answer];
  const used = texts.usedLead(codes.schedule.fullDay(request.answeredOn));
  return (
    <StatePage icon="check" title={title} text={isUsed ? used : text}>
      {request.place && (
        <a className="button" href={hrefIn(lang, `/places/${request.place.id}`)}>
          <Furigana text={texts.toPlace} />
        </a>
      )}
      <ToStart context={context} />
    </StatePage>
  );
}

/** Not listed for now: why nothing is asked, and the office that says more. */
function WithheldView({
  request: { resourceName, keeper },
  context,
}: {
  request: ConfirmRequestFragment;
  context: ConfirmContext;
}) {
  const { texts, lang } = context;
  const area = keeper && (keeper.key.length === 2 ? 'prefectures' : 'towns');
  return (
    <StatePage
      icon="mail"
      title={texts.withheld.title}
      text={texts.withheld.text(resourceName, keeper?.name ?? null)}
    >
      {keeper && (
        <a className="button" href={hrefIn(lang, `/${area}/${keeper.key}`)}>
          <Furigana text={texts.withheld.office(keeper.name)} />
        </a>
      )}
      <ToStart context={context} />
    </StatePage>
  );
}

function ToStart({ context: { lang, texts } }: { context: ConfirmContext }) {
  return (
    <a className="button" href={hrefIn(lang, '/')}>
      <Furigana text={texts.toStart} />
    </a>
  );
}

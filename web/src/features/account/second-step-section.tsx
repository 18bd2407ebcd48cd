import type { AccountTexts } from '@tsunagi/texts/ja/account';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { AccountForm } from './account-form.tsx';
import { LabelledField } from './labelled-field.tsx';

interface SecondStepSectionProps {
  lang: Lang;
  texts: AccountTexts;
  isOn: boolean;
}

/** Whether a code is asked after the password, and the way to change it; both need the password once more. */
export function SecondStepSection({ lang, texts, isOn }: SecondStepSectionProps) {
  const fields = (
    <>
      <LabelledField
        id="second-password"
        name="password"
        type="password"
        label={texts.secondPassword}
        autoComplete="current-password"
      />
      <button type="submit" className="button mt-4">
        <Furigana text={isOn ? texts.secondStop : texts.secondGo} />
      </button>
    </>
  );
  return (
    <section aria-labelledby="second">
      <h2 id="second" className="section-title">
        <Furigana text={texts.secondTitle} />
      </h2>
      <p className="mt-3">
        <Furigana text={isOn ? texts.secondOn : texts.secondOff} />
      </p>
      <details className="mt-3">
        <summary className="link min-h-12 cursor-pointer py-2">
          <Furigana text={isOn ? texts.secondStop : texts.secondStart} />
        </summary>
        {isOn ? (
          <AccountForm act="second-step-off" lang={lang}>
            {fields}
          </AccountForm>
        ) : (
          <form method="post" action={hrefIn(lang, '/account/second-step')}>
            {fields}
          </form>
        )}
      </details>
    </section>
  );
}

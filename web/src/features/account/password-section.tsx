import type { AccountTexts } from '@tsunagi/texts/ja/account';
import type { Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { AccountForm } from './account-form.tsx';
import { LabelledField } from './labelled-field.tsx';

/** Changing one's password needs the old one, and ends the sign-ins on other machines. */
export function PasswordSection({ lang, texts }: { lang: Lang; texts: AccountTexts }) {
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title" className="section-title">
        <Furigana text={texts.password} />
      </h2>
      <details className="mt-3">
        <summary className="link min-h-12 cursor-pointer py-2">
          <Furigana text={texts.changeTitle} />
        </summary>
        <AccountForm act="change-password" lang={lang}>
          <LabelledField
            id="current"
            name="current"
            type="password"
            label={texts.currentPassword}
            autoComplete="current-password"
          />
          <LabelledField
            id="new-password"
            name="password"
            type="password"
            label={texts.newPassword}
            autoComplete="new-password"
            minLength={12}
            maxLength={128}
          />
          <button type="submit" className="button mt-4">
            <Furigana text={texts.changeSend} />
          </button>
        </AccountForm>
      </details>
    </section>
  );
}

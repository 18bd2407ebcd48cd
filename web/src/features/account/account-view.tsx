import type { AccountTexts } from '@tsunagi/texts/ja/account';
import type { Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { AccountForm } from './account-form.tsx';
import type { Told } from './account-texts.ts';
import { PasswordSection } from './password-section.tsx';
import { SaidLine } from './said-line.tsx';
import { SecondStepSection } from './second-step-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import type { ViewerFacts } from './viewer.ts';
import { MembershipSwitch, WorkingFacts } from './working-section.tsx';

export interface AccountViewProps {
  lang: Lang;
  texts: AccountTexts;
  told: Told;
  viewer: ViewerFacts;
}

/** Who I am here, as what I work, where I am signed in, and the way out. */
export function AccountView({ lang, texts, told, viewer }: AccountViewProps) {
  return (
    <div className="page py-8">
      <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
        <Furigana text={texts.accountTitle} />
      </h1>
      <SaidLine told={told} texts={texts} />
      <div className="mt-7 grid gap-10 lg:grid-cols-2 lg:gap-14">
        <div className="flex flex-col gap-9">
          <WorkingFacts texts={texts} viewer={viewer} />
          <MembershipSwitch lang={lang} texts={texts} viewer={viewer} />
          <AccountForm act="sign-out" lang={lang}>
            <button type="submit" className="button w-full md:w-auto">
              <Furigana text={texts.signOut} />
            </button>
          </AccountForm>
        </div>
        <div className="flex flex-col gap-9">
          <SessionsSection lang={lang} texts={texts} sessions={viewer.sessions} />
          <PasswordSection lang={lang} texts={texts} />
          <SecondStepSection lang={lang} texts={texts} isOn={viewer.secondStep} />
        </div>
      </div>
    </div>
  );
}

import type { AccountTexts } from '@tsunagi/texts/ja/account';
import type { DemoAccountsQuery } from '../../gql/graphql.ts';
import type { Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { AccountForm } from './account-form.tsx';
import type { Told } from './account-texts.ts';
import { LabelledField } from './labelled-field.tsx';
import { SaidLine } from './said-line.tsx';

interface SignInViewProps {
  lang: Lang;
  texts: AccountTexts;
  told: Told;
  demo: DemoAccountsQuery['demoAccounts'];
}

/** Mail and password; in the demo also the invented people whom anyone may be. */
export function SignInView({ lang, texts, told, demo }: SignInViewProps) {
  return (
    <div className="page grid gap-10 py-8 lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)] lg:gap-16">
      <div>
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.signInTitle} />
        </h1>
        <p className="supporting mt-2">
          <Furigana text={texts.signInLead} />
        </p>
        <SaidLine told={told} texts={texts} />
        <AccountForm act="sign-in" lang={lang}>
          <LabelledField id="email" name="email" type="email" label={texts.email} autoComplete="username" />
          <LabelledField
            id="password"
            name="password"
            type="password"
            label={texts.password}
            autoComplete="current-password"
          />
          <button type="submit" className="button button-filled mt-7 w-full">
            <Furigana text={texts.signIn} />
          </button>
        </AccountForm>
        <p className="small-print mt-5">
          <Furigana text={texts.withoutAccount} />
        </p>
      </div>
      {demo.length > 0 && <DemoPeople lang={lang} texts={texts} demo={demo} />}
    </div>
  );
}

function DemoPeople({ lang, texts, demo }: Omit<SignInViewProps, 'told'>) {
  return (
    <section aria-labelledby="demo-people" className="sheet p-5 md:p-7">
      <h2 id="demo-people" className="section-title">
        <Furigana text={texts.demoTitle} />
      </h2>
      <p className="mt-4">
        <Furigana text={texts.demoLead} /> <Furigana text={texts.demoPassword(demo[0]!.password)} />
      </p>
      <ul className="mt-3">
        {demo.map(({ email, name, role, password }) => (
          <li
            key={email}
            className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 border-b border-hair py-3 last:border-0"
          >
            <div>
              <b className="block">{name}</b>
              <span className="small-print">
                <Furigana text={texts.roles[role]} />
                <span className="block">{email}</span>
              </span>
            </div>
            <AccountForm act="sign-in" lang={lang} hidden={{ email, password }}>
              <button type="submit" className="button">
                <span aria-hidden="true">
                  <Furigana text={texts.signIn} />
                </span>
                <span className="sr-only">
                  <Furigana text={texts.demoEnter(name)} />
                </span>
              </button>
            </AccountForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { AccountTexts } from '@tsunagi/texts/ja/account';
import type { DemoAccountsQuery } from '../../gql/graphql.ts';
import { asDeskPath } from '../../lib/desk-path.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
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
  /** Name of the single sign-on, where there is one. */
  sso: string | null;
}

/** Mail and password; in the demo also the invented people whom anyone may be. */
export function SignInView({ lang, texts, told, demo, sso }: SignInViewProps) {
  const way = wayOf(told);
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
        <AccountForm act="sign-in" lang={lang} hidden={way}>
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
        <a className="link mt-3 inline-flex min-h-12 items-center" href={hrefIn(lang, '/sign-in/forgotten')}>
          <Furigana text={texts.forgot} />
        </a>
        {sso && (
          // A link and no form: a form may lead to pages of ours alone (Content-Security-Policy).
          <a className="button mt-3 w-full" href={`/auth/sso${way.to ? `?to=${way.to}` : ''}`} rel="nofollow">
            <Furigana text={texts.singleSignOn(sso)} />
          </a>
        )}
        <p className="small-print mt-5">
          <Furigana text={texts.withoutAccount} />
        </p>
      </div>
      {demo.length > 0 && <DemoPeople lang={lang} texts={texts} demo={demo} way={way} />}
    </div>
  );
}

/** The field that carries on where the person wanted to go. */
export function wayOf({ to }: Told): Readonly<Record<string, string>> {
  const path = asDeskPath(to);
  return path ? { to: path } : {};
}

interface DemoPeopleProps extends Omit<SignInViewProps, 'told' | 'sso'> {
  way: Readonly<Record<string, string>>;
}

function DemoPeople({ lang, texts, demo, way }: DemoPeopleProps) {
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
            <AccountForm act="sign-in" lang={lang} hidden={{ email, password, ...way }}>
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

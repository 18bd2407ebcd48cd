import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountForm } from '../../../../features/account/account-form.tsx';
import { accountTexts, type Told } from '../../../../features/account/account-texts.ts';
import { LabelledField } from '../../../../features/account/labelled-field.tsx';
import { NarrowPage } from '../../../../features/account/narrow-page.tsx';
import { asLang } from '../../../../lib/lang.ts';
import { Furigana, plainText } from '../../../../ui/furigana.tsx';

interface SetPasswordPageProps {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Told & { token?: string | string[] }>;
}

export async function generateMetadata({ params }: SetPasswordPageProps): Promise<Metadata> {
  const texts = accountTexts[asLang((await params).lang) ?? 'ja'];
  return { title: plainText(texts.setPasswordTitle), robots: { index: false } };
}

/** Where the link of an invitation leads: the person chooses the password, nobody else ever knows it. */
export default async function SetPasswordPage({ params, searchParams }: SetPasswordPageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const texts = accountTexts[lang];
  const { token, ...told } = await searchParams;
  return (
    <NarrowPage title={texts.setPasswordTitle} lead={texts.setPasswordLead} told={told} texts={texts}>
      <AccountForm act="set-password" lang={lang} hidden={{ token: typeof token === 'string' ? token : '' }}>
        <LabelledField
          id="password"
          name="password"
          type="password"
          label={texts.newPassword}
          autoComplete="new-password"
          minLength={12}
          maxLength={128}
        />
        <button type="submit" className="button button-filled mt-7 w-full">
          <Furigana text={texts.setPassword} />
        </button>
      </AccountForm>
    </NarrowPage>
  );
}

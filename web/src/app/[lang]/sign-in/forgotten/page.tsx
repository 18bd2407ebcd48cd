import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountForm } from '../../../../features/account/account-form.tsx';
import { accountTexts, type Told } from '../../../../features/account/account-texts.ts';
import { LabelledField } from '../../../../features/account/labelled-field.tsx';
import { NarrowPage } from '../../../../features/account/narrow-page.tsx';
import { asLang } from '../../../../lib/lang.ts';
import { Furigana, plainText } from '../../../../ui/furigana.tsx';

interface ForgottenPageProps {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Told>;
}

export async function generateMetadata({ params }: ForgottenPageProps): Promise<Metadata> {
  const texts = accountTexts[asLang((await params).lang) ?? 'ja'];
  return { title: plainText(texts.forgotTitle), robots: { index: false } };
}

/** A forgotten password: a mail is sent, and nobody learns here whether there is such an address. */
export default async function ForgottenPage({ params, searchParams }: ForgottenPageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const texts = accountTexts[lang];
  return (
    <NarrowPage title={texts.forgotTitle} lead={texts.forgotLead} told={await searchParams} texts={texts}>
      <AccountForm act="forgotten" lang={lang}>
        <LabelledField id="email" name="email" type="email" label={texts.email} autoComplete="username" />
        <button type="submit" className="button button-filled mt-7 w-full">
          <Furigana text={texts.forgotSend} />
        </button>
      </AccountForm>
    </NarrowPage>
  );
}

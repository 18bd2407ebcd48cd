import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountForm } from '../../../../features/account/account-form.tsx';
import { accountTexts, type Told } from '../../../../features/account/account-texts.ts';
import { LabelledField } from '../../../../features/account/labelled-field.tsx';
import { NarrowPage } from '../../../../features/account/narrow-page.tsx';
import { wayOf } from '../../../../features/account/sign-in-view.tsx';
import { asLang } from '../../../../lib/lang.ts';
import { Furigana, plainText } from '../../../../ui/furigana.tsx';

interface CodePageProps {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Told>;
}

export async function generateMetadata({ params }: CodePageProps): Promise<Metadata> {
  const texts = accountTexts[asLang((await params).lang) ?? 'ja'];
  return { title: plainText(texts.codeTitle), robots: { index: false } };
}

/** The second step: the code that the telephone shows, or one of the backup codes. */
export default async function CodePage({ params, searchParams }: CodePageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const texts = accountTexts[lang];
  const told = await searchParams;
  return (
    <NarrowPage title={texts.codeTitle} lead={texts.codeLead} told={told} texts={texts}>
      <AccountForm act="second-step" lang={lang} hidden={wayOf(told)}>
        <LabelledField id="code" name="code" label={texts.code} autoComplete="one-time-code" />
        <p className="small-print mt-2">
          <Furigana text={texts.codeLost} />
        </p>
        <button type="submit" className="button button-filled mt-7 w-full">
          <Furigana text={texts.codeSend} />
        </button>
      </AccountForm>
    </NarrowPage>
  );
}

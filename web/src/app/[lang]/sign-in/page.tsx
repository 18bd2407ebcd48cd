import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountTexts, type Told } from '../../../features/account/account-texts.ts';
import { SignInView } from '../../../features/account/sign-in-view.tsx';
import { demoAccounts, singleSignOn } from '../../../features/account/viewer.ts';
import { SealQueue } from '../../../features/field-entry/seal-queue.tsx';
import { asLang } from '../../../lib/lang.ts';
import { plainText } from '../../../ui/furigana.tsx';

interface SignInPageProps {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Told>;
}

export async function generateMetadata({ params }: SignInPageProps): Promise<Metadata> {
  const texts = accountTexts[asLang((await params).lang) ?? 'ja'];
  return { title: plainText(texts.signInTitle), robots: { index: false } };
}

/** 職員・団体の方の入口. */
export default async function SignInPage({ params, searchParams }: SignInPageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const [told, demo, sso] = await Promise.all([searchParams, demoAccounts(), singleSignOn()]);
  return (
    <>
      <SealQueue />
      <SignInView lang={lang} texts={accountTexts[lang]} told={told} demo={demo} sso={sso} />
    </>
  );
}

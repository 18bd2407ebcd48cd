import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { accountTexts } from '../../../../features/account/account-texts.ts';
import { beginSecondStep } from '../../../../features/account/begin-second-step.ts';
import { SecondStepSetup } from '../../../../features/account/second-step-setup.tsx';
import { asLang, hrefIn } from '../../../../lib/lang.ts';
import { postedFields } from '../../../../lib/request-facts.ts';
import { plainText } from '../../../../ui/furigana.tsx';

interface SecondStepPageProps {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: SecondStepPageProps): Promise<Metadata> {
  const texts = accountTexts[asLang((await params).lang) ?? 'ja'];
  return { title: plainText(texts.secondTitle), robots: { index: false } };
}

/** Setting up the code: shown to the form that carries the password, never kept and never in an address. */
export default async function SecondStepPage({ params }: SecondStepPageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const password = (await postedFields())?.get('password');
  if (!password) redirect(hrefIn(lang, '/account'));
  const begun = await beginSecondStep(await headers(), password);
  if ('fault' in begun) redirect(hrefIn(lang, `/account?fault=${begun.fault}`));
  return <SecondStepSetup lang={lang} texts={accountTexts[lang]} {...begun} />;
}

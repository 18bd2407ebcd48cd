import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { accountTexts, type Told } from '../../../features/account/account-texts.ts';
import { AccountView } from '../../../features/account/account-view.tsx';
import { viewerOfRequest } from '../../../features/account/viewer.ts';
import { asLang, hrefIn } from '../../../lib/lang.ts';
import { plainText } from '../../../ui/furigana.tsx';

interface AccountPageProps {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Told>;
}

export async function generateMetadata({ params }: AccountPageProps): Promise<Metadata> {
  const texts = accountTexts[asLang((await params).lang) ?? 'ja'];
  return { title: plainText(texts.accountTitle), robots: { index: false } };
}

/** わたしの所属とサインイン; whoever is not signed in is led to the door. */
export default async function AccountPage({ params, searchParams }: AccountPageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const viewer = await viewerOfRequest();
  if (!viewer) redirect(hrefIn(lang, '/sign-in'));
  return <AccountView lang={lang} texts={accountTexts[lang]} told={await searchParams} viewer={viewer} />;
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { conductSlip } from '../../../features/slip/conduct-slip.ts';
import { SlipScreen } from '../../../features/slip/slip-screen.tsx';
import { slipTexts } from '../../../features/slip/slip-texts.ts';
import { isFromOurPage } from '../../../lib/auth-forward.ts';
import { codeTexts } from '../../../lib/code-texts.ts';
import { asLang, hrefIn } from '../../../lib/lang.ts';
import { postedFields } from '../../../lib/request-facts.ts';
import { plainText } from '../../../ui/furigana.tsx';

interface CardPageProps {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: CardPageProps): Promise<Metadata> {
  const lang = asLang((await params).lang) ?? 'ja';
  return { title: plainText(slipTexts[lang].pageTitle), robots: { index: false }, referrer: 'same-origin' };
}

/** カードの番号で見る: for the person, without an account and without script. The code is posted, never in an address. */
export default async function CardPage({ params }: CardPageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const asked = await headers();
  const posted = isFromOurPage(asked) ? await postedFields() : null;
  const scene = await conductSlip(asked, posted).catch(() => ({ kind: 'CODE', fault: 'silent' }) as const);
  return (
    <SlipScreen
      scene={scene}
      context={{ texts: slipTexts[lang], action: hrefIn(lang, '/card'), day: codeTexts[lang].schedule.day }}
    />
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { conductAnswer } from '../../../../features/confirm/conduct-answer.ts';
import { confirmTexts } from '../../../../features/confirm/confirm-texts.ts';
import { ConfirmView } from '../../../../features/confirm/confirm-view.tsx';
import { isFromOurPage } from '../../../../lib/auth-forward.ts';
import { codeTexts } from '../../../../lib/code-texts.ts';
import { asLang, hrefIn } from '../../../../lib/lang.ts';
import { postedFields } from '../../../../lib/request-facts.ts';
import { plainText } from '../../../../ui/furigana.tsx';

interface ConfirmPageProps {
  params: Promise<{ lang: string; token: string }>;
}

export async function generateMetadata({ params }: ConfirmPageProps): Promise<Metadata> {
  const lang = asLang((await params).lang) ?? 'ja';
  return {
    title: plainText(confirmTexts[lang].pageTitle),
    robots: { index: false },
    // The address is the key: it goes to no other site.
    referrer: 'same-origin',
  };
}

/** Where the link of a letter leads: is this still true? Without an account, without script; opening changes nothing. */
export default async function ConfirmPage({ params }: ConfirmPageProps) {
  const { lang: asked, token } = await params;
  const lang = asLang(asked);
  if (!lang) notFound();
  // A form that another site posts here counts as if the page had only been opened.
  const fields = isFromOurPage(await headers()) ? await postedFields() : null;
  const scene = await conductAnswer(token, fields).catch(() => ({ kind: 'SILENT' }) as const);
  return (
    <ConfirmView
      scene={scene}
      context={{
        lang,
        texts: confirmTexts[lang],
        codes: codeTexts[lang],
        action: hrefIn(lang, `/confirm/${token}`),
      }}
    />
  );
}

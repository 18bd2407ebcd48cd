import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { conductReply } from '../../../../features/reply/conduct-reply.ts';
import { replyTexts } from '../../../../features/reply/reply-texts.ts';
import { ReplyView } from '../../../../features/reply/reply-view.tsx';
import { isFromOurPage } from '../../../../lib/auth-forward.ts';
import { codeTexts } from '../../../../lib/code-texts.ts';
import { asLang, hrefIn } from '../../../../lib/lang.ts';
import { postedFields } from '../../../../lib/request-facts.ts';
import { plainText } from '../../../../ui/furigana.tsx';

interface ReplyPageProps {
  params: Promise<{ lang: string; token: string }>;
}

export async function generateMetadata({ params }: ReplyPageProps): Promise<Metadata> {
  const lang = asLang((await params).lang) ?? 'ja';
  return {
    title: plainText(replyTexts[lang].pageTitle),
    robots: { index: false },
    // The address is the key: it goes to no other site.
    referrer: 'same-origin',
  };
}

/** Where the code of a letter leads. Without an account, without script; opening changes nothing. */
export default async function ReplyPage({ params }: ReplyPageProps) {
  const { lang: asked, token } = await params;
  const lang = asLang(asked);
  if (!lang) notFound();
  // A form that another site posts here counts as if the page had only been opened.
  const posted = isFromOurPage(await headers()) ? await postedFields() : null;
  const scene = await conductReply(token, posted).catch(() => ({ kind: 'SILENT' }) as const);
  return (
    <ReplyView
      scene={scene}
      context={{
        texts: replyTexts[lang],
        action: hrefIn(lang, `/reply/${token}`),
        day: codeTexts[lang].schedule.day,
      }}
    />
  );
}

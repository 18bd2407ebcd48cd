import { resourceKinds } from '@tsunagi/domain';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { sectionTexts } from '../../../../features/rounds/section-texts.ts';
import { SectionView } from '../../../../features/rounds/section-view.tsx';
import { StatePage } from '../../../../features/shell/state-page.tsx';
import {
  AnswerRoundDocument,
  FinishRoundDocument,
  type SectionFactsFragment,
  SectionRoundDocument,
} from '../../../../gql/graphql.ts';
import { isFromOurPage } from '../../../../lib/auth-forward.ts';
import { ask, tellFrom } from '../../../../lib/graphql/server.ts';
import { asLang } from '../../../../lib/lang.ts';
import { postedFields } from '../../../../lib/request-facts.ts';
import { plainText } from '../../../../ui/furigana.tsx';

interface SectionRoundPageProps {
  params: Promise<{ lang: string; token: string }>;
}

export async function generateMetadata({ params }: SectionRoundPageProps): Promise<Metadata> {
  const lang = asLang((await params).lang) ?? 'ja';
  return {
    title: plainText(sectionTexts[lang].pageTitle),
    robots: { index: false },
    // The address is the key: it goes to no other site.
    referrer: 'same-origin',
  };
}

type Answered =
  | ({ __typename: 'SectionRound' } & SectionFactsFragment)
  | { __typename: 'Refused'; refusals: readonly { code: string }[] };

const said = (posted: URLSearchParams, name: string) => posted.get(name) ?? '';

/** Sends what was posted: one place, or that this is all. */
async function send(token: string, posted: URLSearchParams): Promise<Answered> {
  const asked = await headers();
  if (posted.get('act') === 'finish')
    return (await tellFrom(asked, FinishRoundDocument, { token })).finishRound;
  const place = {
    name: said(posted, 'name'),
    kind: resourceKinds.find((kind) => kind === posted.get('kind')) ?? 'IBASHO',
    where: said(posted, 'where'),
    phone: said(posted, 'phone'),
    runBy: said(posted, 'runBy'),
    known: said(posted, 'known'),
  };
  return (await tellFrom(asked, AnswerRoundDocument, { token, once: said(posted, 'once'), place }))
    .answerRound;
}

/** 知っている場所を教えてください: the page of a link. Opening it changes nothing, nor does what another site posts here. */
export default async function SectionRoundPage({ params }: SectionRoundPageProps) {
  const { lang: asked, token } = await params;
  const lang = asLang(asked);
  if (!lang) notFound();
  const texts = sectionTexts[lang];
  const { sectionRound: opened } = await ask(SectionRoundDocument, { token });
  if (opened.__typename === 'Refused') {
    const isOver = opened.refusals.some(({ code }) => code === 'LINK_EXPIRED');
    return (
      <StatePage
        icon={isOver ? 'check' : 'warning'}
        title={isOver ? texts.expiredTitle : texts.foreignTitle}
        text={isOver ? texts.expired : texts.foreign}
      >
        {null}
      </StatePage>
    );
  }
  const posted = isFromOurPage(await headers()) ? await postedFields() : null;
  const sent = posted && (await send(token, posted).catch(() => null));
  const isTaken = sent?.__typename === 'SectionRound';
  const codes: Partial<Record<string, string>> = texts.faults;
  const faults = sent?.__typename === 'Refused' ? sent.refusals.map(({ code }) => codes[code] ?? code) : [];
  const once = posted && !isTaken ? said(posted, 'once') : crypto.randomUUID();
  return (
    <SectionView
      // A form that was taken is put away: what the browser kept of it must not be sent again.
      key={once}
      lang={lang}
      texts={texts}
      round={isTaken ? sent : opened}
      fields={{ once, values: !posted || isTaken ? {} : Object.fromEntries(posted) }}
      taken={isTaken && posted ? said(posted, 'name') : ''}
      faults={posted && !sent ? [texts.silent] : faults}
    />
  );
}

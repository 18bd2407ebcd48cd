import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { WithheldView } from '../../../../features/report/withheld-view.tsx';
import { WithheldPlaceDocument } from '../../../../gql/graphql.ts';
import { codeTexts } from '../../../../lib/code-texts.ts';
import { ask } from '../../../../lib/graphql/server.ts';
import { asLang, hrefIn, type Lang } from '../../../../lib/lang.ts';
import { answerNotFound } from '../../../../lib/page-status.ts';
import { placeTexts } from '../../../../lib/texts.ts';
import { Furigana, plainText } from '../../../../ui/furigana.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { PlaceScreen, placeFacts } from '../../_place/place-screen.tsx';
import NotFound from '../../not-found.tsx';

interface PlacePageProps {
  params: Promise<{ lang: string; id: string }>;
}

const publicFacts = cache(async (id: string) => {
  if (!/^[0-9a-f-]{36}$/u.test(id)) return null;
  const found = await placeFacts(id, null);
  return found.__typename === 'Resource' ? found : null;
});

/** What is said of a place that is not shown for the time being; null for any other that is not there. */
const withheldPlace = async (id: string) =>
  /^[0-9a-f-]{36}$/u.test(id) ? (await ask(WithheldPlaceDocument, { id })).withheldPlace : null;

export async function generateMetadata({ params }: PlacePageProps): Promise<Metadata> {
  const { lang: asked, id } = await params;
  const lang = asLang(asked) ?? 'ja';
  const facts = await publicFacts(id);
  if (!facts) return { robots: { index: false } };
  const kind = plainText(codeTexts[lang].codes.kinds[facts.kind]);
  const town = facts.offerings.find(({ municipality }) => municipality)?.municipality?.name ?? null;
  const description = plainText(placeTexts[lang].describe(facts.name, kind, town));
  const path = `/places/${id}`;
  return {
    title: facts.name,
    description,
    alternates: {
      canonical: hrefIn(lang, path),
      languages: { ja: hrefIn('ja', path), 'ja-easy': hrefIn('easy', path), en: hrefIn('en', path) },
    },
    openGraph: { type: 'article', title: facts.name, description, url: hrefIn(lang, path) },
  };
}

/** A place by its public, stable address: it knows nothing about who reads it. */
export default async function PlacePage({ params }: PlacePageProps) {
  const { lang: asked, id } = await params;
  const lang = asLang(asked);
  const facts = lang && (await publicFacts(id));
  if (!lang || !facts) {
    answerNotFound();
    const withheld = lang && (await withheldPlace(id));
    return withheld ? <WithheldView lang={lang} place={withheld} /> : <NotFound />;
  }
  if (facts.movedFrom) permanentRedirect(hrefIn(lang, `/places/${facts.id}`));
  return (
    <PlaceScreen
      lang={lang}
      facts={facts}
      reader={{ role: null, home: null, homePrefectureCode: null }}
      home={null}
      formId={null}
      back={null}
      searchOn={<SearchOn lang={lang} />}
    />
  );
}

function SearchOn({ lang }: { lang: Lang }) {
  return (
    <a
      href={hrefIn(lang, '/')}
      className="no-print flex min-h-14 items-center gap-3 no-underline hover:underline"
    >
      <Icon name="search" />
      <span className="flex-1">
        <Furigana text={placeTexts[lang].searchAgain} />
      </span>
      <Icon name="chevron" size={20} />
    </a>
  );
}

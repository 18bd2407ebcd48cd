import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { loadTown, townPath } from '../../../../features/municipality/load-town.ts';
import { mapFactsOfTown } from '../../../../features/municipality/map-facts-of-town.ts';
import { placesOfTown } from '../../../../features/municipality/places-of-town.ts';
import { townWords } from '../../../../features/municipality/town-texts.ts';
import { TownView } from '../../../../features/municipality/town-view.tsx';
import { directoryFacts } from '../../../../lib/directory.ts';
import { asLang, hrefIn } from '../../../../lib/lang.ts';
import { answerNotFound } from '../../../../lib/page-status.ts';
import { plainText } from '../../../../ui/furigana.tsx';
import TownNotFound from './not-found.tsx';

interface TownPageProps {
  params: Promise<{ lang: string; code: string }>;
}

export async function generateMetadata({ params }: TownPageProps): Promise<Metadata> {
  const { lang, code } = await params;
  const words = townWords[asLang(lang) ?? 'ja'].town;
  const town = await loadTown(code);
  if (!town) return { title: plainText(words.notFound.title) };
  return {
    title: plainText(words.pageTitle(town.name, town.prefecture.name)),
    description: plainText(words.description(town.name)),
    alternates: { canonical: hrefIn(asLang(lang) ?? 'ja', townPath(town.code)) },
  };
}

/**
 * A municipality. Its code may be written in any form; the five digits are its one address. A code of former times stays,
 * and its page says which municipality it has become.
 */
export default async function TownPage({ params }: TownPageProps) {
  const { lang: wanted, code } = await params;
  const lang = asLang(wanted);
  const town = lang && (await loadTown(code));
  if (!lang || !town) {
    answerNotFound();
    return <TownNotFound />;
  }
  if (code !== town.code && !town.formerCode) permanentRedirect(hrefIn(lang, townPath(town.code)));
  const words = townWords[lang];
  const facts = await directoryFacts();
  const hits = placesOfTown(lang, town);
  const map = await mapFactsOfTown(town, hits, words, facts);
  return <TownView lang={lang} words={words} town={town} hits={hits} map={map} facts={facts} />;
}

import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { namesByCode, tilesForBrowser } from '../../../../features/municipality/map-facts-of-town.ts';
import { loadPrefecture, prefecturePath } from '../../../../features/prefecture/load-prefecture.ts';
import { viewAround } from '../../../../features/prefecture/prefecture-bounds.ts';
import { pointsOfPrefecture } from '../../../../features/prefecture/prefecture-points.ts';
import { prefectureTexts } from '../../../../features/prefecture/prefecture-texts.ts';
import { PrefectureView } from '../../../../features/prefecture/prefecture-view.tsx';
import type { MapFacts } from '../../../../features/resource-map/map-facts.ts';
import { directoryFacts } from '../../../../lib/directory.ts';
import { asLang, hrefIn } from '../../../../lib/lang.ts';
import { answerNotFound } from '../../../../lib/page-status.ts';
import { plainText } from '../../../../ui/furigana.tsx';
import PrefectureNotFound from './not-found.tsx';

interface PrefecturePageProps {
  params: Promise<{ lang: string; code: string }>;
}

export async function generateMetadata({ params }: PrefecturePageProps): Promise<Metadata> {
  const { lang, code } = await params;
  const texts = prefectureTexts[asLang(lang) ?? 'ja'];
  const prefecture = await loadPrefecture(code);
  if (!prefecture) return { title: plainText(texts.notFound.title) };
  return {
    title: plainText(texts.pageTitle(prefecture.name)),
    description: plainText(texts.description(prefecture.name)),
  };
}

/** A prefecture. Its code may lack a zero; the two digits are its one address. */
export default async function PrefecturePage({ params }: PrefecturePageProps) {
  const { lang: wanted, code } = await params;
  const lang = asLang(wanted);
  const prefecture = lang && (await loadPrefecture(code));
  if (!lang || !prefecture) {
    answerNotFound();
    return <PrefectureNotFound />;
  }
  if (code !== prefecture.code) permanentRedirect(hrefIn(lang, prefecturePath(prefecture.code)));
  const [facts, points, names] = await Promise.all([
    directoryFacts(),
    pointsOfPrefecture(prefecture.code),
    namesByCode(),
  ]);
  const map: MapFacts = {
    home: null,
    hits: [],
    groundClasses: { own: [], neighbors: [], area: [], prefectureCode: prefecture.code },
    tiles: tilesForBrowser(),
    boundaries: facts?.boundariesOrigin ?? 'APPROXIMATE',
    prefectureNames: names,
  };
  return (
    <PrefectureView lang={lang} prefecture={prefecture} map={map} around={viewAround(points)} facts={facts} />
  );
}

import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { leafletTexts } from '../../../../../features/leaflet-print/leaflet-texts.ts';
import { TownLeaflet } from '../../../../../features/leaflet-print/town-leaflet.tsx';
import { loadTown, townPath } from '../../../../../features/municipality/load-town.ts';
import { directoryFacts } from '../../../../../lib/directory.ts';
import { asLang, hrefIn } from '../../../../../lib/lang.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';
import { publicOrigin } from '../../../../../lib/public-origin.ts';
import { plainText } from '../../../../../ui/furigana.tsx';
import TownNotFound from '../not-found.tsx';

interface LeafletPageProps {
  params: Promise<{ lang: string; code: string }>;
}

export async function generateMetadata({ params }: LeafletPageProps): Promise<Metadata> {
  const { lang, code } = await params;
  const town = await loadTown(code);
  return town ? { title: plainText(leafletTexts[asLang(lang) ?? 'ja'].pageTitle(town.name)) } : {};
}

/** A town's leaflet, one sheet of A4. */
export default async function LeafletPage({ params }: LeafletPageProps) {
  const { lang: wanted, code } = await params;
  const lang = asLang(wanted);
  const town = lang && (await loadTown(code));
  if (!lang || !town) {
    answerNotFound();
    return <TownNotFound />;
  }
  if (code !== town.code) permanentRedirect(hrefIn(lang, `${townPath(town.code)}/leaflet`));
  const [origin, facts] = await Promise.all([publicOrigin(), directoryFacts()]);
  return <TownLeaflet lang={lang} town={town} origin={origin} facts={facts} />;
}

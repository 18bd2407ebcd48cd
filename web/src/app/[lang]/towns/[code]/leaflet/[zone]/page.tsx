import type { Metadata } from 'next';
import { leafletTexts } from '../../../../../../features/leaflet-print/leaflet-texts.ts';
import { ZoneLeaflet } from '../../../../../../features/leaflet-print/zone-leaflet.tsx';
import { loadTown } from '../../../../../../features/municipality/load-town.ts';
import { loadPrefecture } from '../../../../../../features/prefecture/load-prefecture.ts';
import { directoryFacts } from '../../../../../../lib/directory.ts';
import { asLang } from '../../../../../../lib/lang.ts';
import { answerNotFound } from '../../../../../../lib/page-status.ts';
import { publicOrigin } from '../../../../../../lib/public-origin.ts';
import { plainText } from '../../../../../../ui/furigana.tsx';
import TownNotFound from '../../not-found.tsx';

interface ZoneLeafletPageProps {
  params: Promise<{ lang: string; code: string; zone: string }>;
}

async function load(code: string, zoneId: string) {
  const town = await loadTown(code);
  const zone = town?.areaGroups.find(({ id }) => id === zoneId);
  return town && zone ? { town, zone } : null;
}

export async function generateMetadata({ params }: ZoneLeafletPageProps): Promise<Metadata> {
  const { lang, code, zone } = await params;
  const found = await load(code, zone);
  return found ? { title: plainText(leafletTexts[asLang(lang) ?? 'ja'].pageTitle(found.zone.name)) } : {};
}

/** The leaflet of a zone: every member's first window. */
export default async function ZoneLeafletPage({ params }: ZoneLeafletPageProps) {
  const { lang: wanted, code, zone: zoneId } = await params;
  const lang = asLang(wanted);
  const found = lang && (await load(code, zoneId));
  if (!lang || !found) {
    answerNotFound();
    return <TownNotFound />;
  }
  const { town, zone } = found;
  const members = new Set(zone.members.map((member) => member.code));
  const prefectures = [...new Set(zone.members.map((member) => member.code.slice(0, 2)))];
  const [origin, facts, ...lists] = await Promise.all([
    publicOrigin(),
    directoryFacts(),
    ...prefectures.map(loadPrefecture),
  ]);
  const windows = lists
    .flatMap((list) => list?.windows ?? [])
    .filter((row) => members.has(row.municipality.code));
  return <ZoneLeaflet lang={lang} town={town} zone={zone} windows={windows} origin={origin} facts={facts} />;
}

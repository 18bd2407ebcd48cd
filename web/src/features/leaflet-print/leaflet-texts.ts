import { leaflet as easy } from '@tsunagi/texts/easy/leaflet';
import { leaflet as en } from '@tsunagi/texts/en/leaflet';
import { leaflet as ja, type LeafletTexts } from '@tsunagi/texts/ja/leaflet';
import type { Lang } from '../../lib/lang.ts';

/** The words of the leaflet by language. */
export const leafletTexts: Record<Lang, LeafletTexts> = { ja, easy, en };

import { map as easy } from '@tsunagi/texts/easy/map';
import { map as en } from '@tsunagi/texts/en/map';
import { map as ja, type MapTexts } from '@tsunagi/texts/ja/map';

export type { MapTexts };

/** The words of the map by language: chosen here, because functions cannot cross from server to browser. */
export const mapTexts: Record<'ja' | 'easy' | 'en', MapTexts> = { ja, easy, en };

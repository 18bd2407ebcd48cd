import { calendar as calendarEasy } from '@tsunagi/texts/easy/calendar';
import { municipality as townEasy } from '@tsunagi/texts/easy/municipality';
import { calendar as calendarEn } from '@tsunagi/texts/en/calendar';
import { municipality as townEn } from '@tsunagi/texts/en/municipality';
import { type CalendarTexts, calendar as calendarJa } from '@tsunagi/texts/ja/calendar';
import { type MunicipalityTexts, municipality as townJa } from '@tsunagi/texts/ja/municipality';
import { type CodeTexts, codeTexts } from '../../lib/code-texts.ts';
import type { Lang } from '../../lib/lang.ts';

/** The words a municipality's page is made of. */
export interface TownWords extends CodeTexts {
  town: MunicipalityTexts;
  calendar: CalendarTexts;
}

/** The words by language. */
export const townWords: Record<Lang, TownWords> = {
  ja: { town: townJa, calendar: calendarJa, ...codeTexts.ja },
  easy: { town: townEasy, calendar: calendarEasy, ...codeTexts.easy },
  en: { town: townEn, calendar: calendarEn, ...codeTexts.en },
};

import { dataPage as dataPageEasy } from '@tsunagi/texts/easy/data-page';
import { place as placeEasy } from '@tsunagi/texts/easy/place';
import { promise as promiseEasy } from '@tsunagi/texts/easy/promise';
import { report as reportEasy } from '@tsunagi/texts/easy/report';
import { results as resultsEasy } from '@tsunagi/texts/easy/results';
import { shell as shellEasy } from '@tsunagi/texts/easy/shell';
import { start as startEasy } from '@tsunagi/texts/easy/start';
import { dataPage as dataPageEn } from '@tsunagi/texts/en/data-page';
import { place as placeEn } from '@tsunagi/texts/en/place';
import { promise as promiseEn } from '@tsunagi/texts/en/promise';
import { report as reportEn } from '@tsunagi/texts/en/report';
import { results as resultsEn } from '@tsunagi/texts/en/results';
import { shell as shellEn } from '@tsunagi/texts/en/shell';
import { start as startEn } from '@tsunagi/texts/en/start';
import { type DataPageTexts, dataPage as dataPageJa } from '@tsunagi/texts/ja/data-page';
import { type PlaceTexts, place as placeJa } from '@tsunagi/texts/ja/place';
import { type PromiseTexts, promise as promiseJa } from '@tsunagi/texts/ja/promise';
import { type ReportTexts, report as reportJa } from '@tsunagi/texts/ja/report';
import { type ResultsTexts, results as resultsJa } from '@tsunagi/texts/ja/results';
import { type ShellTexts, shell as shellJa } from '@tsunagi/texts/ja/shell';
import { type StartTexts, start as startJa } from '@tsunagi/texts/ja/start';
import type { Lang } from './lang.ts';

/** Words by language. Sentences are chosen on the server; the browser gets them ready made. */
export const shellTexts: Record<Lang, ShellTexts> = { ja: shellJa, easy: shellEasy, en: shellEn };
export const startTexts: Record<Lang, StartTexts> = { ja: startJa, easy: startEasy, en: startEn };
export const resultsTexts: Record<Lang, ResultsTexts> = { ja: resultsJa, easy: resultsEasy, en: resultsEn };
export const placeTexts: Record<Lang, PlaceTexts> = { ja: placeJa, easy: placeEasy, en: placeEn };
export const dataPageTexts: Record<Lang, DataPageTexts> = {
  ja: dataPageJa,
  easy: dataPageEasy,
  en: dataPageEn,
};
export const promiseTexts: Record<Lang, PromiseTexts> = { ja: promiseJa, easy: promiseEasy, en: promiseEn };
export const reportTexts: Record<Lang, ReportTexts> = { ja: reportJa, easy: reportEasy, en: reportEn };

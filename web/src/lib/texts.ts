import { shell as shellEasy } from '@tsunagi/texts/easy/shell';
import { shell as shellEn } from '@tsunagi/texts/en/shell';
import { type ShellTexts, shell as shellJa } from '@tsunagi/texts/ja/shell';
import type { Lang } from './lang.ts';

/** Words of every page, by language. Sentences are chosen on the server; the browser gets them ready made. */
export const shellTexts: Record<Lang, ShellTexts> = { ja: shellJa, easy: shellEasy, en: shellEn };

import { type RuleTexts, ruleTexts } from '@tsunagi/texts';
import type { Lang } from './lang.ts';

/** Sentences for the codes the directory speaks. */
export type CodeTexts = RuleTexts;
export const codeTexts: Record<Lang, CodeTexts> = ruleTexts;

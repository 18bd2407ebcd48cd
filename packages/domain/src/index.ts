/**
 * The rules, light enough for a browser. What needs a library is entered by its own path:
 * `@tsunagi/domain/schedule/next-occurrences` (rrule, holidays) and `@tsunagi/domain/directory/parse-directory` (zod).
 */
export * from './access/lock-out.ts';
export * from './access/membership.ts';
export * from './access/permissions.ts';
export * from './access/roles.ts';
export * from './directory/codes.ts';
export * from './directory/record.ts';
export * from './duplicates/compare-entries.ts';
export * from './duplicates/find-duplicates.ts';
export * from './eligibility/badge.ts';
export * from './eligibility/check-age.ts';
export * from './eligibility/check-eligibility.ts';
export * from './eligibility/criteria.ts';
export * from './freshness/freshness-class.ts';
export * from './residency/answer-residency.ts';
export * from './residency/closing.ts';
export * from './residency/compile-residency.ts';
export * from './residency/home.ts';
export * from './residency/key-book.ts';
export * from './residency/residency-rule.ts';
export * from './residency/scope-keys.ts';
export * from './rings/ring-of.ts';
export * from './schedule/frequency-class.ts';
export * from './schedule/schedule.ts';
export * from './shared/calendar.ts';
export * from './shared/decision.ts';
export * from './shared/japanese-code.ts';
export * from './travel/estimate-travel.ts';
export * from './words/expand-query.ts';
export * from './words/fact-words.ts';
export * from './words/fold-text.ts';
export * from './words/grams.ts';
export * from './words/relevance-tier.ts';

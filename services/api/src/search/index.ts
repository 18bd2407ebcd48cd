export {
  badgeExpression,
  failsExpression,
  filterConditions,
  reachableCondition,
  withinConditions,
} from './conditions.ts';
export { boundsFaults, readSearch, type SearchQuestion } from './question.ts';
export { ringPlaces } from './ring-conditions.ts';
export type { AskedAt, SearchService } from './search.service.ts';
export type { Statement } from './search-statements.ts';
export { SqlText } from './sql-text.ts';
export { type WordQuestion, wordConditions } from './word-conditions.ts';

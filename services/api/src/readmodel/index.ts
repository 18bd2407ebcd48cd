export type { Card, CardPhone } from './card.ts';
export { blankRule } from './card.ts';
export { publicRules } from './compile-offering.ts';
export { type KeyLists, readKeyLists } from './key-book-rows.ts';
export { lastConfirmation } from './last-confirmation.ts';
export {
  acceptingAudiences,
  accessBits,
  circumstanceBits,
  functionBits,
  maskOf,
  stageBits,
} from './masks.ts';
export { recountingCells } from './recount-cells.ts';
export { finestCellZoom, refreshMapCells } from './refresh-map-cells.ts';
export { refreshOfferingSearch } from './refresh-offering-search.ts';
export { anyOfGrams, type GramField, gramsOfWord, isGram } from './stored-grams.ts';

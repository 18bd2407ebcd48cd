export { type FoundCode, findCode } from './municipality-code.ts';
export { municipalityRef, nearestFirst, placeName } from './municipality-ref.ts';
export type { Reference } from './reference.ts';
export { ReferenceKeeper } from './reference-keeper.ts';

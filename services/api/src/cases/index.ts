export {
  type CaseRow,
  caseRows,
  type GroundRow,
  groundOf,
  type MemberRow,
  toldAgeOf,
} from './case.repository.ts';
export type { ReviewDangerInput, ShownItem } from './case.types.ts';
export { CaseGround } from './case.types.ts';
export { groundView, placeOf } from './case.view.ts';
export { type CaseKey, CaseKeys } from './case-keys.ts';
export { reviewDanger } from './record-ground.ts';

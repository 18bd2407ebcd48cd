export { type StepRow, stepOf, teamRows } from './team.repository.ts';
export { PlanStep } from './team.types.ts';
export { teamWordPlaces } from './team.view.ts';

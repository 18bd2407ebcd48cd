export { remindSilent } from './remind-silent.ts';
export { countUnanswered } from './round.repository.ts';

export { countDueChecks } from './finding.repository.ts';
export { countReviews } from './suspension.repository.ts';
export { writerOf } from './writer.ts';

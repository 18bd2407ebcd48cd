export { countByHolder, handOverRows } from './hand-over.repository.ts';
export { answersFor, officeOf, peopleView } from './hand-over.view.ts';

export { Answer, Finding, ResidencyFinding } from './answer.types.ts';
export { type Deciding, decide, residencyView } from './decide.ts';
export { PersonInput } from './person.input.ts';
export { nobody, type Person, readPerson } from './person.ts';
export { freshnessOrder, type Standpoint, standpointOf } from './standpoint.ts';
export { surroundingsOf } from './surroundings.ts';

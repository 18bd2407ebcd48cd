import { allow, type Circumstance, type Home, type PersonFacts, refuse } from '@tsunagi/domain';
import { findCode, type Reference } from '../geography/index.ts';
import type { RefusalCode } from '../graphql/enums.ts';
import type { Answered, ApiRefusal } from '../graphql/refused.ts';
import type { PersonInput } from './person.input.ts';

/** What a question says about the person it is asked for. It lives as long as the request. */
export interface Person {
  home: Home | null;
  facts: PersonFacts;
}

/** A question about nobody in particular. */
export const nobody: Person = { home: null, facts: {} };

/** The oldest age that is believed. */
const oldestYears = 120;

/** Reads what was said of a person, or says everything that cannot be meant. */
export function readPerson(input: PersonInput | null | undefined, reference: Reference): Answered<Person> {
  if (!input) return allow(nobody);
  const home = readHome(input, reference);
  const age = input.ageYears;
  const refusals: ApiRefusal[] = home.ok ? [] : [...home.refusals];
  if (age != null && (age < 0 || age > oldestYears))
    refusals.push({ code: 'AGE_OUT_OF_RANGE', field: 'person.ageYears' });
  if (!home.ok || refusals.length > 0) return refuse(refusals);
  return allow({
    home: home.value,
    facts: { role: input.role ?? null, ageYears: age ?? null, circumstances: circumstancesOf(input) },
  });
}

function readHome(input: PersonInput, reference: Reference): Answered<Home | null> {
  const home = readOptionalCode(input.home, reference);
  if (typeof home === 'string') return refuse([{ code: home, field: 'person.home' }]);
  const ward = readOptionalCode(input.ward, reference);
  if (typeof ward === 'string') return refuse([{ code: ward, field: 'person.ward' }]);
  if (!home) return allow(ward ? { municipalityCode: ward.code, wardCode: ward.wardCode } : null);
  const wardCode = ward?.wardCode ?? home.wardCode;
  // A ward of another city says that one of the two was a slip.
  if (ward && ward.code !== home.code) return refuse([{ code: 'CODE_UNKNOWN', field: 'person.ward' }]);
  return allow({ municipalityCode: home.code, wardCode });
}

const readOptionalCode = (text: string | null | undefined, reference: Reference) =>
  text == null || text.trim() === '' ? null : (findCode(text, reference) satisfies object | RefusalCode);

/** Whoever says both says that it is so. */
function circumstancesOf(input: PersonInput): Partial<Record<Circumstance, boolean>> {
  const said: Partial<Record<Circumstance, boolean>> = {};
  for (const circumstance of input.hasNot ?? []) said[circumstance] = false;
  for (const circumstance of input.has ?? []) said[circumstance] = true;
  return said;
}

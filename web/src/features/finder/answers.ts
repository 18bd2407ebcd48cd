import type { AskerRole, PersonInput, SearchInput, SearchScope } from '../../gql/graphql.ts';
import { PIN_GROUPS, type PinGroup } from '../../lib/pin-shapes.ts';
import { type Filters, filterFields, readFilters, searchOfFilters } from './filters.ts';
import { parseAge } from './parse-age.ts';

/** Home was asked and not said. */
export const HOME_UNSAID = '-';
const ROLES: readonly AskerRole[] = ['FAMILY', 'SELF', 'SUPPORTER'];
const SCOPES: readonly SearchScope[] = ['NEAR', 'AWAY', 'HOME', 'ALL'];

/**
 * All that a person told us, as it travels in the fields of a form and nowhere else:
 * no address, cookie, storage or log ever holds one (decisions 9).
 */
export interface Answers {
  role: AskerRole | null;
  /** 5-digit code, `HOME_UNSAID`, or null when not yet asked. */
  home: string | null;
  ward: string | null;
  /** As typed, so that a refused age comes back to be mended. */
  ageTyped: string;
  scope: SearchScope | null;
  /** AWAY: kilometres from home; null when not yet asked. */
  apartKilometers: number | null;
  avoid: string[];
  filters: Filters;
  /** Where the next page begins, and the number of its first place. */
  after: string | null;
  firstNumber: number;
}

/** Fields of a posted form as answers; what is unknown or foreign is left out. */
export function readAnswers(fields: URLSearchParams): Answers {
  const [home = null, ward = null] = (fields.get('home') || '').split('_').filter(Boolean);
  return {
    role: ROLES.find((role) => role === fields.get('role')) ?? null,
    home: home !== null && /^(\d{5}|-)$/u.test(home) ? home : null,
    ward: ward !== null && /^\d{5}$/u.test(ward) ? ward : null,
    ageTyped: (fields.get('age') ?? '').slice(0, 20),
    scope: SCOPES.find((scope) => scope === fields.get('scope')) ?? null,
    apartKilometers: fields.get('apart') ? clamp(Number(fields.get('apart')), 0, 500) : null,
    avoid: [...new Set(fields.getAll('avoid'))].filter((code) => /^\d{5}$/u.test(code)).slice(0, 12),
    filters: readFilters(fields),
    after: fields.get('after') || null,
    firstNumber: clamp(Number(fields.get('number') || 1), 1, 100_000),
  };
}

/** The answers as hidden fields of the next form, without those named in `except`. */
export function fieldsOf(answers: Answers, except: readonly string[] = []): [string, string][] {
  const all: [string, string | null][] = [
    ['role', answers.role],
    ['home', answers.ward ? `${answers.home}_${answers.ward}` : answers.home],
    ['age', answers.ageTyped || null],
    ['scope', answers.scope],
    ['apart', answers.apartKilometers?.toString() ?? null],
    ...answers.avoid.map((code): [string, string] => ['avoid', code]),
    ...filterFields(answers.filters),
    ['after', answers.after],
    ['number', answers.after ? String(answers.firstNumber) : null],
  ];
  return all.filter((field): field is [string, string] => field[1] !== null && !except.includes(field[0]));
}

/** What the api is told about the person; a refused age is not sent. */
export function personOf(answers: Answers): PersonInput {
  const age = parseAge(answers.ageTyped);
  const { withoutDiagnosis, circumstances } = answers.filters;
  return {
    home: knownHome(answers),
    ward: knownHome(answers) ? answers.ward : null,
    role: answers.role,
    ageYears: age.ok ? age.years : null,
    has: circumstances,
    hasNot: withoutDiagnosis ? ['DIAGNOSIS', 'CERTIFICATE'] : null,
  };
}

/** The question for list and map alike. */
export function searchOf(answers: Answers): SearchInput {
  const scope = answers.scope ?? 'ALL';
  return {
    person: personOf(answers),
    scope: knownHome(answers) ? scope : scope === 'HOME' ? 'HOME' : 'ALL',
    atLeastMetersFromHome:
      scope === 'AWAY' && answers.apartKilometers ? answers.apartKilometers * 1000 : null,
    avoid: answers.avoid.length > 0 ? answers.avoid : null,
    ...searchOfFilters(answers.filters),
  };
}

/** The code of the home municipality where it was said. */
export const knownHome = (answers: Answers): string | null =>
  answers.home === HOME_UNSAID ? null : answers.home;

/** Narrows a field to one of the five silhouettes. */
export const asPinGroup = (value: string): PinGroup | null =>
  PIN_GROUPS.find((group) => group === value) ?? null;

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;
}

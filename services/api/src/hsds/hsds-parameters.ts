import { weekdays } from '@tsunagi/domain';

/** What a parameter may be: said once, and read, refused and documented from it. */
interface Kind<Value> {
  schema: Record<string, unknown>;
  /** The value of a text; undefined when it cannot be meant. */
  read: (text: string) => Value | undefined;
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const anId: Kind<string> = {
  schema: { type: 'string', format: 'uuid' },
  read: (text) => (uuid.test(text) ? text.toLowerCase() : undefined),
};
const integer = (minimum: number, maximum: number): Kind<number> => ({
  schema: { type: 'integer', minimum, maximum },
  read: (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= minimum && value <= maximum ? value : undefined;
  },
});
const flag: Kind<boolean> = {
  schema: { type: 'boolean' },
  // A flag that is only named is meant.
  read: (text) => ({ '': true, true: true, '1': true, false: false, '0': false })[text.toLowerCase()],
};
const oneOf = <Code extends string>(codes: readonly Code[]): Kind<Code> => ({
  schema: { type: 'string', enum: codes },
  read: (text) => codes.find((code) => code === text),
});
const words = (maxLength: number): Kind<string> => ({
  schema: { type: 'string', maxLength },
  read: (text) => (text.length <= maxLength && !text.includes('\0') ? text : undefined),
});
const dateTime: Kind<Date> = {
  schema: { type: 'string', format: 'date-time' },
  read: (text) => {
    // A plus in an address that was not escaped arrives as a space.
    const plain = text.replace(/ (\d\d:?\d\d)$/, '+$1');
    const isMeant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(
      plain,
    );
    const value = new Date(plain);
    return isMeant && !Number.isNaN(value.getTime()) ? value : undefined;
  },
};
const postcode: Kind<string> = {
  schema: { type: 'string', pattern: '^[0-9]{3}-?[0-9]{4}$' },
  read: (text) => (/^\d{3}-?\d{4}$/.test(text) ? text.replace('-', '') : undefined),
};
const timeOfDay: Kind<string> = {
  schema: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
  read: (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined),
};

/** The most rows of one page; of rows that are little more than their id, all. */
export const mostPerPage = 1_000;
export const mostMinimal = 100_000;

/** Every parameter of the door, by its name. */
export const parameters = {
  search: {
    ...words(100),
    says: 'Words that must all be met, by name, other names, activities or description.',
  },
  page: { ...integer(1, 1_000_000), says: 'Which page, from 1.' },
  per_page: {
    ...integer(1, mostMinimal),
    says: `How many rows a page has: 50 if nothing is said, at most ${mostPerPage}; with minimal at most ${mostMinimal}, which is also what it has if nothing is said.`,
  },
  format: { ...oneOf(['json', 'ndjson']), says: 'ndjson streams all rows, one a line, without pages.' },
  minimal: {
    ...flag,
    says: 'Little more than id and time of the last change: what the schema requires besides.',
  },
  full: { ...flag, says: 'Everything that hangs on a row, nested.' },
  full_service: { ...flag, says: 'The services of an organization with everything that hangs on them.' },
  modified_after: { ...dateTime, says: 'What was changed at this time or later.' },
  taxonomy_term_id: { ...anId, says: 'What carries this term.' },
  taxonomy_id: { ...anId, says: 'What carries any term of this taxonomy.' },
  organization_id: { ...anId, says: 'What this organization offers.' },
  postcode: {
    ...postcode,
    says: 'What is open to those who live there; with proximity, what lies near it.',
  },
  proximity: {
    ...integer(1, 3_000_000),
    says: 'Meters around the point of the municipality of the postcode.',
  },
  minimum_age: { ...integer(0, 130), says: 'What is also for people of this age or older.' },
  maximum_age: { ...integer(0, 130), says: 'What is also for people of this age or younger.' },
  day: { ...oneOf(weekdays), says: 'What is known to take place on this day of the week.' },
  start_time: { ...timeOfDay, says: 'What is known to be open later than this, in Japan.' },
  end_time: { ...timeOfDay, says: 'What is known to be open earlier than this, in Japan.' },
  top_only: { ...flag, says: 'Only terms without a parent; here all are.' },
  parent_id: { ...anId, says: 'Only terms below this one; here there are none.' },
} as const;

export type ParameterName = keyof typeof parameters;

/** What was asked, read: a name is there when it was given. */
export type Asked = {
  readonly [Name in ParameterName]?: NonNullable<ReturnType<(typeof parameters)[Name]['read']>>;
};

/** A parameter that cannot be meant, and what could be. */
export interface ParameterFault {
  field: string;
  code: 'UNKNOWN_PARAMETER' | 'GIVEN_TWICE' | 'BAD_VALUE' | 'NEEDS_POSTCODE' | 'NO_SUCH_POSTCODE';
  message: string;
}

const isName = (name: string): name is ParameterName => Object.hasOwn(parameters, name);

/** Reads what was given to an endpoint, or says everything that is wrong with it. */
export function readParameters(
  given: Iterable<readonly [string, string]>,
  allowed: readonly ParameterName[],
): { asked: Asked; faults: ParameterFault[] } {
  const asked: Record<string, unknown> = {};
  const faults: ParameterFault[] = [];
  const add = (field: string, code: ParameterFault['code'], message: string) =>
    faults.push({ field, code, message });
  for (const [field, text] of given) {
    if (!isName(field) || !allowed.includes(field))
      add(
        field.slice(0, 40),
        'UNKNOWN_PARAMETER',
        `This endpoint takes ${allowed.join(', ') || 'no parameters'}.`,
      );
    else if (field in asked) add(field, 'GIVEN_TWICE', 'Give it once.');
    else {
      const value = parameters[field].read(text.trim());
      if (value === undefined)
        add(field, 'BAD_VALUE', `It must be ${JSON.stringify(parameters[field].schema)}.`);
      else asked[field] = value;
    }
  }
  const { per_page: perPage, minimal } = asked as Asked;
  if (perPage !== undefined && perPage > mostPerPage && !minimal)
    add('per_page', 'BAD_VALUE', `Without minimal it must be at most ${mostPerPage}.`);
  if ('proximity' in asked && !('postcode' in asked))
    add('proximity', 'NEEDS_POSTCODE', 'It is measured from a postcode: give postcode, too.');
  return { asked: asked as Asked, faults };
}

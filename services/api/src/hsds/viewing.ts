import type { CalendarDay } from '@tsunagi/domain';
import type { Reference } from '../geography/index.ts';
import { stableId } from '../persistence/stable-id.ts';
import { nobody, type Standpoint, standpointOf } from '../person/index.ts';
import type { AskedAt } from '../search/index.ts';

/** From where rows are seen by another system: a day and nobody in particular. */
export interface Viewing {
  day: CalendarDay;
  reference: Reference;
  from: Standpoint;
}

/** The viewing of a request. */
export const viewingOf = ({ reference, day }: AskedAt): Viewing => ({
  day,
  reference,
  from: standpointOf(nobody, reference, day),
});

/** An id for what has no row of its own: the same as long as what it hangs on is. */
export const derivedId = (kind: string, ...parts: readonly string[]): string =>
  stableId(`hsds-${kind}`, parts.join('/'));

/** The fields that say something; HSDS leaves out what is not known. */
export function said<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<Fields>;
}

/** An address of the web as it stands, if it is one. */
export const uriOf = (text: string | null | undefined): string | undefined =>
  text && URL.canParse(text) && /^https?:/i.test(text) ? encodeURI(decodeSafely(text)) : undefined;

const decodeSafely = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

/** A mail address as it stands, if it is one. */
export const mailOf = (text: string | null | undefined): string | undefined =>
  text && /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text) ? text : undefined;

/** Said on every row of an invented directory, so that it stays said when the rows travel on. */
export const fictionMetadata = (
  entity: string,
  id: string,
  { reference, day }: Viewing,
  modified: Date | null,
) =>
  reference.fiction === null
    ? []
    : [
        {
          id: derivedId('metadata', id, 'fiction'),
          resource_id: id,
          resource_type: entity,
          last_action_date: modified?.toISOString().slice(0, 10) ?? day,
          last_action_type: 'create',
          field_name: '*',
          previous_value: '',
          replacement_value: reference.fiction,
          updated_by: 'Tsunagi',
        },
      ];

import { type CalendarDay, isCalendarDay } from '@tsunagi/domain';
import { RecordChainDocument, RecordedActsDocument, type RecordedActsQuery } from '../../gql/graphql.ts';
import { askAsViewer } from '../desk/staff-asks.ts';

export type RecordFacts = Extract<RecordedActsQuery['recordedActs'], { __typename: 'RecordPage' }>;

/** What the address of the page asks for. */
export type RecordSearch = Readonly<Record<string, string | string[] | undefined>>;

/** Which part of the record is asked for; what is no day, kind or id is left out. */
export interface RecordAsked {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly personId: string | null;
  readonly kind: 'CHANGES' | 'READS' | null;
  readonly after: string | null;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Reads the address of the page. */
export function readAsked(search: RecordSearch): RecordAsked {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : '');
  const day = (name: string) => (isCalendarDay(text(name)) ? (text(name) as CalendarDay) : null);
  const kind = text('kind');
  return {
    from: day('from'),
    to: day('to'),
    personId: ID.test(text('who')) ? text('who') : null,
    kind: kind === 'CHANGES' || kind === 'READS' ? kind : null,
    after: text('after').slice(0, 200) || null,
  };
}

/** The address of another page of the same question. */
export function pathOf({ from, to, personId, kind }: RecordAsked, after: string | null): string {
  const parts = { from, to, who: personId, kind, after };
  const told = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  return `/desk/record${told.length > 0 ? `?${new URLSearchParams(told)}` : ''}`;
}

/** A page of the record; null where it does not begin anywhere. */
export async function loadRecord(asked: RecordAsked): Promise<RecordFacts | null> {
  const { recordedActs } = await askAsViewer(RecordedActsDocument, asked);
  return recordedActs.__typename === 'RecordPage' ? recordedActs : null;
}

/** Goes through the whole record: only when somebody asks for it. */
export const checkRecord = async () => (await askAsViewer(RecordChainDocument, {})).recordChain;

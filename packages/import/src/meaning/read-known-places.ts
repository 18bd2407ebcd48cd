import { type KnownPlace, type KnownPlaceRefusal, type Refusal, readKnownPlace } from '@tsunagi/domain';
import { readKind } from '../cells/read-kind.ts';
import type { ImportField } from '../mapping/import-fields.ts';
import { guessField } from '../mapping/known-headers.ts';
import { readCsv } from '../reading/read-csv.ts';

/** One line of a list somebody pasted, as it is understood; faulty lines are not taken. */
export interface KnownRow {
  /** As counted in what was pasted: its first line is 1. */
  readonly row: number;
  readonly place: KnownPlace;
  readonly refusals: readonly Refusal<KnownPlaceRefusal>[];
}

/** A pasted list, line by line, and the headers of columns nobody understood. */
export interface KnownTable {
  readonly rows: readonly KnownRow[];
  readonly unread: readonly string[];
}

export type KnownTableRefusal = 'LIST_EMPTY' | 'LIST_TOO_LONG' | 'LIST_UNREADABLE';

/** As many lines as one review bears; more are brought by an import. */
export const mostKnownRows = 200;

type Part = Exclude<keyof KnownPlace, 'kind'> | 'kind';

const partOf: Partial<Record<ImportField, Part>> = {
  name: 'name',
  organizationName: 'runBy',
  kind: 'kind',
  address: 'where',
  venueName: 'where',
  phone: 'phone',
  description: 'known',
  remarks: 'known',
  scheduleText: 'known',
  audience: 'known',
};

/** Without headers the columns are taken in the order of the form on the link. */
const usualParts: readonly Part[] = ['name', 'where', 'phone', 'runBy', 'known'];

/** Reads what was pasted from a spreadsheet (tabs) or a CSV file, with or without a line of headers. */
export function readKnownPlaces(text: string): KnownTable | KnownTableRefusal {
  const limits = { rows: mostKnownRows + 1, columns: 100 };
  const read = readCsv(new TextEncoder().encode(text), '', limits as Parameters<typeof readCsv>[2]);
  if (!read.ok)
    return read.faults.some(({ code }) => code === 'TOO_MANY_ROWS') ? 'LIST_TOO_LONG' : 'LIST_UNREADABLE';
  if (read.sheet.faults.length > 0) return 'LIST_UNREADABLE';
  const lines = read.sheet.rows
    .map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = columnsOf(lines[0]?.cells ?? []);
  const body = columns.hasHeader ? lines.slice(1) : lines;
  if (body.length === 0) return 'LIST_EMPTY';
  if (body.length > mostKnownRows) return 'LIST_TOO_LONG';
  return { rows: body.map(({ row, cells }) => rowOf(row, cells, columns.parts)), unread: columns.unread };
}

function columnsOf(header: readonly string[]) {
  const parts = header.map((cell) => partOf[guessField(cell) ?? 'ignored']);
  const hasHeader = parts.some((part) => part === 'name' || part === 'runBy');
  if (!hasHeader) return { hasHeader, parts: usualParts, unread: [] };
  // A list of bodies names nothing but them: then the body is what is looked for.
  const named = parts.includes('name')
    ? parts
    : parts.map((part, at) => (at === parts.indexOf('runBy') ? 'name' : part));
  return { hasHeader, parts: named, unread: header.filter((cell, at) => cell !== '' && !named[at]) };
}

function rowOf(row: number, cells: readonly string[], parts: readonly (Part | undefined)[]): KnownRow {
  const said = (part: Part, between: string) =>
    cells.filter((cell, at) => parts[at] === part && cell !== '').join(between);
  const name = said('name', ' ');
  const place: KnownPlace = {
    name,
    kind: readKind(said('kind', ' ')) ?? readKind(name) ?? 'IBASHO',
    where: said('where', ' '),
    phone: said('phone', '、'),
    runBy: said('runBy', '、'),
    known: said('known', '\n'),
  };
  const read = readKnownPlace(place);
  return { row, place: read.ok ? read.value : place, refusals: read.ok ? [] : read.refusals };
}

import { foldText, type ResourceKind } from '@tsunagi/domain';
import { readLine } from '../cells/plain.ts';
import { readKind } from '../cells/read-kind.ts';
import { type ImportMapping, readMapping } from '../mapping/mapping.ts';
import { type ImportFault, refusesRow } from '../reading/import-fault.ts';
import type { Table, TableRow } from '../reading/table.ts';
import { allAtOnce, type InSteps, rowsPerStep } from '../steps.ts';
import type { Entry, UnderstoodRow } from './entry.ts';
import type { PlaceBook } from './place-book.ts';
import { readPlaces, readVenue } from './read-place.ts';
import { firstSentence, readOrganization, readResource } from './read-resource.ts';
import { readWhen } from './read-when.ts';
import { RowCells } from './row-cells.ts';

/** Every line of a file and what is to be said about the file as a whole. */
export interface Understood {
  readonly rows: readonly UnderstoodRow[];
  readonly faults: readonly ImportFault[];
}

/** Lines of a list as entries of the directory. */
export const understandTable = (table: Table, mapping: ImportMapping, book: PlaceBook): Understood =>
  allAtOnce(understandingTable(table, mapping, book));

/** The same in steps. */
export function* understandingTable(
  table: Table,
  mapping: ImportMapping,
  book: PlaceBook,
): InSteps<Understood> {
  const { fields, faults } = readMapping(table, mapping);
  const source = mapping.source ?? (fields.includes('startDate') ? 'events' : 'places');
  const kind = mapping.kind ?? (fields.includes('startDate') ? 'EVENT' : undefined);
  const seen = new Set<string>();
  const rows: UnderstoodRow[] = [];
  for (const line of table.rows) {
    if (rows.length % rowsPerStep === 0) yield rows.length;
    const cells = new RowCells(table, line, fields);
    const entry = understand(cells, table, line, { ...mapping, source, kind }, book);
    if (entry && seen.has(entry.key)) cells.say('ROW_TWICE', 'name', entry.name);
    if (entry) seen.add(entry.key);
    const refused = cells.faults.some((fault) => refusesRow(fault.code));
    const name = cells.text('name');
    rows.push({
      table: table.name,
      row: line.row,
      name: name === undefined ? null : readLine(name),
      entry: refused ? null : entry,
      faults: cells.faults,
    });
  }
  return { rows, faults: [...table.faults, ...faults] };
}

const longestLine = 200;

function understand(
  cells: RowCells,
  table: Table,
  line: TableRow,
  mapping: ImportMapping & { source: string },
  book: PlaceBook,
): Entry | null {
  const written = cells.text('name');
  if (written === undefined) {
    cells.say('NAME_MISSING');
    return null;
  }
  const name = readLine(written);
  if ([...name].length > longestLine) {
    cells.say('TOO_LONG', 'name', name);
    return null;
  }
  const places = readPlaces(cells, book, mapping.ownerCode);
  const organization = readOrganization(cells, places, book, mapping.organizationName);
  if (places.code === null || organization === null) {
    cells.say('PLACE_UNKNOWN', 'address', places.address ?? undefined);
    return null;
  }
  const key = keyOf(cells, mapping.source, places.ownerCode ?? places.code, name, places.address);
  const venue = readVenue(cells, `${key}/venue`, { ...places, code: places.code });
  return {
    table: table.name,
    row: line.row,
    key,
    name,
    resource: readResource(cells, { key, name, organizationKey: organization.said.key }),
    organization: organization.said,
    places: [{ venue, offering: readWhen(cells) }],
    assumed: {
      kind: kindOf(cells, name, mapping.kind),
      summary: firstSentence(cells.text('description')),
      organizationKind: organization.kind,
      organizationCode: organization.code,
    },
    leftOver: cells.leftOver,
  };
}

/** What no column says, the name may: 「ひだまりカフェ」. */
const kindOf = (cells: RowCells, name: string, given: ResourceKind | undefined): ResourceKind =>
  given ?? readKind(name) ?? readKind(cells.text('description') ?? '') ?? 'OPEN_PLACE';

/** The number of the list's owner keeps an entry one through a new name; without a number its name and street do. */
function keyOf(cells: RowCells, source: string, owner: string, name: string, address: string | null): string {
  const number = cells.text('number');
  if (number !== undefined) return `${source}/${owner}/${readLine(number)}`.slice(0, longestLine - 10);
  const words = `${foldText(name)}@${foldText(address ?? '').replaceAll(' ', '')}`;
  return [...`${source}/${owner}/${words}`].slice(0, longestLine - 10).join('');
}

import { allow, refuse } from '@tsunagi/domain';
import type { Bounds } from '@tsunagi/geo';
import type { Answered } from '../graphql/refused.ts';
import { decide, type Standpoint, standpointOf } from '../person/index.ts';
import { type Card, finestCellZoom } from '../readmodel/index.ts';
import {
  type AskedAt,
  boundsFaults,
  readSearch,
  type SearchQuestion,
  type SearchService,
} from '../search/index.ts';
import type { SearchInput } from '../search/search.input.ts';
import { clampBounds, gridOf, mostMarks } from './cell-grid.ts';
import type { MapViewInput } from './map.input.ts';
import type { CellRow, MapRepository } from './map.repository.ts';
import type { MapCluster, MapMarks, MapPin } from './map.types.ts';
import { cellStatement, pinStatement } from './map-statements.ts';

const zoomRange = { from: 0, to: 22 };
/** From here on single places are shown even where they stand close together. */
const singlesFromZoom = 15;

/** Shows on a map what a search finds, never more than its list may show. */
export class MapService {
  constructor(
    private readonly repository: MapRepository,
    private readonly search: SearchService,
  ) {}

  async marks(input: SearchInput, view: MapViewInput, at: AskedAt): Promise<Answered<MapMarks>> {
    const read = readSearch(input, at.reference);
    const faults = boundsFaults(view.bounds, 'view.bounds');
    if (view.zoom < zoomRange.from || view.zoom > zoomRange.to)
      faults.push({ code: 'VIEW_INVALID', field: 'view.zoom' });
    if (!read.ok) return refuse([...read.refusals, ...faults]);
    if (faults.length > 0) return refuse(faults);
    const from = standpointOf(read.value.person, at.reference, at.day);
    const widened = await this.search.isWidened(read.value, at);
    const question = widened ? { ...read.value, scope: 'ALL' as const } : read.value;
    return allow(await this.find(question, from, view));
  }

  private async find(question: SearchQuestion, from: Standpoint, view: MapViewInput): Promise<MapMarks> {
    if (view.zoom >= singlesFromZoom) {
      const singles = await this.singles(question, from, clampBounds(view.bounds));
      if (singles) return singles;
    }
    const grid = gridOf(view.bounds, view.zoom);
    const rows =
      asksNothing(question) && grid.zoom <= finestCellZoom
        ? await this.repository.countedCells(grid)
        : await this.repository.cells(cellStatement(question, from, grid));
    return marksOf(rows, from, grid.zoom);
  }

  /** Every place by itself, or null where there are too many. */
  private async singles(
    question: SearchQuestion,
    from: Standpoint,
    bounds: Bounds,
  ): Promise<MapMarks | null> {
    const rows = await this.repository.pins(pinStatement(question, from, bounds, mostMarks + 1));
    if (rows.length > mostMarks) return null;
    const hidden = rows.filter(({ card }) => !hasPoint(card));
    const shown = rows.filter(({ card }) => hasPoint(card));
    return {
      pins: shown.map(({ card }) => pinOf(card, from)),
      clusters: townClusters(
        hidden.map(({ card }) => card),
        from,
      ),
      total: rows.length,
      totalIsMore: false,
    };
  }
}

/** Whether the map is asked for as it stands: no person, no filter. */
const asksNothing = (question: SearchQuestion): boolean => {
  const { person, ...filters } = question;
  const isSomebody =
    person.home !== null || Object.values(person.facts).some((fact) => fact != null && !isEmpty(fact));
  return (
    !isSomebody &&
    Object.entries(filters).every(
      ([name, value]) =>
        value === null || value === false || isEmpty(value) || (name === 'scope' && value === 'ALL'),
    )
  );
};

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Only a point that may be shown is a mark of its own; a withheld one becomes its town, with a count. */
const hasPoint = (card: Card) => card.point !== null;

function marksOf(rows: readonly CellRow[], from: Standpoint, zoom: number): MapMarks {
  const isPin = (row: CellRow): row is CellRow & { card: Card } =>
    row.count === 1 && row.card !== null && hasPoint(row.card);
  return {
    pins: rows.filter(isPin).map(({ card }) => pinOf(card, from)),
    clusters: rows.filter((row) => !isPin(row)).map((row) => clusterOf(row, zoom)),
    total: rows.reduce((sum, row) => sum + row.count, 0),
    totalIsMore: false,
  };
}

function pinOf(card: Card, from: Standpoint): MapPin {
  const { badge } = decide({ ...card, municipalityCode: card.venueCode ?? card.providerCode }, from);
  return {
    id: card.offeringId,
    resourceId: card.resourceId,
    name: card.name,
    kind: card.kind,
    badge,
    lat: card.point!.lat,
    lng: card.point!.lng,
    precision: card.precision,
    radiusMeters: card.point!.radiusMeters,
  };
}

/**
 * A mean is summed in the order rows come in, and its last digits with it: to the decimetre it is always the same. Means
 * of few places often lie just half way between two decimetres; none lies where this rounds up.
 */
const toDecimetre = (degrees: number) => Math.floor(degrees * 1e6 + Math.LOG10E) / 1e6;

const clusterOf = (row: CellRow, zoom: number): MapCluster => ({
  id: `${zoom}/${row.x}/${row.y}`,
  lat: toDecimetre(row.lat),
  lng: toDecimetre(row.lng),
  count: row.count,
  bounds: { west: row.west, south: row.south, east: row.east, north: row.north },
});

/** Places of which only the town may be known, one cluster for each town. */
function townClusters(cards: readonly Card[], { reference }: Standpoint): MapCluster[] {
  const counts = new Map<string, number>();
  for (const { venueCode } of cards)
    if (venueCode !== null) counts.set(venueCode, (counts.get(venueCode) ?? 0) + 1);
  return [...counts].flatMap(([code, count]) => {
    const town = reference.municipalities.get(code)?.position;
    if (!town) return [];
    const { lat, lng } = town;
    return [
      { id: `town/${code}`, lat, lng, count, bounds: { west: lng, south: lat, east: lng, north: lat } },
    ];
  });
}

import type { Database } from '../persistence/database.ts';
import type { Card } from '../readmodel/index.ts';
import type { Statement } from '../search/index.ts';
import type { CellGrid } from './cell-grid.ts';

/** A cell of the grid with what lies in it. */
export interface CellRow {
  x: number;
  y: number;
  count: number;
  lat: number;
  lng: number;
  west: number;
  south: number;
  east: number;
  north: number;
  card: Card | null;
}

/** A place with its badge, as numbers. */
export interface PinRow {
  badge: number;
  card: Card;
}

/** Reads places for a map. */
export class MapRepository {
  constructor(private readonly db: Database) {}

  /** Cells counted beforehand: the unfiltered map costs the same whatever the directory holds. */
  countedCells(grid: CellGrid): Promise<CellRow[]> {
    return this.db.rows<CellRow>(selectCounted, [grid.zoom, grid.west, grid.east, grid.north, grid.south]);
  }

  /** Cells counted now, by the conditions of a question. */
  async cells({ text, values }: Statement): Promise<CellRow[]> {
    return (await this.db.query<CellRow>(text, values)).rows;
  }

  async pins({ text, values }: Statement): Promise<PinRow[]> {
    return (await this.db.query<PinRow>(text, values)).rows;
  }
}

const selectCounted = `
  select m.x, m.y, m.count, m.lat, m.lng, m.west, m.south, m.east, m.north, c.card
  from map_cell m left join offering_card c on c.offering_id = m.sole_offering_id
  where m.zoom = $1 and m.x between $2 and $3 and m.y between $4 and $5`;

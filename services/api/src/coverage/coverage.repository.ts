import type { ResourceKind } from '@tsunagi/domain';
import type { Database } from '../persistence/database.ts';
import type { Card } from '../readmodel/index.ts';

/** A listed offering with the point distances are measured from; null without a venue. */
export interface ListedPlace {
  readonly card: Card;
  readonly lat: number | null;
  readonly lng: number | null;
}

/** Reads what is listed to everyone, and so what anybody can reproduce from the open data. */
export class CoverageRepository {
  constructor(private readonly db: Database) {}

  /** Every listed offering of a kind. */
  ofKind(kind: ResourceKind): Promise<ListedPlace[]> {
    return this.db.rows<ListedPlace>(selectOfKind, [kind]);
  }
}

const selectOfKind = `
  select c.card, s.lat, s.lng from offering_search s join offering_card c using (offering_id) where s.kind = $1`;

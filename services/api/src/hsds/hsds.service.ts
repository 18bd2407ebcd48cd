import type { Redirected, Redirects } from '../redirect/index.ts';
import type { ResourceRepository, ResourceRow } from '../resource/index.ts';
import type { AskedAt } from '../search/index.ts';
import type { Conditions, HsdsRepository, Listed, ListedRow } from './hsds.repository.ts';
import { codesOfPostcode, listConditions } from './hsds-conditions.ts';
import { type Endpoint, endpoints } from './hsds-endpoints.ts';
import { type Asked, mostMinimal } from './hsds-parameters.ts';
import {
  fullServiceView,
  nestedOrganizationView,
  type OrganizationDepth,
  serviceAtLocationView,
} from './nested.view.ts';
import { listedServiceView, statusOf } from './service.view.ts';
import type { Carrier } from './taxonomies.ts';
import { taxonomyRows, termRows } from './taxonomy.view.ts';
import { viewingOf } from './viewing.ts';

/** One page as HSDS wraps it. */
export interface Page {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: unknown[];
}

const perPageUnsaid = 50;
const rowsAtOnce = 500;
const firstId = '00000000-0000-0000-0000-000000000000';

type InDatabase = 'services' | 'service_at_locations' | 'organizations';

interface List {
  listed: Listed;
  carriers: readonly Carrier[];
  /** What an old id of this list was the id of. */
  redirected: Redirected;
}

const lists: Record<InDatabase, List> = {
  services: { listed: 'resource_id', carriers: ['service'], redirected: 'RESOURCE' },
  service_at_locations: {
    listed: 'offering_id',
    carriers: ['service', 'location'],
    redirected: 'OFFERING',
  },
  organizations: { listed: 'organization_id', carriers: ['organization'], redirected: 'ORGANIZATION' },
};

const isInDatabase = (collection: string): collection is InDatabase => Object.hasOwn(lists, collection);

/** Answers for the directory in the words of HSDS. */
export class HsdsService {
  constructor(
    private readonly repository: HsdsRepository,
    private readonly resources: ResourceRepository,
    private readonly redirects: Redirects,
  ) {}

  /** One page of a collection. */
  async page({ collection }: Endpoint, asked: Asked, at: AskedAt): Promise<Page> {
    const limit = asked.per_page ?? (asked.minimal ? mostMinimal : perPageUnsaid);
    const number = asked.page ?? 1;
    const offset = (number - 1) * limit;
    if (!isInDatabase(collection)) {
      const rows = fixedRows(collection, asked);
      return wrap(rows.slice(offset, offset + limit), rows.length, number, limit);
    }
    const { listed } = lists[collection];
    const { total, rows } = await this.repository.page(listed, conditionsOf(collection, asked, at), {
      offset,
      limit,
    });
    return wrap(await this.viewsOf(collection, rows, asked, at), total, number, limit);
  }

  /** All rows of a collection, so many at once. */
  async *all({ collection }: Endpoint, asked: Asked, at: AskedAt): AsyncGenerator<unknown[]> {
    if (!isInDatabase(collection)) {
      yield fixedRows(collection, asked);
      return;
    }
    const { listed } = lists[collection];
    const conditions = conditionsOf(collection, asked, at);
    for (let after = firstId; ; ) {
      const rows = await this.repository.next(listed, conditions, { after, limit: rowsAtOnce });
      if (rows.length > 0) yield await this.viewsOf(collection, rows, asked, at);
      if (rows.length < rowsAtOnce) return;
      after = rows.at(-1)!.id;
    }
  }

  /** Every listed service with everything, so many at once. */
  services(at: AskedAt): AsyncGenerator<unknown[]> {
    return this.all(endpoints.find(({ collection }) => collection === 'services')!, { full: true }, at);
  }

  /** One row with everything; null where nothing with this id is listed. */
  async one({ collection }: Endpoint, id: string, asked: Asked, at: AskedAt): Promise<unknown> {
    if (!isInDatabase(collection)) return fixedRows(collection, {}).find((row) => row.id === id) ?? null;
    const { listed } = lists[collection];
    const { rows } = await this.repository.page(listed, (sql) => [`s.${listed} = ${sql.param(id)}::uuid`], {
      offset: 0,
      limit: 1,
    });
    return (await this.viewsOf(collection, rows, { ...asked, full: true }, at))[0] ?? null;
  }

  /** The id under which what was merged into another is found now; null where the id is not an old one. */
  async movedTo({ collection }: Endpoint, id: string): Promise<string | null> {
    return isInDatabase(collection) ? this.redirects.of(lists[collection].redirected, id) : null;
  }

  /** Whether a postcode leads to a municipality. */
  knowsPostcode(postcode: string, { reference }: AskedAt): boolean {
    return codesOfPostcode(postcode, reference).length > 0;
  }

  private async viewsOf(
    collection: InDatabase,
    rows: readonly ListedRow[],
    asked: Asked,
    at: AskedAt,
  ): Promise<unknown[]> {
    if (rows.length === 0) return [];
    const viewing = viewingOf(at);
    const ids = rows.map(({ id }) => id);
    if (collection === 'organizations') return this.organizations(ids, asked, at);
    if (asked.minimal) return (await this.repository.minimal(ids)).map(minimalView);
    const rowOf = await this.rowsById(rows.map(({ resourceId }) => resourceId));
    return rows.flatMap(({ id, resourceId }) => {
      const row = rowOf(resourceId);
      if (!row) return [];
      if (collection === 'service_at_locations')
        return serviceAtLocationView(row, id, viewing, asked.full ?? false) ?? [];
      return asked.full ? fullServiceView(row, viewing) : listedServiceView(row, viewing);
    });
  }

  private async organizations(ids: readonly string[], asked: Asked, at: AskedAt): Promise<unknown[]> {
    const depth: OrganizationDepth = asked.full_service ? 'full_service' : asked.full ? 'full' : 'direct';
    const found = await this.repository.organizations(ids);
    const rowOf = await this.rowsById(depth === 'direct' ? [] : found.flatMap((one) => one.resource_ids));
    return found.map((one) => nestedOrganizationView(one, rowOf, viewingOf(at), depth));
  }

  private async rowsById(ids: readonly string[]): Promise<(id: string) => ResourceRow | undefined> {
    const rows = ids.length === 0 ? [] : await this.resources.byIds([...new Set(ids)]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return (id) => byId.get(id);
  }
}

function conditionsOf(collection: InDatabase, asked: Asked, at: AskedAt): Conditions {
  return (sql) => listConditions(asked, lists[collection].carriers, at, sql);
}

const minimalView = (row: { id: string; name: string; status: string; modified_at: Date }) => ({
  id: row.id,
  name: row.name,
  status: statusOf(row.status as Parameters<typeof statusOf>[0]),
  last_modified: row.modified_at.toISOString(),
});

const fixedRows = (collection: string, asked: Asked): { id: string }[] =>
  collection === 'taxonomies' ? taxonomyRows(asked) : termRows(asked);

function wrap(contents: unknown[], total: number, number: number, limit: number): Page {
  const pages = Math.ceil(total / limit);
  return {
    total_items: total,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  };
}

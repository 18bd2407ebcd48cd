import { allow, entryOfKnownPlace, refuse } from '@tsunagi/domain';
import { type KnownRow, readKnownPlaces } from '@tsunagi/import';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { alikeEntries, propose } from '../entry/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import type { ListedPlaces, TakenPlaces } from './grantee-list.types.ts';
import { makerOf } from './maker-of.ts';

const mostGiverSigns = 100;

/** Brings a list of places that a giver of grants handed over, pasted as it came, into the review queue. */
export class GranteeListService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** What a list would bring, line by line; writes nothing. */
  look(viewer: Viewer, table: string): Promise<Answered<ListedPlaces>> {
    const maker = makerOf(viewer);
    const read = readKnownPlaces(table);
    if (typeof read === 'string') return Promise.resolve(refuse([{ code: read, field: 'table' }]));
    if (!maker) return Promise.resolve(refuse([{ code: 'NOT_FOUND' }]));
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const waiting = await waitingNames(client, maker.organizationId);
      const said = read.rows
        .filter(({ refusals }) => refusals.length === 0)
        .map(({ row, place }) => ({ id: String(row), document: entryOfKnownPlace(place, maker) }));
      const alike = await alikeEntries(client, said, []);
      const places = read.rows.map(({ row, place, refusals }) => ({
        row,
        ...place,
        refusals: [...refusals],
        waits: waiting.has(place.name),
        alike: alike.get(String(row)) ?? [],
      }));
      return allow({ places, unread: read.unread });
    });
  }

  /** Puts each sound line into the review queue; what waits there from before is not put twice. */
  take(viewer: Viewer, { giver, table }: { giver: string; table: string }): Promise<Answered<TakenPlaces>> {
    const maker = makerOf(viewer);
    const name = giver.trim();
    const read = readKnownPlaces(table);
    if (typeof read === 'string') return Promise.resolve(refuse([{ code: read, field: 'table' }]));
    if (name === '') return Promise.resolve(refuse([{ code: 'GIVER_MISSING', field: 'giver' }]));
    if (Array.from(name).length > mostGiverSigns)
      return Promise.resolve(refuse([{ code: 'TEXT_TOO_LONG', field: 'giver' }]));
    if (!maker) return Promise.resolve(refuse([{ code: 'NOT_FOUND' }]));
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const waiting = await waitingNames(client, maker.organizationId);
      const ids: string[] = [];
      for (const row of soundRows(read.rows, waiting)) {
        const made = await propose(client, {
          resourceId: null,
          document: entryOfKnownPlace(row.place, maker),
          baseRevision: null,
          source: 'GRANTEE_LIST',
          word: name,
          from: {
            personId: maker.personId,
            name: maker.name,
            role: viewer.working?.role ?? null,
            organizationName: maker.officeName,
            organizationId: maker.organizationId,
          },
        });
        if (!made.ok) return refuse(made.refusals);
        await recordAct(client, actorOf(viewer), 'ENTRY_PROPOSED', 'PROPOSAL', made.value.id);
        ids.push(made.value.id);
      }
      return allow({ ids });
    });
  }
}

/** The sound lines, each name once. */
function soundRows(rows: readonly KnownRow[], waiting: ReadonlySet<string>): KnownRow[] {
  const seen = new Set(waiting);
  return rows.filter(({ place, refusals }) => {
    if (refusals.length > 0 || seen.has(place.name)) return false;
    seen.add(place.name);
    return true;
  });
}

/** Names that the office brought by lists and that wait in the review. */
async function waitingNames(client: PoolClient, organizationId: string): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select document ->> 'name' as name from upkeep.proposal
     where source = 'GRANTEE_LIST' and state = 'WAITING' and organization_id = $1`,
    [organizationId],
  );
  return new Set(rows.map(({ name }) => name));
}

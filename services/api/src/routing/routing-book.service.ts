import {
  allow,
  emptyBook,
  permissionsOf,
  type RoutingBook,
  type RoutingRule,
  readRoutingBook,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { caseRows } from '../cases/index.ts';
import { municipalityRef, type Reference } from '../geography/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, roleOf, type Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { factsOf, factsView } from './facts.view.ts';
import type { RoutingBookView, RoutingExampleView, SaveRoutingInput } from './routing.types.ts';
import { type RevisionRow, routingRows } from './routing-book.repository.ts';

interface RoutingMoment {
  readonly now: Date;
  readonly reference: Reference;
}

const mostWord = 200;

/** Keeps how a municipality routes: every change is a revision, and an older one can be taken up again. */
export class RoutingBookService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** The rules of the municipality one works for, with what they were. */
  read(viewer: Viewer, at: RoutingMoment): Promise<RoutingBookView> {
    return this.personal.actingAs(actorOf(viewer), (client) => this.view(client, viewer, at));
  }

  /** Puts a whole book in the place of the one that was looked at. */
  save(viewer: Viewer, said: SaveRoutingInput, at: RoutingMoment): Promise<Answered<RoutingBookView>> {
    const book: RoutingBook = {
      rules: said.rules.map(ruleOf),
      fallback: {
        organizationId: said.fallback.organizationId ?? null,
        untilYears: said.fallback.untilYears ?? null,
      },
      examples: said.examples.map(({ name, facts, expects }) => ({
        name: name.trim(),
        facts: factsOf(facts),
        expects: expects ?? null,
      })),
    };
    return this.add(viewer, { base: said.base, word: said.word?.trim() || null, book: () => book }, at);
  }

  /** Takes an older revision up again, as a new one: nothing that was is lost. */
  restore(
    viewer: Viewer,
    { base, number }: { readonly base: number; readonly number: number },
    at: RoutingMoment,
  ): Promise<Answered<RoutingBookView>> {
    const old = (rows: readonly RevisionRow[]) =>
      number === 0 ? emptyBook : (rows.find((row) => row.number === number)?.book ?? null);
    return this.add(viewer, { base, word: null, book: old }, at);
  }

  private async add(
    viewer: Viewer,
    {
      base,
      word,
      book,
    }: { base: number; word: string | null; book: (rows: readonly RevisionRow[]) => RoutingBook | null },
    at: RoutingMoment,
  ): Promise<Answered<RoutingBookView>> {
    const office = viewer.working?.organization;
    const code = office?.municipalityCode;
    if (!office || !code) return refuse([{ code: 'OTHER_ORGANIZATION' }]);
    if ((word ?? '').length > mostWord) return refuse([{ code: 'TEXT_TOO_LONG', field: 'word' }]);
    return this.personal.actingAs(actorOf(viewer), async (client): Promise<Answered<RoutingBookView>> => {
      const rows = await routingRows.revisions(client, code);
      if ((rows[0]?.number ?? 0) !== base) return refuse([{ code: 'CHANGED_MEANWHILE', field: 'base' }]);
      const asked = book(rows);
      if (!asked) return refuse([{ code: 'NOT_FOUND', field: 'number' }]);
      const read = readRoutingBook(asked);
      if (!read.ok) return read;
      const named = organizationIds(read.value);
      const names = await caseRows.namesOf(client, named.filter(isId));
      if (names.size < named.length) return refuse([{ code: 'NOT_FOUND', field: 'organizationId' }]);
      const made = { number: base + 1, book: read.value, word, municipalityCode: code, now: at.now };
      const id = await routingRows.add(client, {
        ...made,
        organizationId: office.id,
        personId: viewer.personId,
        personName: viewer.name,
      });
      if (id === null) return refuse([{ code: 'CHANGED_MEANWHILE', field: 'base' }]);
      await recordAct(client, actorOf(viewer), 'ROUTING_SAVED', 'ROUTING', id);
      return allow(await this.view(client, viewer, at));
    });
  }

  private async view(client: PoolClient, viewer: Viewer, at: RoutingMoment): Promise<RoutingBookView> {
    const code = viewer.working?.organization?.municipalityCode ?? null;
    const rows = code === null ? [] : await routingRows.revisions(client, code);
    const book = rows[0]?.book ?? emptyBook;
    const names = await caseRows.namesOf(client, organizationIds(book));
    const role = roleOf(viewer);
    return {
      number: rows[0]?.number ?? 0,
      municipalityName: municipalityRef(code, at.reference)?.name ?? null,
      canEdit: code !== null && role !== null && permissionsOf[role].includes('set-routing'),
      rules: book.rules.map((rule) => rule as RoutingBookView['rules'][number]),
      fallback: book.fallback,
      examples: book.examples.map(
        (example): RoutingExampleView => ({ ...example, facts: factsView(example.facts) }),
      ),
      organizations: [...names].map(([id, name]) => ({ id, name })),
      revisions: rows.map((row) => ({
        number: row.number,
        savedOn: row.saved_on,
        savedByName: row.saved_by_name,
        word: row.word,
        ruleCount: row.book.rules.length,
      })),
    };
  }
}

/** What was left out is null, as the rules know it. */
const ruleOf = ({ id, when, to, why }: SaveRoutingInput['rules'][number]): RoutingRule => ({
  id,
  when: { ...when, minYears: when.minYears ?? null, maxYears: when.maxYears ?? null },
  to: {
    kind: to.kind,
    organizationId: to.organizationId ?? null,
    organizationKind: to.organizationKind ?? null,
    placeKind: to.placeKind ?? null,
  },
  why: why.trim(),
});

const organizationIds = (book: RoutingBook): string[] => [
  ...new Set(
    [book.fallback.organizationId, ...book.rules.map(({ to }) => to.organizationId)].filter(
      (id): id is string => id !== null,
    ),
  ),
];

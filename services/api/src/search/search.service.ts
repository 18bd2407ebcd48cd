import { allow, type Ring, refuse, rings } from '@tsunagi/domain';
import type { Reference } from '../geography/index.ts';
import { nearestFirst } from '../geography/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { hitView, type SearchHit } from '../hit/index.ts';
import { type Standpoint, standpointOf } from '../person/index.ts';
import type { Card } from '../readmodel/index.ts';
import type { CursorPlace, CursorSeal } from './cursor.ts';
import { readSearch, type SearchQuestion } from './question.ts';
import { type RingPlaces, ringPlaces, ringsOfScope } from './ring-conditions.ts';
import type { SearchInput } from './search.input.ts';
import type { PageRow, SearchRepository } from './search.repository.ts';
import type { NotEligible, RingSummary } from './search.types.ts';
import {
  homelessPageStatement,
  notEligibleStatement,
  pageStatement,
  ringCountStatement,
} from './search-statements.ts';

/** When a question is asked, and what is known then. */
export interface AskedAt {
  now: Date;
  day: Standpoint['day'];
  reference: Reference;
}

/** A hit and its place in the order, which is sealed when it is asked for: most callers want the last one only. */
class FoundEdge {
  private sealed: string | undefined;

  constructor(
    readonly node: SearchHit,
    private readonly seal: () => string,
  ) {}

  get cursor(): string {
    this.sealed ??= this.seal();
    return this.sealed;
  }
}

/** A page that was found; what else its reader may want is asked for when it is wanted. */
export interface FoundPage {
  question: SearchQuestion;
  from: Standpoint;
  places: RingPlaces;
  now: Date;
  edges: FoundEdge[];
  hasNextPage: boolean;
  isFirstPage: boolean;
  widened: boolean;
}

const largestPage = 50;
/** A near search with fewer than this is widened by itself (R056). */
const tooFew = 3;
const countsStopAt = 20;
const mostTowns = 12;
const mostNotEligible = 5;

/** Finds what a person may use, in product order. */
export class SearchService {
  constructor(
    private readonly repository: SearchRepository,
    private readonly seal: CursorSeal,
  ) {}

  async search(
    input: SearchInput,
    page: { first: number; after?: string | null },
    at: AskedAt,
  ): Promise<Answered<FoundPage>> {
    if (page.first < 1 || page.first > largestPage) return refuse([{ code: 'PAGE_SIZE', field: 'first' }]);
    const read = readSearch(input, at.reference);
    if (!read.ok) return read;
    const question = read.value;
    const place = page.after == null ? null : this.seal.open(page.after, question);
    if (page.after != null && place === null) return refuse([{ code: 'CURSOR_FOREIGN', field: 'after' }]);
    return allow(await this.find(question, page.first, place, at));
  }

  /** A page of a question that has been read. */
  async find(
    question: SearchQuestion,
    first: number,
    place: CursorPlace | null,
    at: AskedAt,
  ): Promise<FoundPage> {
    const from = standpointOf(question.person, at.reference, place?.day ?? at.day, question.startsAt);
    const places = ringPlaces(from);
    const ask = (widened: boolean) => this.rows(question, from, places, { first, place, widened });
    let widened = place?.widened ?? false;
    let rows = await ask(widened);
    if (question.scope === 'NEAR' && !place && rows.length < tooFew) {
      widened = true;
      rows = await ask(true);
    }
    const shown = rows.slice(0, first);
    const seal = (row: PageRow) => this.cursorOf(row, { question, from, widened });
    return {
      question,
      from,
      places,
      now: at.now,
      edges: shown.map((row) => new FoundEdge(hitView(row.card, from, at.now), () => seal(row))),
      hasNextPage: rows.length > first,
      isFirstPage: place === null,
      widened,
    };
  }

  private rows(
    question: SearchQuestion,
    from: Standpoint,
    places: RingPlaces,
    page: { first: number; place: CursorPlace | null; widened: boolean },
  ): Promise<PageRow[]> {
    const asked = { after: page.place?.key ?? null, limit: page.first + 1 };
    return this.repository.page(
      from.start
        ? pageStatement(question, from, places, {
            ...asked,
            rings: ringsOfScope(question.scope, page.widened),
          })
        : homelessPageStatement(question, from, asked),
    );
  }

  private cursorOf(row: PageRow, found: Pick<FoundPage, 'question' | 'from' | 'widened'>): string {
    const { rank, badge, fresh, meters, id } = row;
    const key = { rank, badge, fresh, meters, id };
    return this.seal.seal({ key, day: found.from.day, widened: found.widened }, found.question);
  }

  /** Whether a near search holds too little and is widened to all rings. */
  async isWidened(question: SearchQuestion, at: AskedAt): Promise<boolean> {
    if (question.scope !== 'NEAR') return false;
    const { from, places } = this.lookAround(question, at);
    const rows = await this.rows(question, from, places, { first: tooFew - 1, place: null, widened: false });
    return rows.length < tooFew;
  }

  /** The surroundings of a question, for those who want to know only what lies around. */
  lookAround(question: SearchQuestion, at: AskedAt): Pick<FoundPage, 'question' | 'from' | 'places'> {
    const from = standpointOf(question.person, at.reference, at.day, question.startsAt);
    return { question, from, places: ringPlaces(from) };
  }

  /** Meetings with known dates in the near rings, nearest and surest first. */
  async meetings(
    question: SearchQuestion,
    at: AskedAt,
    limit: number,
  ): Promise<{ hit: SearchHit; schedule: Card['schedule'] }[]> {
    const { from, places } = this.lookAround(question, at);
    const rows = await this.repository.page(
      pageStatement({ ...question, gathers: true }, from, places, {
        rings: ringsOfScope('NEAR', false),
        after: null,
        limit,
      }),
    );
    return rows.map(({ card }) => ({ hit: hitView(card, from, at.now), schedule: card.schedule }));
  }

  /** How much each ring holds and which towns it is made of: all rings, also those this page did not reach. */
  async ringSummaries(found: Pick<FoundPage, 'question' | 'from' | 'places'>): Promise<RingSummary[]> {
    const { question, from, places } = found;
    const counted: readonly Ring[] = from.start ? rings : ['ONLINE', 'ELSEWHERE'];
    const counts = await this.repository.ringCounts(
      ringCountStatement(question, from, places, { rings: counted, stopAt: countsStopAt + 1 }),
    );
    return rings.map((ring, rank) => {
      const towns = ring === 'ONLINE' || ring === 'ELSEWHERE' ? [] : places[ring];
      const count = counts.get(rank) ?? 0;
      return {
        ring,
        count: Math.min(count, countsStopAt),
        countIsMore: count > countsStopAt,
        towns: nearestFirst(towns, from.start?.municipalityCode ?? '', from.reference).slice(0, mostTowns),
        townCount: towns.length,
        areaNames: ring === 'AREA' ? areaNames(from) : [],
      };
    });
  }

  /** The nearest few that do not fit, each with what can be used in its place. */
  async notEligible(found: FoundPage): Promise<NotEligible[]> {
    const { question, from, places } = found;
    if (!found.isFirstPage || !from.home || question.includeNotEligible) return [];
    const near = ringsOfScope(question.scope, false).slice(0, 4);
    const rows = await this.repository.page(
      notEligibleStatement(question, from, places, { rings: near, limit: mostNotEligible }),
    );
    const usable = found.edges.map(({ node }) => node);
    const fallback = usable.length > 0 ? [] : await this.nextSteps(found);
    return rows.map((row) => {
      const hit = hitView(row.card, from, found.now);
      const instead = insteadOf(hit, usable) ?? fallback[0];
      return { hit, insteadId: instead?.resourceId ?? null, insteadName: instead?.name ?? null };
    });
  }

  /** Where one can turn in any case: never empty while the directory holds a window or a telephone. */
  async nextSteps(found: Pick<FoundPage, 'from' | 'now'>): Promise<SearchHit[]> {
    const rows = await this.repository.nextSteps([found.from.start?.municipalityCode ?? '']);
    return rows.map(({ card }) => hitView(card, found.from, found.now));
  }
}

/** Usable before to be asked, the same kind before another, nearer before farther. */
function insteadOf(refused: SearchHit, usable: readonly SearchHit[]): SearchHit | undefined {
  const others = usable.filter((hit) => hit.resourceId !== refused.resourceId);
  const isSame = (hit: SearchHit) => hit.kind === refused.kind;
  const isUsable = (hit: SearchHit) => hit.answer.badge === 'USABLE';
  return (
    others.find((hit) => isSame(hit) && isUsable(hit)) ??
    others.find(isUsable) ??
    others.find((hit) => isSame(hit) && hit.answer.badge === 'ASK') ??
    others.find((hit) => hit.answer.badge === 'ASK')
  );
}

function areaNames({ reference, neighborhood, start, day }: Standpoint): string[] {
  if (!start || neighborhood.area.size === 0) return [];
  const mine = reference.book.groupsByMember.get(start.municipalityCode) ?? [];
  return mine
    .filter((group) => (group.validFrom ?? day) <= day && (group.validTo ?? day) >= day)
    .map((group) => group.name);
}

import {
  type CalendarDay,
  foldText,
  type ProposalState,
  type ResourceKind,
  type ResourceStatus,
} from '@tsunagi/domain';
import type { Actor } from '../persistence/personal-database.ts';
import type { SqlExecutor } from '../persistence/sql.ts';

/** What of one's entries is asked for. */
export interface KeptQuestion {
  readonly filter: 'ALL' | 'WAITING' | 'OVERDUE';
  readonly words: string;
  readonly page: number;
  readonly day: CalendarDay;
  /** Confirmed before this day is overdue. */
  readonly overdueBefore: CalendarDay;
}

/** A line of the list as the database knows it. */
export interface KeptRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ResourceKind;
  readonly status: ResourceStatus;
  readonly organizationName: string;
  readonly keeperCode: string | null;
  readonly confirmedOn: CalendarDay | null;
  /** The last day in time, where an own schedule is shorter than the usual year. */
  readonly dueOn: CalendarDay | null;
  readonly proposal: ProposalState | null;
  readonly total: number;
}

/** How many entries a page of the list holds. */
export const entriesOnPage = 40;

const mostWords = 6;

/** The entries one keeps, or, as a provider, owns: the longest unconfirmed first. */
export async function listEntries(
  client: SqlExecutor,
  actor: Actor,
  { filter, words, page, day, overdueBefore }: KeptQuestion,
): Promise<KeptRow[]> {
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const conditions = [scopeOf(actor, value)];
  for (const word of words.trim().split(/\s+/).filter(Boolean).slice(0, mostWords))
    conditions.push(saying(word, value));
  if (filter === 'WAITING') conditions.push('p.state is not null');
  if (filter === 'OVERDUE')
    conditions.push(
      `r.status <> 'ENDED' and (c.confirmed_on is null or c.confirmed_on < ${value(overdueBefore)}
        or c.confirmed_on + z.days < ${value(day)})`,
    );
  const found = await client.query<KeptRow>(
    `select r.id, r.name, r.kind, r.status, g.name as "organizationName", e.keeper_code as "keeperCode",
       c.confirmed_on::text as "confirmedOn",
       (c.confirmed_on + z.days)::text as "dueOn", p.state as proposal, count(*) over ()::int as total
     from upkeep.entry e join resource r on r.id = e.resource_id join organization g on g.id = r.organization_id
     left join lateral (select confirmed_on from verification v where v.resource_id = r.id
       order by confirmed_on desc limit 1) c on true
     left join upkeep.confirmation_span z on z.resource_id = r.id
     left join lateral (select state from upkeep.proposal p where p.resource_id = r.id
       and p.state in ('WAITING', 'RETURNED') order by since limit 1) p on true
     where ${conditions.join(' and ')}
     order by p.state is null, r.status = 'ENDED', c.confirmed_on nulls first, r.name, r.id
     limit ${entriesOnPage} offset ${value(Math.max(0, page) * entriesOnPage)}`,
    values,
  );
  return found.rows;
}

type Value = (given: unknown) => string;

/** Whose entries are listed: found by an index; the policies and readEntry decide again for each. */
function scopeOf({ role, organizationId, municipalityCode, prefectureCode }: Actor, value: Value): string {
  if (role === 'OPERATOR') return 'true';
  if (role === 'PROVIDER_EDITOR' || role === 'PROVIDER_CASEWORKER')
    return `r.organization_id = ${value(organizationId)}`;
  if (role === 'PREFECTURAL_COORDINATOR') return `left(e.keeper_code, 2) = ${value(prefectureCode)}`;
  return `e.keeper_code = ${value(municipalityCode)}`;
}

/** Entries that have ended are not among the words of the search: they are found by their name. */
function saying(word: string, value: Value): string {
  const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return `(r.name like ${value(like(word))} or g.name like ${value(like(word))} or exists (select from offering o
    join offering_words w on w.offering_id = o.id where o.resource_id = r.id and w.whole like ${value(like(foldText(word)))}))`;
}

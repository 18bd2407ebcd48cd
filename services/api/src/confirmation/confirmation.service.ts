import {
  allow,
  type CalendarDay,
  type ConfirmationAnswer,
  type ConfirmationWay,
  type Refusal,
  readReference,
  refuse,
} from '@tsunagi/domain';
import { account } from '@tsunagi/texts/ja/account';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import * as repository from './confirmation.repository.ts';
import type { EntryStanding } from './due-entries.ts';
import { recordAnswer } from './record-answer.ts';
import { openRequests } from './requests.ts';

/** Who asks from a desk, and when. */
export interface DeskQuestion {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly day: CalendarDay;
}

/** What a desk writes down about entries: its own knowledge, or what a fax said and who had signed it. */
export interface DeskAnswer {
  readonly resourceIds: readonly string[];
  readonly answer: ConfirmationAnswer;
  readonly way: Exclude<ConfirmationWay, 'LINK'>;
  readonly on: CalendarDay | null;
  readonly byName: string | null;
  readonly byRole: string | null;
}

const mostAtOnce = 200;
/** How old the answer on a sheet of paper may be. */
const oldestFaxDays = 92;

/** Confirming from a desk: what is due, saying that it is true, asking the owners, sheets for the fax. */
export class ConfirmationService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** What is due or soon will be, and how each town stands that the one who asks looks over. */
  list({ viewer, day }: DeskQuestion) {
    return this.personal.actingAs(actorOf(viewer), async (client) => ({
      entries: await repository.dueEntries(client, day),
      towns: await repository.standingByKeeper(client, day),
      day,
    }));
  }

  /** Writes down that entries are still true, have changed or ended; all of them or none. */
  record(question: DeskQuestion, given: DeskAnswer): Promise<Answered<{ count: number }>> {
    const fault = faultIn(given, question.day);
    if (fault) return Promise.resolve(refuse([fault]));
    return this.onOwn(question, given.resourceIds, async (client, entries) => {
      const actor = actorOf(question.viewer);
      for (const entry of entries) {
        await recordAnswer(client, {
          resourceId: entry.id,
          answer: given.answer,
          way: given.way,
          on: given.on ?? question.day,
          at: question.now,
          by: answererOf(question.viewer, entry, given),
        });
        await recordAct(client, actor, 'ENTRY_CONFIRMED', 'ENTRY', entry.id);
      }
    });
  }

  /** Has letters written to the owners of entries now, whatever their schedule. */
  ask(question: DeskQuestion, resourceIds: readonly string[]): Promise<Answered<{ count: number }>> {
    return this.onOwn(question, resourceIds, async (client, entries) => {
      const ids = entries.map(({ id }) => id);
      await enqueue(client, 'ask-for-confirmations', { resourceIds: ids });
      for (const id of ids)
        await recordAct(client, actorOf(question.viewer), 'CONFIRMATION_ASKED', 'ENTRY', id);
    });
  }

  /** Keeps how often an entry is to be confirmed, and whom to ask. */
  plan(question: DeskQuestion, plan: repository.ConfirmationPlan): Promise<Answered<{ count: number }>> {
    return this.onOwn(question, [plan.resourceId], async (client) => {
      await repository.keepPlan(client, plan);
      await recordAct(client, actorOf(question.viewer), 'ENTRY_SAVED', 'ENTRY', plan.resourceId);
    });
  }

  /** Gives every due entry of an organization a reference number for a sheet of paper. */
  prepareForm({ viewer, day }: DeskQuestion, organizationId: string): Promise<Answered<{ count: number }>> {
    if (!isId(organizationId)) return Promise.resolve(refuse([{ code: 'NOT_FOUND' }]));
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const entries = await repository.dueEntriesOf(client, organizationId, day);
      await openRequests(client, entries, null);
      return entries.length > 0 ? allow({ count: entries.length }) : refuse([{ code: 'NOT_FOUND' }]);
    });
  }

  /** The sheet of an organization, by its id or by a reference number that stands on it. */
  form(question: DeskQuestion, by: { organizationId: string | null; reference: string | null }) {
    return this.personal.actingAs(actorOf(question.viewer), async (client) => {
      const { day } = question;
      const read = by.reference === null ? null : readReference(by.reference);
      if (read && !read.ok) return refuse([{ code: 'REFERENCE_MISTYPED' as const, field: 'reference' }]);
      const owner = read ? await repository.ownerOfReference(client, read.value) : by.organizationId;
      const entries = owner && isId(owner) ? await repository.openEntriesOf(client, owner) : [];
      return entries.length > 0 ? allow({ entries, day }) : refuse([{ code: 'NOT_FOUND' as const }]);
    });
  }

  /** What was answered about an entry, with who answered. */
  history({ viewer }: DeskQuestion, resourceId: string) {
    if (!isId(resourceId)) return Promise.resolve([]);
    return this.personal.actingAs(actorOf(viewer), (client) => repository.pastAnswers(client, resourceId));
  }

  /** Does something to entries that are all one's business; one that is not refuses the whole. */
  private onOwn(
    { viewer }: DeskQuestion,
    ids: readonly string[],
    work: (client: PoolClient, entries: readonly EntryStanding[]) => Promise<void>,
  ): Promise<Answered<{ count: number }>> {
    const once = [...new Set(ids)];
    if (!once.every(isId)) return Promise.resolve(refuse([{ code: 'NOT_FOUND', field: 'ids' }]));
    if (once.length > mostAtOnce) return Promise.resolve(refuse([{ code: 'TOO_MANY', field: 'ids' }]));
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const entries = await repository.ownEntriesOf(client, once);
      if (entries.length === 0 || entries.length < once.length)
        return refuse([{ code: 'NOT_FOUND', field: 'ids' }]);
      await work(client, entries);
      return allow({ count: entries.length });
    });
  }
}

function faultIn(
  { way, on, byRole }: DeskAnswer,
  day: CalendarDay,
): Refusal<'DAY_INVALID' | 'ROLE_MISSING'> | null {
  if (on !== null && (on > day || Date.parse(day) - Date.parse(on) > oldestFaxDays * 86_400_000))
    return { code: 'DAY_INVALID', field: 'on' };
  return way !== 'DESK' && !byRole ? { code: 'ROLE_MISSING', field: 'byRole' } : null;
}

/** A fax, like a telephone call, is its owner's word; at a desk one speaks for the own office. */
function answererOf(viewer: Viewer, entry: EntryStanding, { way, byName, byRole }: DeskAnswer) {
  if (way !== 'DESK')
    return {
      personId: viewer.personId,
      name: byName,
      role: byRole ?? '',
      organizationName: entry.organizationName,
    };
  const { working } = viewer;
  return {
    personId: viewer.personId,
    name: viewer.name,
    role: working ? account.roles[working.role] : '',
    organizationName: working?.organization?.name ?? entry.organizationName,
  };
}

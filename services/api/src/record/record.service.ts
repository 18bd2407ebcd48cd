import { allow, type CalendarDay, refuse } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { type ActRow, type RecordAsked, recordRows } from './record.repository.ts';

/** What somebody asks of the record. */
export interface RecordQuestion {
  readonly from?: CalendarDay | null | undefined;
  readonly to?: CalendarDay | null | undefined;
  readonly personId?: string | null | undefined;
  readonly kind?: 'CHANGES' | 'READS' | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of the record, newest first. */
export interface RecordPage {
  readonly acts: readonly ActRow[];
  readonly next: string | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const pageLength = 50;

/** Lets those who run an office read who did what there, and proves that nothing was changed or taken out. */
export class RecordService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** The acts asked for. That somebody looked is an act, too. */
  async page(viewer: Viewer, question: RecordQuestion): Promise<Answered<RecordPage>> {
    const after = readCursor(question.after ?? null);
    if (after === undefined) return refuse([{ code: 'CURSOR_FOREIGN', field: 'after' }]);
    const { from = null, to = null, personId = null, kind = null } = question;
    if (personId !== null && !isId(personId)) return refuse([{ code: 'NOT_FOUND', field: 'personId' }]);
    return this.reading(viewer, async (client) => {
      const found = await recordRows.acts(client, { from, to, personId, kind, after }, pageLength + 1);
      const acts = found.slice(0, pageLength);
      return allow({
        acts,
        next: found.length > pageLength ? cursorOf(acts.at(-1)!) : null,
        people: await recordRows.people(client),
      });
    });
  }

  /** Goes through the own chain from its beginning, the operator through all of them. */
  chain(viewer: Viewer): Promise<{ acts: number; breaks: number }> {
    return this.reading(viewer, recordRows.chain);
  }

  private reading<T>(viewer: Viewer, read: (client: PoolClient) => Promise<T>): Promise<T> {
    const actor = actorOf(viewer);
    return this.personal.actingAs(actor, async (client) => {
      const answer = await read(client);
      await recordAct(client, actor, 'RECORD_READ', 'ORGANIZATION', actor.organizationId ?? 'NONE');
      return answer;
    });
  }
}

const cursorOf = ({ instant, chain, number }: ActRow) =>
  Buffer.from(`${instant}|${chain}|${number}`).toString('base64url');

/** Where a page begins; undefined for what is none of our cursors. Row-level security holds whatever stands in it. */
function readCursor(text: string | null): RecordAsked['after'] | undefined {
  if (text === null) return null;
  const [instant = '', chain = '', number = ''] = Buffer.from(text, 'base64url').toString().split('|');
  const isOurs =
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{15}Z$/u.test(instant) &&
    isId(chain) &&
    /^[0-9]{1,18}$/u.test(number);
  return isOurs && !Number.isNaN(Date.parse(instant)) ? { instant, chain, number } : undefined;
}

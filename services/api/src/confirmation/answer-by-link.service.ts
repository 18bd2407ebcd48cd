import { allow, type CalendarDay, type ConfirmationAnswer, type Decision, refuse } from '@tsunagi/domain';
import { confirmationWords } from '@tsunagi/texts/ja/mail-confirmation';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { propose, readEntry } from '../entry/index.ts';
import type { RefusalCode } from '../graphql/enums.ts';
import { readLink } from '../links/links.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { changedDocument, type UsualFacts } from './changed-document.ts';
import { type LinkedRequest, readLinkedRequest } from './linked-entry.ts';
import { recordAnswer } from './record-answer.ts';

/** What somebody answers who followed a link. */
export interface LinkAnswer {
  readonly answer: ConfirmationAnswer;
  /** Kept for those who keep the entry; never shown to everyone. */
  readonly byName: string;
  /** Shown to everyone beside the organization. */
  readonly byRole: string;
  readonly facts: UsualFacts;
}

export type Linked = Decision<LinkedRequest, RefusalCode>;

/** Answering a letter without an account: looking changes nothing, answering works once. */
export class AnswerByLinkService {
  constructor(
    private readonly personal: PersonalDatabase,
    private readonly dataKey: string,
  ) {}

  /** What a link leads to, answered or not. */
  async look(token: string, now: Date): Promise<Linked> {
    return this.follow(token, now, async (client) => {
      const request = await readLinkedRequest(client);
      return request ? allow(request) : refuse([{ code: 'LINK_FOREIGN' }]);
    });
  }

  /** Takes the answer, once. "Still true" stands at once; what changed or ended goes to those who keep the entry. */
  async answer(token: string, given: LinkAnswer, at: { now: Date; day: CalendarDay }): Promise<Linked> {
    return this.follow(token, at.now, async (client) => {
      const request = await readLinkedRequest(client, 'for update');
      if (!request) return refuse([{ code: 'LINK_FOREIGN' }]);
      if (request.answer !== null) return refuse([{ code: 'LINK_USED' }]);
      if (!request.isListed) return refuse([{ code: 'ENTRY_GONE' }]);
      if (request.isWithheld) return refuse([{ code: 'ENTRY_WITHHELD' }]);
      const proposed = given.answer === 'STILL_TRUE' ? null : await proposeAnswer(client, request, given);
      if (proposed && !proposed.ok) return proposed;
      await recordAnswer(client, {
        resourceId: request.resourceId,
        answer: given.answer,
        way: 'LINK',
        on: at.day,
        at: at.now,
        by: answererOf(request, given),
        proposalId: proposed?.value.id ?? null,
      });
      await recordAct(client, null, 'ENTRY_CONFIRMED', 'ENTRY', request.resourceId);
      return allow({ ...request, answer: given.answer, answeredOn: at.day });
    });
  }

  private async follow(
    token: string,
    now: Date,
    work: (client: PoolClient) => Promise<Linked>,
  ): Promise<Linked> {
    const read = readLink(this.dataKey, 'confirm', token, now);
    if (read === 'EXPIRED') return refuse([{ code: 'LINK_EXPIRED' }]);
    if (read === 'FOREIGN') return refuse([{ code: 'LINK_FOREIGN' }]);
    return this.personal.actingByLink(work, { link: read.id });
  }
}

const answererOf = (request: LinkedRequest, { byName, byRole }: LinkAnswer) => ({
  personId: null,
  name: byName || null,
  role: byRole || confirmationWords.unnamedRole,
  organizationName: request.organizationName,
});

/**
 * An end goes to those who keep the entry, as a change does: letters are passed on, and what takes a place off everyone's
 * list is looked at by somebody who answers for it.
 */
async function proposeAnswer(client: PoolClient, request: LinkedRequest, given: LinkAnswer) {
  await client.query(`select set_config('tsunagi.resource', $1, true)`, [request.resourceId]);
  const entry = await readEntry(client, request.resourceId);
  if (!entry) return refuse<RefusalCode>([{ code: 'ENTRY_GONE' }]);
  const document =
    given.answer === 'ENDED'
      ? { ...entry.document, status: 'ENDED' as const }
      : changedDocument(entry.document, given.facts);
  const answerer = answererOf(request, given);
  const made = await propose(client, {
    resourceId: request.resourceId,
    document,
    baseRevision: entry.revision,
    source: 'CONFIRMATION',
    word: confirmationWords.word(given.answer, given.facts),
    from: { ...answerer, organizationId: request.organizationId },
  });
  return made.ok
    ? made
    : refuse<RefusalCode>(
        made.refusals.map(({ field }) => ({ code: 'FACT_INVALID', ...(field && { field }) })),
      );
}

import {
  addDays,
  agingDays,
  type CalendarDay,
  type Decision,
  foldText,
  type RecordedAct,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { Actor, PersonalDatabase } from '../persistence/personal-database.ts';
import { approveProposal, returnProposal, type SeenProposal, withdrawProposal } from './answer-proposal.ts';
import type { Author } from './author.ts';
import { confirmMended } from './confirm-approved.ts';
import { readFieldSources } from './field-sources.ts';
import { listEntries } from './list-entries.ts';
import { holding, listedByName } from './listed-by-name.ts';
import { onwardNames } from './onward-names.ts';
import { type ProposalToMake, propose } from './propose.ts';
import { readEntry } from './read-entry.ts';
import { readHistory, readVersion } from './read-history.ts';
import { openProposals, ownProposal, readProposal, showProposals } from './read-proposals.ts';
import { type SavedEntry, saveEntry } from './save-entry.ts';

type Wish = { id?: string | null; revision?: string | null; document: unknown; word?: string | null };

/** What those who keep or own entries do with them: each act as the viewer, in one transaction, with its record. */
export class EntryService {
  constructor(private readonly personal: PersonalDatabase) {}

  list(
    viewer: Viewer,
    day: CalendarDay,
    asked: { filter: 'ALL' | 'WAITING' | 'OVERDUE'; words: string; page: number },
  ) {
    const overdueBefore = addDays(day, -agingDays);
    return this.as(viewer, (client, actor) => listEntries(client, actor, { ...asked, day, overdueBefore }));
  }

  /** An entry to be worked on, with the asker's own open proposal; null where there is none for this viewer. */
  read(viewer: Viewer, id: string) {
    return this.as(viewer, async (client, actor) => {
      const entry = await readEntry(client, id);
      if (!entry) return null;
      const kept = await client.query<{ keeps: boolean }>('select upkeep.works_for($1) as keeps', [
        entry.keeperCode,
      ]);
      const mayWrite = kept.rows[0]!.keeps;
      const own = mayWrite ? null : await ownProposal(client, id, actor.organizationId);
      const [proposal = null] = own ? await showProposals(client, [own]) : [];
      const onward = await onwardNames(client, { document: entry.document, proposal });
      const provenance = await readFieldSources(client, id);
      return { ...entry, mayWrite, provenance, proposal, onward };
    });
  }

  /** Versions, newest first. They name staff: reading them is recorded. */
  history(viewer: Viewer, id: string, before: number | null) {
    return this.as(viewer, async (client) => {
      const entry = await readEntry(client, id);
      if (!entry) return null;
      const versions = await readHistory(client, id, entry.revision, before);
      return { versions, onward: await onwardNames(client, versions) };
    });
  }

  /** Writes an entry one keeps; it stands at once. What its owner told on paper or by telephone is confirmed by that. */
  save(viewer: Viewer, { id = null, revision = null, document, word }: Wish): Promise<SavedEntry> {
    return this.as(viewer, async (client, actor) => {
      if (id === null && !(await mayMake(client))) return refuse([{ code: 'NOT_FOUND' }]);
      const act = id === null ? 'CREATED' : 'EDITED';
      const by = authorOf(viewer);
      const saved = await saveEntry(client, { id, document, expectedRevision: revision, act, word, by });
      if (saved.ok && id !== null) await confirmMended(client, id);
      return recorded(client, actor, id === null ? 'ENTRY_CREATED' : 'ENTRY_SAVED', saved);
    });
  }

  /** Writes an entry as it was in one of its versions: a new version, nothing is taken away. */
  restore(viewer: Viewer, asked: { id: string; number: number; revision: string; word?: string | null }) {
    return this.as(viewer, async (client, actor): Promise<SavedEntry> => {
      const document = await readVersion(client, asked.id, asked.number);
      if (!document) return refuse([{ code: 'NOT_FOUND' }]);
      const by = authorOf(viewer);
      const { id, revision, word } = asked;
      const saved = await saveEntry(client, {
        id,
        document,
        expectedRevision: revision,
        act: 'RESTORED',
        word,
        by,
      });
      return recorded(client, actor, 'ENTRY_RESTORED', saved);
    });
  }

  /** Proposes a change of one's own organization's entry, or a new one, to the municipality that keeps it. */
  propose(
    viewer: Viewer,
    { id = null, revision = null, document, word, replaces }: Wish & Pick<ProposalToMake, 'replaces'>,
  ) {
    return this.as(viewer, async (client, actor) => {
      const { organizationId } = actor;
      const named = (document as { organization?: { id?: unknown } } | null)?.organization?.id;
      if (named !== organizationId)
        return refuse([{ code: 'ORGANIZATION_FOREIGN' as const, field: 'organization' }]);
      const made = await propose(client, {
        resourceId: id,
        document,
        baseRevision: revision,
        source: 'EDIT',
        word,
        from: { ...authorOf(viewer), organizationId },
        replaces,
      });
      if (made.ok) await recordAct(client, actor, 'ENTRY_PROPOSED', 'PROPOSAL', made.value.id);
      return made;
    });
  }

  /** The proposals that wait: one's own organization's, or those one decides about. */
  proposals(viewer: Viewer) {
    return this.as(viewer, async (client) => showProposals(client, await openProposals(client)));
  }

  proposal(viewer: Viewer, id: string) {
    return this.as(viewer, async (client) => {
      const found = await readProposal(client, id);
      const [shown = null] = found ? await showProposals(client, [found]) : [];
      return shown;
    });
  }

  approve(viewer: Viewer, asked: Parameters<typeof approveProposal>[1]) {
    return this.as(viewer, async (client, actor) => {
      const answer = await approveProposal(client, asked, authorOf(viewer));
      return recorded(client, actor, 'ENTRY_APPROVED', answer);
    });
  }

  giveBack(viewer: Viewer, asked: SeenProposal) {
    return this.as(viewer, async (client, actor) => {
      const answer = await returnProposal(client, asked, authorOf(viewer));
      if (answer.ok) await recordAct(client, actor, 'ENTRY_RETURNED', 'PROPOSAL', asked.id);
      return answer;
    });
  }

  withdraw(viewer: Viewer, asked: SeenProposal) {
    return this.as(viewer, (client, actor) =>
      withdrawProposal(client, asked, authorOf(viewer), actor.organizationId),
    );
  }

  /** Organizations whose name has a word in it, for saying who provides a new entry. */
  organizations(viewer: Viewer, words: string) {
    return this.as(viewer, async (client) => {
      const found = await client.query<{ id: string; name: string }>(
        `select id, name from organization where name like $1 or kana like $2 order by length(name), name limit 10`,
        [holding(words.trim()), holding(foldText(words))],
      );
      return found.rows;
    });
  }

  /** Listed places whose name has a word in it, for saying where one goes on to. */
  placesByName(viewer: Viewer, words: string) {
    const [name, kana] = [words.trim(), foldText(words)];
    if (name === '') return Promise.resolve([]);
    return this.as(viewer, (client) => listedByName(client, name, kana));
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient, actor: Actor) => Promise<T>): Promise<T> {
    const actor = actorOf(viewer);
    return this.personal.actingAs(actor, (client) => work(client, actor));
  }
}

/** As whom the viewer's acts are remembered. */
export const authorOf = ({ personId, name, working }: Viewer): Author => ({
  personId,
  name,
  role: working?.role ?? null,
  organizationName: working?.organization?.name ?? null,
});

const mayMake = async (client: PoolClient): Promise<boolean> =>
  (await client.query<{ may: boolean }>('select upkeep.keeper_acts() as may')).rows[0]!.may;

async function recorded<Code extends string>(
  client: PoolClient,
  actor: Actor,
  act: RecordedAct,
  saved: Decision<{ id: string; revision: string }, Code>,
): Promise<Decision<{ id: string; revision: string }, Code>> {
  if (saved.ok) await recordAct(client, actor, act, 'ENTRY', saved.value.id);
  return saved;
}

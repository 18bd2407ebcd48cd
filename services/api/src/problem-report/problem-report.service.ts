import { randomBytes, randomUUID } from 'node:crypto';
import {
  allow,
  desksOf,
  forgottenOn,
  isSerious,
  japaneseDay,
  type ProblemOutcome,
  referenceFrom,
  refuse,
  type SuspensionWish,
  type ToldProblem,
  tellProblem,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, SealedText, type Viewer } from '../identity/index.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { writerOf } from '../vetting/index.ts';
import type { SuspensionService } from '../vetting/suspension.service.ts';

import { ReportPace } from './pace.ts';
import {
  closeReport,
  findReference,
  findReport,
  findReportedEntry,
  insertReport,
  listReports,
  type ReportedEntry,
  type ReportRow,
  reportPurpose,
} from './problem-report.repository.ts';
import { proposeChange } from './propose-change.ts';

/** What is posted: the form's own random id makes two presses one report. */
export interface ReportForm extends ToldProblem {
  readonly resourceId: string;
  readonly once: string;
  readonly language: string;
  /** A field nobody sees: whoever fills it in is a program. */
  readonly leftEmpty: string;
}

/** What somebody who told is given. */
export interface Receipt {
  readonly reference: string;
  readonly entry: ReportedEntry;
  readonly isSerious: boolean;
}

/** A report opened by staff. */
export interface OpenedReport {
  readonly row: ReportRow;
  readonly words: string | null;
  readonly contact: string | null;
}

/** How staff close a report, and what they do besides. */
export interface ReportAnswer {
  readonly outcome: ProblemOutcome;
  readonly word: string;
  readonly suspension: (SuspensionWish & { readonly wholeProvider: boolean }) | null;
}

const mostListed = 200;
const mostAnswerWords = 1_000;

/** Takes what anybody tells about an entry to those who look into it, and to nobody else. */
export class ProblemReportService {
  private readonly sealing: SealedText;
  private readonly pace: ReportPace;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
    private readonly suspensions: SuspensionService,
  ) {
    this.sealing = new SealedText(reportPurpose, dataKey);
    this.pace = new ReportPace(dataKey);
  }

  /** Takes a report. `place` is where on the net it comes from; it is counted, not kept. */
  tell(form: ReportForm, place: string | null, now: Date): Promise<Answered<Receipt>> {
    const told = tellProblem(form);
    if (!told.ok) return Promise.resolve(told);
    const foreign = (['resourceId', 'once'] as const).find((field) => !isId(form[field]));
    if (foreign) return Promise.resolve(refuse([{ code: 'NOT_FOUND', field: foreign }]));
    return this.personal.telling(form.once, async (client) => {
      const entry = await findReportedEntry(client, form.resourceId);
      if (!entry) return refuse([{ code: 'NOT_FOUND', field: 'resourceId' }]);
      const receipt = { entry, isSerious: isSerious(form.kind) };
      const before = await findReference(client, form.once);
      if (before) return allow({ ...receipt, reference: before });
      const reference = referenceFrom(randomBytes(8));
      // A program is thanked like a person, and nothing is written.
      if (form.leftEmpty !== '') return allow({ ...receipt, reference });
      if (!(await this.pace.allows(client, place, now))) return refuse([{ code: 'TOO_MANY_REPORTS' }]);
      await this.write(client, form, { ...receipt, reference, told: told.value, now });
      return allow({ ...receipt, reference });
    });
  }

  private async write(
    client: PoolClient,
    form: ReportForm,
    { entry, reference, told, now }: Receipt & { told: ToldProblem; now: Date },
  ) {
    const { kind, words, contact } = told;
    const id = randomUUID();
    const about = { keeperCode: entry.keeper_code, providerKind: entry.organization_kind };
    await insertReport(client, {
      id,
      reference,
      once: form.once,
      entry,
      kind,
      isSerious: isSerious(kind),
      desks: desksOf(kind, about),
      words: this.sealing.seal(words, `${id} words`),
      contact: this.sealing.seal(contact, `${id} contact`),
      language: form.language,
      receivedAt: now,
      forgottenOn: forgottenOn(japaneseDay(now), null),
    });
    if (isSerious(kind)) await enqueue(client, 'tell-of-serious-report', { reportId: id });
  }

  list(viewer: Viewer, isOpen: boolean): Promise<ReportRow[]> {
    return this.personal.actingAs(actorOf(viewer), (client) =>
      listReports(client, { isOpen, limit: mostListed }),
    );
  }

  /** Opens a report; who read what a person wrote is written down. */
  open(viewer: Viewer, id: string): Promise<OpenedReport | null> {
    if (!isId(id)) return Promise.resolve(null);
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const row = await findReport(client, id);
      if (!row) return null;
      await recordAct(client, actorOf(viewer), 'PROBLEMS_READ', 'PROBLEM', id);
      return this.opened(row);
    });
  }

  /** Closes a report with a word; where it is suspended, both in one transaction. */
  answer(
    viewer: Viewer,
    id: string,
    { outcome, word, suspension }: ReportAnswer,
    now: Date,
  ): Promise<Answered<OpenedReport>> {
    const said = word.trim();
    if (!isId(id)) return Promise.resolve(refuse([{ code: 'NOT_FOUND', field: 'id' }]));
    if (said === '') return Promise.resolve(refuse([{ code: 'WORDS_MISSING', field: 'word' }]));
    if (Array.from(said).length > mostAnswerWords)
      return Promise.resolve(refuse([{ code: 'TEXT_TOO_LONG', field: 'word' }]));
    if ((outcome === 'SUSPENDED') !== (suspension !== null))
      return Promise.resolve(refuse([{ code: 'REASON_MISSING', field: 'suspension' }]));
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const row = await findReport(client, id, 'TO_CLOSE');
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      if (row.outcome !== null) return refuse([{ code: 'ANSWERED_ALREADY' }]);
      const target = {
        organizationId: row.organization_id,
        resourceId: suspension?.wholeProvider ? null : row.resource_id,
      };
      const suspended =
        suspension && (await this.suspensions.suspendIn(client, viewer, target, suspension, now));
      if (suspended && !suspended.ok) return suspended;
      const proposed = outcome === 'PROPOSED' ? await proposeChange(client, viewer, row, said) : null;
      if (proposed && !proposed.ok) return proposed;
      const { personId, name, office } = writerOf(viewer);
      const closed = await closeReport(client, id, {
        outcome,
        answer: said,
        proposalId: proposed?.value.id ?? null,
        suspensionId: suspended?.value.id ?? null,
        at: now,
        forgottenOn: forgottenOn(japaneseDay(row.received_at), japaneseDay(now)),
        by: { personId, name, office },
      });
      if (!closed) throw new Error('a report that was open is closed by nobody else meanwhile');
      await recordAct(client, actorOf(viewer), 'PROBLEM_ANSWERED', 'PROBLEM', id);
      return allow(this.opened((await findReport(client, id))!));
    });
  }

  private opened(row: ReportRow): OpenedReport {
    return {
      row,
      words: this.sealing.open(row.words, `${row.id} words`),
      contact: this.sealing.open(row.contact, `${row.id} contact`),
    };
  }
}

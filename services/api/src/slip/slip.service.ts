import { randomBytes } from 'node:crypto';
import { addDays, allow, type CalendarDay, refuse, slipCodeFrom, slipDays } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { caseRows } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { officePhone } from '../letter/index.ts';
import type { CodeSecrets } from '../links/code-secrets.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { type SlipRow, slipRows } from './slip.repository.ts';
import type { CaseSlip, MadeSlip } from './slip.types.ts';
import { slipPrint } from './slip-print.ts';

interface SlipMoment {
  readonly now: Date;
  readonly day: CalendarDay;
}

/** Slips as the office of a case makes and ends them. One works at a time; a new one ends the one before. */
export class SlipService {
  constructor(
    private readonly personal: PersonalDatabase,
    private readonly secrets: CodeSecrets,
  ) {}

  /** The newest slip of a case; null where none was made. */
  one(viewer: Viewer, caseId: string, at: SlipMoment): Promise<CaseSlip | null> {
    return this.as(viewer, caseId, async (client) => {
      const row = await slipRows.newest(client, caseId);
      return row && slipOf(row, at.day);
    }).then((found) => found ?? null);
  }

  /** Makes a slip; its code is in this answer and nowhere else. */
  async make(viewer: Viewer, caseId: string, at: SlipMoment): Promise<Answered<MadeSlip>> {
    const code = slipCodeFrom(randomBytes(16));
    const codeHash = slipPrint(await this.secrets.of('slip code'), code);
    const made = await this.as(viewer, caseId, async (client) => {
      await slipRows.end(client, caseId, at.now);
      await slipRows.insert(client, {
        caseId,
        codeHash,
        personId: viewer.personId,
        now: at.now,
        validUntil: addDays(at.day, slipDays),
      });
      await recordAct(client, actorOf(viewer), 'SLIP_MADE', 'CASE', caseId);
      const office = viewer.working!.organization!;
      return {
        ...slipOf((await slipRows.newest(client, caseId))!, at.day),
        code,
        officeName: office.name,
        officePhone: await officePhone(client, office.id),
      };
    });
    return made ? allow(made) : refuse([{ code: 'NOT_FOUND', field: 'caseId' }]);
  }

  /** Ends the slip: from now on its code opens nothing. */
  async end(viewer: Viewer, caseId: string, at: SlipMoment): Promise<Answered<CaseSlip>> {
    const ended = await this.as(viewer, caseId, async (client) => {
      if (!(await slipRows.end(client, caseId, at.now))) return null;
      await recordAct(client, actorOf(viewer), 'SLIP_ENDED', 'CASE', caseId);
      return slipOf((await slipRows.newest(client, caseId))!, at.day);
    });
    return ended ? allow(ended) : refuse([{ code: 'NOT_FOUND', field: 'caseId' }]);
  }

  private as<T>(
    viewer: Viewer,
    caseId: string,
    work: (client: PoolClient) => Promise<T | null>,
  ): Promise<T | null> {
    if (!isId(caseId)) return Promise.resolve(null);
    return this.personal.actingAs(actorOf(viewer), async (client) =>
      (await caseRows.one(client, caseId)) ? work(client) : null,
    );
  }
}

const slipOf = (row: SlipRow, day: CalendarDay): CaseSlip => ({
  madeOn: row.made_on,
  validUntil: row.valid_until,
  endedOn: row.ended_on,
  isInForce: row.ended_on === null && day <= row.valid_until,
});

import { randomBytes } from 'node:crypto';
import {
  allow,
  type CalendarDay,
  pseudonymFrom,
  readCase,
  referenceFrom,
  refuse,
  type SharedItem,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { nothingInParticular, recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { caseRows } from './case.repository.ts';
import type { Case, CaseLine, OpenCaseInput, RecordGroundInput, ShownItem } from './case.types.ts';
import { caseLine, caseView, ownItem } from './case.view.ts';
import { CaseKeys } from './case-keys.ts';
import { groundLimits } from './ground-limits.ts';
import { recordGround } from './record-ground.ts';

interface CaseMoment {
  readonly now: Date;
  readonly day: CalendarDay;
}

const mostReasonWords = 500;

/** Keeps the cases of an organization: opened without a name, never closed by themselves. */
export class CaseService {
  private readonly keys: CaseKeys;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
  ) {
    this.keys = new CaseKeys(dataKey);
  }

  /** The cases of the own organization, the quietest first. */
  list(viewer: Viewer, { day }: CaseMoment): Promise<CaseLine[]> {
    return this.as(viewer, async (client) => {
      await recordAct(client, actorOf(viewer), 'CASES_READ', 'CASE', nothingInParticular);
      const rows = await caseRows.list(client);
      const ids = rows.map(({ id }) => id);
      const [members, grounds] = [await caseRows.members(client, ids), await caseRows.grounds(client, ids)];
      const [ofMembers, ofGrounds] = [byCase(members), byCase(grounds)];
      return rows.map((row) => caseLine(row, ofMembers.get(row.id) ?? [], ofGrounds.get(row.id) ?? [], day));
    });
  }

  /** One case; null where there is none of the own organization. To read it is recorded. */
  one(viewer: Viewer, id: string, at: CaseMoment): Promise<Case | null> {
    return this.as(viewer, async (client) => {
      const found = isId(id) ? await this.read(client, id, at.day) : null;
      if (found) await recordAct(client, actorOf(viewer), 'CASE_READ', 'CASE', id);
      return found;
    });
  }

  /** Opens a case under a pseudonym. */
  async open(viewer: Viewer, said: OpenCaseInput, at: CaseMoment): Promise<Answered<Case>> {
    const office = viewer.working?.organization;
    if (!office) return refuse([{ code: 'OTHER_ORGANIZATION' }]);
    const read = readCase({ ...said, items: said.items ?? [] }, at.day);
    if (!read.ok) return read;
    return this.as(viewer, async (client) => {
      const id = await caseRows.insert(client, {
        reference: referenceFrom(randomBytes(8)),
        pseudonym: pseudonymFrom(randomBytes(3)),
        organizationId: office.id,
        municipalityCode: office.municipalityCode,
        key: this.keys.make(),
        draft: read.value,
        personId: viewer.personId,
        day: at.day,
      });
      await recordAct(client, actorOf(viewer), 'CASE_OPENED', 'CASE', id);
      return allow((await this.read(client, id, at.day))!);
    });
  }

  /** A sensitive item in full, for a reason that is kept with the record of who read it. */
  async unmask(viewer: Viewer, id: string, item: SharedItem, reason: string): Promise<Answered<ShownItem>> {
    if (reason.trim() === '') return refuse([{ code: 'FIELD_MISSING', field: 'reason' }]);
    if (reason.length > mostReasonWords) return refuse([{ code: 'TEXT_TOO_LONG', field: 'reason' }]);
    return this.as(viewer, async (client) => {
      const row = isId(id) ? await caseRows.one(client, id) : null;
      const found = row && (await caseRows.items(client, id)).find((one) => one.item === item);
      if (!row || !found) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      const key = this.keys.of(row.key_sealed);
      await caseRows.keepUnmasking(client, {
        caseId: id,
        item,
        reason: key?.texts.seal(reason.trim(), 'reason') ?? null,
        personId: viewer.personId,
      });
      await recordAct(client, actorOf(viewer), 'CASE_UNMASKED', 'CASE', id);
      return allow(ownItem(found, key, false));
    });
  }

  /** Records on what something of a case may be shared, with whom and what. */
  recordGround(viewer: Viewer, said: RecordGroundInput, at: CaseMoment): Promise<Answered<Case>> {
    return this.as(viewer, async (client) => {
      const done = await recordGround(client, viewer, said, { at, keys: this.keys });
      return done.ok ? allow((await this.read(client, done.value, at.day))!) : done;
    });
  }

  private async read(client: PoolClient, id: string, day: CalendarDay): Promise<Case | null> {
    const row = await caseRows.one(client, id);
    if (!row) return null;
    const grounds = await caseRows.grounds(client, [id]);
    const limits = await groundLimits(client, row.organization_id, grounds);
    return caseView(row, {
      limits,
      members: await caseRows.members(client, [id]),
      items: await caseRows.items(client, id),
      grounds,
      names: await caseRows.namesOf(
        client,
        grounds.flatMap(({ receiver_ids }) => receiver_ids),
      ),
      key: this.keys.of(row.key_sealed),
      day,
    });
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), work);
  }
}

const byCase = <Row extends { readonly case_id: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ case_id }) => case_id);

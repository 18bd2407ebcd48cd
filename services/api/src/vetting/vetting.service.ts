import {
  allow,
  type CalendarDay,
  refuse,
  type VettingFinding,
  type VettingState,
  vettingOf,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import {
  type FindingRow,
  findingsOf,
  findProvider,
  insertFinding,
  type ProviderRow,
} from './finding.repository.ts';
import { type SuspensionRow, suspensionsOf } from './suspension.repository.ts';
import { writerOf } from './writer.ts';

/** A provider with everything that is known of how it was looked at. */
export interface VettedProvider {
  readonly provider: ProviderRow;
  readonly state: VettingState;
  readonly findings: readonly FindingRow[];
  readonly suspensions: readonly SuspensionRow[];
}

const mostWords = 1_000;

/** Keeps the record of who looked at a provider, and what it showed. */
export class VettingService {
  constructor(private readonly personal: PersonalDatabase) {}

  of(viewer: Viewer, organizationId: string, today: CalendarDay): Promise<VettedProvider | null> {
    return this.personal.actingAs(actorOf(viewer), (client) => this.read(client, organizationId, today));
  }

  /** Writes down one look. It is never changed: a later look stands beside it. */
  record(
    viewer: Viewer,
    organizationId: string,
    finding: VettingFinding,
    word: string | null,
    today: CalendarDay,
  ): Promise<Answered<VettedProvider>> {
    const told = word?.trim() || null;
    if (Array.from(told ?? '').length > mostWords)
      return Promise.resolve(refuse([{ code: 'TEXT_TOO_LONG', field: 'word' }]));
    const wrongDay = wrongDayOf(finding, today);
    if (wrongDay) return Promise.resolve(refuse([{ code: 'DAY_WRONG', field: wrongDay }]));
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      if (!(await findProvider(client, organizationId)))
        return refuse([{ code: 'NOT_FOUND', field: 'organizationId' }]);
      if (await belongsTo(client, organizationId)) return refuse([{ code: 'OWN_ORGANIZATION' }]);
      await insertFinding(client, { ...finding, organizationId, word: told }, writerOf(viewer));
      await recordAct(client, actorOf(viewer), 'PROVIDER_VETTED', 'ORGANIZATION', organizationId);
      return allow((await this.read(client, organizationId, today))!);
    });
  }

  private async read(
    client: PoolClient,
    organizationId: string,
    today: CalendarDay,
  ): Promise<VettedProvider | null> {
    const provider = await findProvider(client, organizationId);
    if (!provider) return null;
    const findings = await findingsOf(client, organizationId);
    const suspensions = await suspensionsOf(client, organizationId);
    const state = vettingOf(provider.kind, findings, today);
    return { provider, state, findings, suspensions };
  }
}

/** Nobody has looked tomorrow, and the next look comes after this one. */
const wrongDayOf = ({ checkedOn, nextCheckOn }: VettingFinding, today: CalendarDay): string | null => {
  if (checkedOn > today) return 'checkedOn';
  return nextCheckOn !== null && nextCheckOn <= checkedOn ? 'nextCheckOn' : null;
};

const belongsTo = async (client: PoolClient, organizationId: string): Promise<boolean> =>
  (await client.query<{ belongs: boolean }>('select problems.belongs_to($1) as belongs', [organizationId]))
    .rows[0]!.belongs;

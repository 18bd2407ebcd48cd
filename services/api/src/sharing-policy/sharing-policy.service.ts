import {
  allow,
  isPublicBody,
  type OrganizationKind,
  permissionsOf,
  readPolicy,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, roleOf, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { bindsToSecrecy, policyOf, policyRows } from './sharing-policy.repository.ts';
import type { DecideSharingPolicyInput, OfficeSharingPolicy } from './sharing-policy.types.ts';

/** Keeps how strictly each office shares; one that has decided nothing shares by the usual rules. */
export class SharingPolicyService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** The rules of the own office; null for somebody without one. */
  own(viewer: Viewer): Promise<OfficeSharingPolicy | null> {
    return this.personal.actingAs(actorOf(viewer), (client) => this.read(client, viewer));
  }

  /** Decides anew; it holds for every share from this moment, also of referrals that are under way. */
  decide(viewer: Viewer, said: DecideSharingPolicyInput, now: Date): Promise<Answered<OfficeSharingPolicy>> {
    const read = readPolicy(said);
    const organizationId = viewer.working?.organizationId;
    if (!organizationId) return Promise.resolve(refuse([{ code: 'OTHER_ORGANIZATION' }]));
    if (!read.ok) return Promise.resolve(read);
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      await policyRows.keep(client, {
        organizationId,
        policy: read.value,
        isUnderSecrecy: said.isUnderSecrecy ?? false,
        personId: viewer.personId,
        personName: viewer.name,
        now,
      });
      await recordAct(client, actorOf(viewer), 'SHARING_DECIDED', 'ORGANIZATION', organizationId);
      return allow((await this.read(client, viewer))!);
    });
  }

  private async read(client: PoolClient, viewer: Viewer): Promise<OfficeSharingPolicy | null> {
    const office = viewer.working?.organization;
    if (!office) return null;
    const row = (await policyRows.of(client, [office.id])).get(office.id);
    const found = await client.query<{ kind: OrganizationKind }>(
      'select kind from public.organization where id = $1',
      [office.id],
    );
    const kind = found.rows[0]?.kind;
    const isBoundByLaw = kind !== undefined && isPublicBody(kind);
    const role = roleOf(viewer);
    return {
      organizationName: office.name,
      ...policyOf(row),
      isUnderSecrecy: kind !== undefined && bindsToSecrecy(kind, row),
      isBoundByLaw,
      decidedByName: row?.decided_by_name ?? null,
      decidedAt: row?.decided_at ?? null,
      mayDecide: role !== null && permissionsOf[role].includes('decide-sharing'),
    };
  }
}

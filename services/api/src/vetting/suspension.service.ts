import { randomUUID } from 'node:crypto';
import {
  allow,
  decideLifting,
  decideSuspension,
  japaneseDay,
  refuse,
  type SuspendingActor,
  type SuspensionSubject,
  type SuspensionWish,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { findProvider, type ProviderRow } from './finding.repository.ts';
import {
  endSuspension,
  findSuspension,
  insertSuspension,
  listSuspensions,
  type SuspensionRow,
  suspensionsOf,
  withheldAmong,
} from './suspension.repository.ts';
import { bringBack, withhold } from './withhold.ts';
import { writerOf } from './writer.ts';

/** What is to be suspended: the provider, or the one entry of it that is named. */
export interface SuspensionTarget {
  readonly organizationId: string;
  readonly resourceId: string | null;
}

const mostListed = 200;

/** Takes a provider or an entry out of every public door at once, and brings it back. */
export class SuspensionService {
  constructor(private readonly personal: PersonalDatabase) {}

  list(viewer: Viewer): Promise<SuspensionRow[]> {
    return this.personal.actingAs(actorOf(viewer), (client) => listSuspensions(client, mostListed));
  }

  of(viewer: Viewer, organizationId: string): Promise<SuspensionRow[]> {
    return this.personal.actingAs(actorOf(viewer), (client) => suspensionsOf(client, organizationId));
  }

  /** Suspends in a transaction of its own. */
  suspend(
    viewer: Viewer,
    target: SuspensionTarget,
    wish: SuspensionWish,
    now: Date,
  ): Promise<Answered<SuspensionRow>> {
    return this.personal.actingAs(actorOf(viewer), (client) =>
      this.suspendIn(client, viewer, target, wish, now),
    );
  }

  /** Suspends as part of a larger deed: all of it stands, or nothing. */
  async suspendIn(
    client: PoolClient,
    viewer: Viewer,
    target: SuspensionTarget,
    wish: SuspensionWish,
    now: Date,
  ): Promise<Answered<SuspensionRow>> {
    const { organizationId, resourceId } = target;
    const provider = await findProvider(client, organizationId);
    const entry = provider?.entries.find(({ id }) => id === resourceId);
    if (!provider || (resourceId !== null && !entry))
      return refuse([{ code: 'NOT_FOUND', field: resourceId === null ? 'organizationId' : 'resourceId' }]);
    const held = await suspensionsOf(client, organizationId);
    const isSuspended = held.some((one) => one.lifted_at === null && one.resource_id === resourceId);
    const subject = subjectOf(provider, resourceId, isSuspended);
    const decision = decideSuspension(suspendingActor(viewer), subject, wish, japaneseDay(now));
    if (!decision.ok) return decision;
    const id = randomUUID();
    const said = { ...decision.value, organizationId, resourceId, keeperCode: subject.keeperCode };
    await insertSuspension(
      client,
      { ...said, id, subjectName: entry?.name ?? provider.name, at: now },
      writerOf(viewer),
    );
    await withhold(client, resourceId === null ? provider.entries.map((one) => one.id) : [resourceId]);
    await record(client, viewer, 'PROVIDER_SUSPENDED', target);
    return allow((await findSuspension(client, id))!);
  }

  /** Lifts a suspension: what it withheld is shown again, exactly as it is. */
  lift(viewer: Viewer, id: string, asked: string, now: Date): Promise<Answered<SuspensionRow>> {
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const held = await findSuspension(client, id);
      const provider = held && (await findProvider(client, held.organization_id));
      if (!held || !provider) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      const subject = subjectOf(provider, held.resource_id, held.lifted_at === null);
      // The one who suspended keeps the hand on it, wherever the place has moved meanwhile.
      const decision = decideLifting(
        suspendingActor(viewer),
        { ...subject, keeperCode: held.keeper_code },
        asked,
      );
      if (!decision.ok) return decision;
      const end = { word: decision.value, at: now, by: writerOf(viewer) };
      if (!(await endSuspension(client, id, end))) return refuse([{ code: 'NOT_SUSPENDED' }]);
      const entries = held.resource_id ? [held.resource_id] : provider.entries.map((one) => one.id);
      const still = await withheldAmong(client, entries);
      await bringBack(
        client,
        entries.filter((entry) => !still.has(entry)),
      );
      await record(client, viewer, 'PROVIDER_RESUMED', {
        organizationId: held.organization_id,
        resourceId: held.resource_id,
      });
      return allow((await findSuspension(client, id))!);
    });
  }
}

const record = (
  client: PoolClient,
  viewer: Viewer,
  act: 'PROVIDER_SUSPENDED' | 'PROVIDER_RESUMED',
  { organizationId, resourceId }: SuspensionTarget,
) =>
  resourceId === null
    ? recordAct(client, actorOf(viewer), act, 'ORGANIZATION', organizationId)
    : recordAct(client, actorOf(viewer), act, 'ENTRY', resourceId);

const subjectOf = (
  provider: ProviderRow,
  resourceId: string | null,
  isSuspended: boolean,
): SuspensionSubject => ({
  kind: resourceId === null ? 'ORGANIZATION' : 'RESOURCE',
  providerId: provider.id,
  providerKind: provider.kind,
  keeperCode:
    resourceId === null
      ? provider.keeper_code
      : (provider.entries.find(({ id }) => id === resourceId)?.keeperCode ?? null),
  isSuspended,
});

const suspendingActor = (viewer: Viewer): SuspendingActor => {
  const { role, organizationId, municipalityCode, prefectureCode } = actorOf(viewer);
  return { role: role as SuspendingActor['role'], organizationId, municipalityCode, prefectureCode };
};

import { limitOf } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { bindsToSecrecy, policyOf, policyRows } from '../sharing-policy/index.ts';
import { caseRows, type GroundRow } from './case.repository.ts';
import type { CaseGround } from './case.types.ts';

/** Of each ground, how far it carries to each of those it names: the stricter of both offices' policies holds. */
export async function groundLimits(
  client: PoolClient,
  organizationId: string,
  grounds: readonly GroundRow[],
): Promise<ReadonlyMap<string, CaseGround['limits']>> {
  const ids = [...new Set(grounds.flatMap(({ receiver_ids }) => receiver_ids))];
  if (ids.length === 0) return new Map();
  const readers = await caseRows.readers(client, ids);
  const decided = await policyRows.of(client, [organizationId, ...ids]);
  const sender = policyOf(decided.get(organizationId));
  return new Map(
    grounds.map(({ id, kind, receiver_ids }) => [
      id,
      receiver_ids.flatMap((readerId) => {
        const reader = readers.get(readerId);
        if (!reader) return [];
        const row = decided.get(readerId);
        const policies = { sender, receiver: policyOf(row) };
        const { reach, sides } = limitOf(kind, policies, bindsToSecrecy(reader.kind, row));
        return [{ receiverName: reader.name, reach, policyOf: sides }];
      }),
    ]),
  );
}

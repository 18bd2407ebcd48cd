import { allow, discloseItem, refuse, type SharedItem } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { type CaseKey, placeOf, type ShownItem } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { type Around, disclosureOf } from './referral-moment.ts';

const mostReasonWords = 500;

/**
 * Shows a coarse item in full to somebody who says why. Whoever may not see it at all may not see it for a reason, either:
 * the same rule decides, with the item unmasked.
 */
export async function unmaskItem(
  client: PoolClient,
  viewer: Viewer,
  asked: { readonly id: string; readonly item: SharedItem; readonly reason: string },
  { around, key, now }: { around: Around; key: CaseKey | null; now: Date },
): Promise<Answered<ShownItem>> {
  const reason = asked.reason.trim();
  if (reason === '') return refuse([{ code: 'FIELD_MISSING', field: 'reason' }]);
  if (reason.length > mostReasonWords) return refuse([{ code: 'TEXT_TOO_LONG', field: 'reason' }]);
  const shown = discloseItem(asked.item, { ...disclosureOf(around), unmasked: [asked.item] });
  const found = around.items.find(({ item, form }) => item === asked.item && form === 'FULL');
  if (shown.form !== 'FULL') return refuse([{ code: 'NOT_UNMASKABLE', field: 'item' }]);
  await client.query(
    `insert into care.referral_unmasking (referral_id, organization_id, item, reason_sealed, person_id, person_name, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      asked.id,
      around.organizationId,
      asked.item,
      key?.texts.seal(reason, 'reason') ?? null,
      viewer.personId,
      viewer.name,
      now,
    ],
  );
  await recordAct(client, actorOf(viewer), 'REFERRAL_UNMASKED', 'REFERRAL', asked.id);
  const text = found && key ? key.texts.open(found.text_sealed, placeOf(asked.item, 'FULL')) : null;
  return allow({ item: asked.item, form: 'FULL', text, why: null });
}

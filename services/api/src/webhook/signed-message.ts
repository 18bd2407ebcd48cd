import { messageNames } from '@tsunagi/domain';
import { Webhook } from 'standardwebhooks';
import type { ClaimedDelivery } from './delivery.repository.ts';

/** A message as it goes out. */
export interface SignedMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A message with its signature by the Standard Webhooks scheme. It holds ids and links alone: what an entry says is read at
 * the public door, which shows at that moment what it may show. Tried again it is the same to the letter, but for the time
 * of sending and the signatures over it: one by each secret that counts.
 */
export function signedMessage(
  delivery: Pick<ClaimedDelivery, 'id' | 'message' | 'resource_id' | 'merged_into' | 'happened_at'>,
  { secrets, origin, now }: { secrets: readonly string[]; origin: string; now: Date },
): SignedMessage {
  const body = JSON.stringify({
    type: messageNames[delivery.message],
    timestamp: delivery.happened_at.toISOString(),
    data: dataOf(delivery, origin),
  });
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Tsunagi-Webhooks/1',
      'webhook-id': delivery.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': secrets
        .map((secret) => new Webhook(secret).sign(delivery.id, now, body))
        .join(' '),
    },
  };
}

function dataOf(
  { id, message, resource_id, merged_into }: Parameters<typeof signedMessage>[0],
  origin: string,
): Record<string, string | null> {
  if (message === 'TEST')
    return { event_id: id, hsds_url: `${origin}/hsds`, page_url: `${origin}/open-data` };
  if (message === 'MANY_CHANGED')
    return {
      event_id: id,
      hsds_url: `${origin}/hsds/services?minimal=true`,
      page_url: `${origin}/open-data`,
    };
  const shown = message === 'WITHDRAWN' ? null : (merged_into ?? resource_id);
  return {
    event_id: id,
    resource_id,
    ...(message === 'MERGED' && { merged_into }),
    hsds_url: shown && `${origin}/hsds/services/${shown}`,
    page_url: shown && `${origin}/places/${shown}`,
  };
}

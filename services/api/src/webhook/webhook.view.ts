import { placeName, type Reference } from '../geography/index.ts';
import type { DeliveryRow } from './webhook.repository.ts';
import type { WebhookShown } from './webhook.service.ts';
import type { Webhook, WebhookDelivery } from './webhook.types.ts';

/** A webhook as it is shown. */
export const webhookView = ({ webhook, deliveries }: WebhookShown, reference: Reference): Webhook => ({
  id: webhook.id,
  about: webhook.about,
  address: webhook.address,
  events: webhook.events,
  scopeName:
    webhook.scope_code === null ? null : (placeName(webhook.scope_code, reference) ?? webhook.scope_code),
  state: webhook.state,
  pauseReason: webhook.pause_reason,
  stateAt: webhook.state_at,
  failuresInRow: webhook.failures_in_row,
  retryAt: webhook.retry_at,
  deliveredAt: webhook.delivered_at,
  previousUntil: webhook.previous_until,
  madeAt: webhook.made_at,
  madeByName: webhook.made_by_name,
  madeByOffice: webhook.made_by_office,
  deliveries: deliveries.map(deliveryView),
});

const deliveryView = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  message: row.message,
  resourceId: row.resource_id,
  resourceName: row.resource_name,
  at: row.happened_at,
  state: row.state,
  attempts: row.attempts,
  status: row.status,
  fault: row.fault,
});

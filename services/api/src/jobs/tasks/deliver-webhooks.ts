import { deliverWebhooks, sendOutside } from '../../webhook/index.ts';
import type { JobHandler } from '../job-context.ts';

/** Sends what waits for one webhook, to public addresses alone. */
export const deliverWebhooksTask: JobHandler<'deliver-webhooks'> = ({ webhookId }, context) =>
  deliverWebhooks(webhookId, context, sendOutside);

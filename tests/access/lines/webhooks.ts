import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

/** Who has other systems told: those who coordinate a town or a prefecture, of their own; the operator, of all. */
const connecters: readonly Caller[] = ['saku-matome', 'koumi-matome', 'nagano-ken', 'uneisha'];
const input = '{ about: "", address: "", events: [] }';

/** Other systems that are told of changes. */
export const webhooks: Lines = {
  webhooks: [connecters, '{ webhooks { id } }'],
  makeWebhook: [connecters, `mutation { makeWebhook(input: ${input}) { __typename } }`],
  testWebhook: [connecters, `mutation { testWebhook(id: "${nothing}") { __typename } }`],
  rotateWebhookSecret: [connecters, `mutation { rotateWebhookSecret(id: "${nothing}") { __typename } }`],
  sendWebhookDeliveryAgain: [
    connecters,
    `mutation { sendWebhookDeliveryAgain(deliveryId: "${nothing}") { __typename } }`,
  ],
  resumeWebhook: [connecters, `mutation { resumeWebhook(id: "${nothing}") { __typename } }`],
  endWebhook: [connecters, `mutation { endWebhook(id: "${nothing}") { __typename } }`],
};

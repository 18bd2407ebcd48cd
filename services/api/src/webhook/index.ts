export { deliverWebhooks, secretPurpose } from './deliver-webhooks.ts';
export { noticeChanges } from './notice-changes.ts';
export { type Send, sendOutside } from './send-message.ts';

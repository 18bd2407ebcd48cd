'use client';

import { webhooks as texts } from '@tsunagi/texts/ja/staff/webhooks';
import { SendWebhookDeliveryAgainDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Faults } from './faults.tsx';
import { useWebhookDeed } from './use-webhook-deed.ts';

/** Sends one message once more. */
export function SendAgain({ id, what }: { id: string; what: string }) {
  const { busy, faults, run } = useWebhookDeed();
  const sendAgain = async () =>
    (await askFromBrowser(SendWebhookDeliveryAgainDocument, { deliveryId: id })).sendWebhookDeliveryAgain;
  return (
    <>
      <button type="button" disabled={busy} className="link min-h-12" onClick={() => void run(sendAgain)}>
        {texts.sendAgain}
        <span className="sr-only">：{what}</span>
      </button>
      <Faults faults={faults} />
    </>
  );
}

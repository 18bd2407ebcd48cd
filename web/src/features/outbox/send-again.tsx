'use client';

import { outbox as texts } from '@tsunagi/texts/ja/staff/outbox';
import { useRouter } from 'next/navigation';
import { SendMailAgainDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

/** Puts a mail back into the queue that did not arrive, or perhaps did not. */
export function SendAgain({ id }: { id: string }) {
  const router = useRouter();
  const send = async () => {
    await askFromBrowser(SendMailAgainDocument, { id });
    router.refresh();
  };
  return (
    <button type="button" className="button mt-2" onClick={() => void send()}>
      {texts.again}
    </button>
  );
}

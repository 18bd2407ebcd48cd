'use client';

import { webhooks as texts } from '@tsunagi/texts/ja/staff/webhooks';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import {
  EndWebhookDocument,
  ResumeWebhookDocument,
  RotateWebhookSecretDocument,
  TestWebhookDocument,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Faults } from './faults.tsx';
import { Secret } from './secret.tsx';
import { useWebhookDeed } from './use-webhook-deed.ts';

interface WebhookActsProps {
  id: string;
  about: string;
  isPaused: boolean;
}

/** What one does with another system that is told: try it, begin again, end it. */
export function WebhookActs({ id, about, isPaused }: WebhookActsProps) {
  const router = useRouter();
  const { busy, faults, run } = useWebhookDeed();
  const [isTested, setTested] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const test = async () =>
    setTested(
      (await run(async () => (await askFromBrowser(TestWebhookDocument, { id })).testWebhook)) !== null,
    );
  const rotate = async () => {
    const done = await run(
      async () => (await askFromBrowser(RotateWebhookSecretDocument, { id })).rotateWebhookSecret,
    );
    if (done?.__typename === 'MadeWebhook') setSecret(done.secret);
  };
  const resume = () =>
    void run(async () => (await askFromBrowser(ResumeWebhookDocument, { id })).resumeWebhook);
  const end = () => void run(async () => (await askFromBrowser(EndWebhookDocument, { id })).endWebhook);
  return (
    <div className="mt-3">
      <div className="flex flex-wrap items-center gap-3">
        {isPaused && (
          <button type="button" disabled={busy} className="button button-filled" onClick={resume}>
            {texts.resume}
            <Which about={about} />
          </button>
        )}
        <button type="button" disabled={busy} className="button" onClick={() => void test()}>
          {texts.test}
          <Which about={about} />
        </button>
        <Sure title={texts.rotate} about={about} sure={texts.rotateSure}>
          <button type="button" disabled={busy} className="button mt-2" onClick={() => void rotate()}>
            {texts.rotateReally}
          </button>
        </Sure>
        <Sure title={texts.end} about={about} sure={texts.endSure}>
          <button type="button" disabled={busy} className="button mt-2" onClick={end}>
            {texts.endReally}
          </button>
        </Sure>
      </div>
      {secret !== null && <Secret secret={secret} onDone={() => setSecret(null)} />}
      {isTested && (
        <p role="status" className="mt-2">
          {texts.tested}
          <button type="button" className="link ml-2 min-h-12" onClick={() => router.refresh()}>
            {texts.refresh}
          </button>
        </p>
      )}
      <Faults faults={faults} />
    </div>
  );
}

/** What one does not do by mistake. */
function Sure(props: { title: string; about: string; sure: string; children: ReactNode }) {
  return (
    <details>
      <summary className="link flex min-h-12 cursor-pointer items-center">
        {props.title}
        <Which about={props.about} />
      </summary>
      <p>{props.sure}</p>
      {props.children}
    </details>
  );
}

/** Which one a button is about, for those who hear the page. */
const Which = ({ about }: { about: string }) => <span className="sr-only">：{about}</span>;

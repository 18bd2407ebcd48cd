'use client';

import { webhooks as texts } from '@tsunagi/texts/ja/staff/webhooks';

/** A secret, the one time it is seen, until somebody says that it is copied. */
export function Secret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <div role="status" className="sheet mt-4 !border-edge p-5">
      <h3 className="text-[1.1875rem] leading-[1.5]">{texts.secretTitle}</h3>
      <code className="mt-3 block rounded-[8px] bg-ai-wash p-3 text-[1rem] break-all select-all">
        {secret}
      </code>
      <p className="mt-3">{texts.secretLead}</p>
      <a
        className="link inline-flex min-h-12 items-center"
        href="/open-data#webhooks"
        target="_blank"
        rel="noopener"
      >
        {texts.secretHow}
      </a>
      <button type="button" className="button mt-2 block" onClick={onDone}>
        {texts.secretDone}
      </button>
    </div>
  );
}

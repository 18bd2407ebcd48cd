'use client';

import { type WebhookEvent, webhookEvents } from '@tsunagi/domain';
import { webhooks as texts } from '@tsunagi/texts/ja/staff/webhooks';
import { useState } from 'react';
import { MakeWebhookDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Faults } from './faults.tsx';
import { Secret } from './secret.tsx';
import { useWebhookDeed } from './use-webhook-deed.ts';

/** Adds another system; the secret that comes back is shown until somebody says that it is copied. */
export function WebhookForm() {
  const { busy, faults, run } = useWebhookDeed();
  const [secret, setSecret] = useState<string | null>(null);
  const make = async (form: HTMLFormElement) => {
    const said = new FormData(form);
    const input = {
      about: String(said.get('about') ?? ''),
      address: String(said.get('address') ?? ''),
      events: said.getAll('events').map((event) => String(event) as WebhookEvent),
    };
    const made = await run(async () => (await askFromBrowser(MakeWebhookDocument, { input })).makeWebhook);
    if (made?.__typename !== 'MadeWebhook') return;
    setSecret(made.secret);
    form.reset();
  };
  if (secret !== null) return <Secret secret={secret} onDone={() => setSecret(null)} />;
  return (
    <form
      method="post"
      noValidate
      className="mt-4 flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void make(event.currentTarget);
      }}
    >
      <Text name="about" label={texts.about} />
      <Text name="address" label={texts.address} type="url" />
      <fieldset>
        <legend className="mb-1 font-[650]">{texts.eventsTitle}</legend>
        {webhookEvents.map((event) => (
          <label key={event} className="flex min-h-12 items-center gap-3">
            <input type="checkbox" name="events" value={event} defaultChecked className="size-6 accent-ai" />
            {texts.events[event]}
          </label>
        ))}
      </fieldset>
      <Faults faults={faults} />
      <button type="submit" disabled={busy} className="button button-filled self-start">
        {texts.make}
      </button>
    </form>
  );
}

function Text({ name, label, type = 'text' }: { name: string; label: string; type?: 'text' | 'url' }) {
  const id = `new-${name}`;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-[650]">
        {label}
      </label>
      <input id={id} name={name} type={type} className="field w-full" autoComplete="off" />
    </div>
  );
}

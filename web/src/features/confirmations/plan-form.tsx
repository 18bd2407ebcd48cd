'use client';

import { confirmationMonths } from '@tsunagi/domain';
import { confirmations } from '@tsunagi/texts/ja/staff/confirmations';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { type EntryStandingFactsFragment, PlanConfirmationDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

const texts = confirmations.plan;

/** How often an entry is to be confirmed, and whom to ask. */
export function PlanForm({ entry }: { entry: EntryStandingFactsFragment }) {
  const router = useRouter();
  const id = useId();
  const [said, setSaid] = useState<string | null>(null);
  const save = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim() || null;
    const { planConfirmation } = await askFromBrowser(PlanConfirmationDocument, {
      input: {
        id: entry.id,
        everyMonths: Number(form.get('everyMonths')),
        contactMail: text('contactMail'),
        contactName: text('contactName'),
      },
    });
    setSaid(planConfirmation.__typename === 'ConfirmationsDone' ? texts.saved : texts.wrong);
    router.refresh();
  };
  return (
    <details>
      <summary className="link inline-flex min-h-12 cursor-pointer items-center text-[1rem]">
        {texts.title}
      </summary>
      <form action={save} className="grid max-w-[26rem] gap-3 pb-3">
        <label htmlFor={`${id}-every`}>{texts.every}</label>
        <select id={`${id}-every`} name="everyMonths" className="field" defaultValue={entry.everyMonths}>
          {confirmationMonths.map((months) => (
            <option key={months} value={months}>
              {texts.months(months)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-mail`}>{texts.mail}</label>
        <input
          id={`${id}-mail`}
          name="contactMail"
          type="email"
          className="field"
          maxLength={254}
          defaultValue={entry.contactMail ?? ''}
        />
        <label htmlFor={`${id}-name`}>{texts.name}</label>
        <input
          id={`${id}-name`}
          name="contactName"
          className="field"
          maxLength={60}
          defaultValue={entry.contactName ?? ''}
        />
        <button type="submit" className="button justify-self-start">
          {texts.save}
        </button>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}

'use client';

import { confirmations as texts } from '@tsunagi/texts/ja/staff/confirmations';
import { useRouter } from 'next/navigation';
import { type EntryStandingFactsFragment, PrepareConfirmationSheetDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

/** A sheet of paper for each owner of something due, and the way back from a sheet that came in. */
export function SheetsByOwner({ entries }: { entries: readonly EntryStandingFactsFragment[] }) {
  const router = useRouter();
  const owners = new Map<string, { name: string; count: number }>();
  for (const { organizationId, organizationName } of entries) {
    const count = (owners.get(organizationId)?.count ?? 0) + 1;
    owners.set(organizationId, { name: organizationName, count });
  }
  const make = async (organizationId: string) => {
    await askFromBrowser(PrepareConfirmationSheetDocument, { organizationId });
    router.push(`/desk/confirmations/form?organization=${organizationId}`);
  };
  return (
    <section aria-labelledby="fax">
      <h2 id="fax" className="section-title">
        {texts.fax}
      </h2>
      <p className="mt-3 text-[1rem] leading-[1.6] text-sumi-2">{texts.faxLead}</p>
      <ul>
        {[...owners].slice(0, 12).map(([id, { name, count }]) => (
          <li key={id} className="border-b border-hair">
            <button type="button" className="link min-h-12 text-left" onClick={() => void make(id)}>
              {texts.makeSheet(name, count)}
            </button>
          </li>
        ))}
      </ul>
      <form action="/desk/confirmations/form" className="mt-5 grid gap-2">
        <label htmlFor="reference" className="font-[650]">
          {texts.reference}
        </label>
        <span id="reference-hint" className="text-[1rem] text-sumi-2">
          {texts.referenceHint}
        </span>
        <input
          id="reference"
          name="reference"
          className="field"
          aria-describedby="reference-hint"
          required
          maxLength={20}
        />
        <button type="submit" className="button justify-self-start">
          {texts.open}
        </button>
      </form>
    </section>
  );
}

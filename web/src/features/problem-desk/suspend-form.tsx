'use client';

import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import {
  type ProviderFactsFragment,
  SuspendProviderDocument,
  type SuspensionReason,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { ActForm } from './act-form.tsx';
import { DayField, SelectField, WordsField } from './form-fields.tsx';

/** Takes the provider, or one of its entries, out of every public door. */
export function SuspendForm({ provider, reviewOn }: { provider: ProviderFactsFragment; reviewOn: string }) {
  const what = Object.fromEntries(provider.entries.map(({ id, name }) => [id, problemDesk.one(name)]));
  const suspend = async (said: FormData) => {
    const resourceId = String(said.get('what'));
    const input = {
      organizationId: provider.id,
      resourceId: resourceId === 'whole' ? null : resourceId,
      reason: String(said.get('reason')) as SuspensionReason,
      word: String(said.get('word')),
      reviewOn: String(said.get('reviewOn')),
    };
    return (await askFromBrowser(SuspendProviderDocument, { input })).suspendProvider;
  };
  return (
    <ActForm act={suspend} button={problemDesk.suspend}>
      <p>{problemDesk.suspendLead}</p>
      <SelectField
        id="what"
        label={problemDesk.suspendWhat}
        options={{ whole: problemDesk.whole, ...what }}
      />
      <SelectField id="reason" label={problemDesk.reason} options={problemDesk.reasons} />
      <WordsField id="word" label={problemDesk.word} />
      <DayField id="reviewOn" label={problemDesk.reviewOn} value={reviewOn} />
    </ActForm>
  );
}

'use client';

import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import { LiftSuspensionDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { ActForm } from './act-form.tsx';
import { WordsField } from './form-fields.tsx';

/** Shows again what was taken out. */
export function LiftForm({ id }: { id: string }) {
  const lift = async (said: FormData) =>
    (await askFromBrowser(LiftSuspensionDocument, { id, word: String(said.get(`lift-${id}`)) }))
      .liftSuspension;
  return (
    <ActForm act={lift} button={problemDesk.lift}>
      <WordsField id={`lift-${id}`} label={problemDesk.liftWord} />
    </ActForm>
  );
}

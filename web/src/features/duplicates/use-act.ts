import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import { useState } from 'react';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

interface Answered {
  readonly __typename?: string | undefined;
  readonly refusals?: readonly { readonly code: string }[];
}

/** Sends one act; a refusal or a fault is said in a sentence and leaves everything on the screen as it is. */
export function useAct() {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  async function send<Result extends object, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    then: () => void,
  ): Promise<void> {
    setBusy(true);
    setSaid(null);
    try {
      const [answer] = Object.values(await askFromBrowser(document, variables)) as Answered[];
      if (answer?.refusals) setSaid(words.refusal(answer.refusals[0]?.code ?? ''));
      else return then();
    } catch {
      setSaid(words.failed);
    }
    setBusy(false);
  }
  return { isBusy, said, send };
}

'use client';

import type { MeetingAction } from '@tsunagi/domain';
import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActOnMeetingDocument, type ActOnMeetingInput } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { useCaseDeed } from '../cases/use-case-deed.ts';

/** Does one act of the table of meetings and shows how things are then. */
export function useMeetingAct(id: string) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const [last, setLast] = useState<MeetingAction | null>(null);
  const act = async (input: Omit<Partial<ActOnMeetingInput>, 'id'> & Pick<ActOnMeetingInput, 'action'>) => {
    setLast(input.action);
    const done = await run(
      async () => (await askFromBrowser(ActOnMeetingDocument, { input: { id, ...input } })).actOnMeeting,
    );
    router.refresh();
    return done !== null;
  };
  /** What is wrong stands where it was said. */
  const faultsOf = (action: MeetingAction) => (action === last ? faults : []);
  return { busy, faultsOf, act };
}

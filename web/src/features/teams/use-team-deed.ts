'use client';

import { teams as texts } from '@tsunagi/texts/ja/staff/teams';
import { useRouter } from 'next/navigation';
import { useCaseDeed } from '../cases/use-case-deed.ts';

/** Does something with a team and shows how things are then; also where somebody else was first. */
export function useTeamDeed() {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const done: typeof run = async (deed) => {
    const answer = await run(deed);
    router.refresh();
    return answer;
  };
  const said = faults.map((fault) =>
    fault.code === 'CHANGED_MEANWHILE' ? { ...fault, sentence: texts.changed } : fault,
  );
  return { busy, faults: said, run: done };
}

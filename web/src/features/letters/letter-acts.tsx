'use client';

import { letters as texts } from '@tsunagi/texts/ja/staff/letters';
import { useRouter } from 'next/navigation';
import { MakeReferralLetterDocument, VoidReferralLetterDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';

interface LetterActsProps {
  referralId: string;
  /** Whether the link of the letter that is shown still works. */
  isUsable: boolean;
  hasLetter: boolean;
}

/** Makes a letter where none works, and stops the link of one that went astray. */
export function LetterActs({ referralId, isUsable, hasLetter }: LetterActsProps) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed({});
  const make = async () => {
    const variables = { id: referralId };
    if (
      await run(async () => (await askFromBrowser(MakeReferralLetterDocument, variables)).makeReferralLetter)
    )
      router.refresh();
  };
  const stop = async () => {
    const variables = { id: referralId };
    if (
      await run(async () => (await askFromBrowser(VoidReferralLetterDocument, variables)).voidReferralLetter)
    )
      router.refresh();
  };
  return (
    <div className="flex flex-col gap-3">
      <FaultList faults={faults} />
      {isUsable ? (
        <div>
          <button type="button" className="button" disabled={busy} onClick={() => void stop()}>
            {texts.panel.void}
          </button>
          <p className="mt-1 max-w-[44rem] text-sumi-2">{texts.panel.voidHint}</p>
        </div>
      ) : (
        <button
          type="button"
          className="button button-filled self-start"
          disabled={busy}
          onClick={() => void make()}
        >
          {hasLetter ? texts.panel.again : texts.panel.make}
        </button>
      )}
    </div>
  );
}

'use client';

import '../entries/entries.css';
import './review.css';
import type { CalendarDay } from '@tsunagi/domain';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { ReviewQueueQuery } from '../../gql/graphql.ts';
import { ProposalCard } from './proposal-card.tsx';

export type QueuedProposal = ReviewQueueQuery['openProposals'][number];

const { review } = entries;

interface ReviewViewProps {
  proposals: readonly QueuedProposal[];
  today: CalendarDay;
}

/** What is said after an answer, with the place it was about. */
interface Done {
  text: string;
  resourceId: string | null;
}

/** The queue: one row each, the longest waiting first and open; what was answered is said where the eye and the ear are. */
export function ReviewView({ proposals, today }: ReviewViewProps) {
  const router = useRouter();
  const [done, setDone] = useState<Done | null>(null);
  const status = useRef<HTMLDivElement>(null);
  // The answered card goes away with the focus in it: it is put on what came of the answer.
  useEffect(() => {
    if (done) status.current?.focus();
  }, [done]);
  const answered = (one: Done) => {
    setDone(one);
    router.refresh();
  };
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{review.title(proposals.length)}</h1>
      {proposals.length > 0 && <p className="mt-1">{review.lead}</p>}
      <div ref={status} role="status" tabIndex={-1} className="review-done">
        {done && (
          <p className="flex flex-wrap gap-x-5 font-[650]">
            {done.text}
            {done.resourceId && (
              <a className="link font-normal" href={`/places/${done.resourceId}`}>
                {review.toPublic}
              </a>
            )}
          </p>
        )}
      </div>
      {proposals.length > 0 && (
        <ul className="sheet mt-5 !border-edge">
          {proposals.map((proposal, at) => (
            <li key={proposal.id} className="border-t border-hair first:border-t-0">
              <ProposalCard
                // What was chosen holds for what was seen: a proposal that was written anew begins anew.
                key={`${proposal.step} ${proposal.revision}`}
                proposal={proposal}
                today={today}
                isOpen={at === 0}
                onDone={answered}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

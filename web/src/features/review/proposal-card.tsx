'use client';

import { type CalendarDay, daysBetween, japaneseDay } from '@tsunagi/domain';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { ChangesList, fieldName } from '../entries/changes-list.tsx';
import { nameOf } from '../entries/names.ts';
import { StepLines } from '../entries/step-lines.tsx';
import { AlikeList } from './alike-list.tsx';
import { DecidePanel } from './decide-panel.tsx';
import type { QueuedProposal } from './review-view.tsx';

const { review, changes: words } = entries;

interface ProposalCardProps {
  proposal: QueuedProposal;
  today: CalendarDay;
  isOpen: boolean;
  onDone(done: { text: string; resourceId: string | null }): void;
}

type Change = QueuedProposal['changes'][number];

/** One proposal: a row that says whose it is and since when; inside, what would change, what of it is taken, the answers. */
export function ProposalCard({ proposal, today, isOpen, onDone }: ProposalCardProps) {
  const [left, setLeft] = useState<readonly Change[]>([]);
  const { conflicts, resourceId } = proposal;
  const changes = proposal.changes.filter(
    ({ field, offeringId }) =>
      !conflicts.some((conflict) => conflict.field === field && conflict.offeringId === offeringId),
  );
  const isNew = resourceId === null;
  const toggle = (change: Change) =>
    setLeft((old) => (old.includes(change) ? old.filter((one) => one !== change) : [...old, change]));
  return (
    <details open={isOpen} className="proposal">
      <summary className="proposal-head">
        <ProposalHead proposal={proposal} today={today} count={changes.length} />
      </summary>
      <div className="px-5 pb-6 md:px-7">
        <Before proposal={proposal} />
        <AlikeList alike={proposal.alike} />
        {!isNew && changes.length > 1 && <p className="mt-3 text-sumi-2">{review.takeLead}</p>}
        <ChangesList
          changes={changes}
          nameOf={nameOf(proposal.names)}
          isNew={isNew}
          isLeft={(change) => left.includes(change)}
          choice={
            isNew
              ? undefined
              : (change) => (
                  <TakeBox change={change} isTaken={!left.includes(change)} onToggle={() => toggle(change)} />
                )
          }
        />
        <DecidePanel proposal={proposal} changes={changes} left={left} onDone={onDone} />
      </div>
    </details>
  );
}

function ProposalHead({
  proposal,
  today,
  count,
}: Pick<ProposalCardProps, 'proposal' | 'today'> & { count: number }) {
  const sender = proposal.steps.findLast(({ act }) => act === 'SENT');
  const who = [sender?.byOrganization, sender?.byName].filter(Boolean).join('　') || review.link;
  const waited = daysBetween(japaneseDay(new Date(proposal.since)), today);
  return (
    <>
      <span className="font-[650]">{review.waits(waited)}</span>
      <div className="min-w-0">
        <h2 className="text-[1.25rem] leading-[1.5]">
          {proposal.resourceId === null && `${review.newEntry}：`}
          {proposal.document.name}
        </h2>
        <span className="block text-sumi-2">
          {`${entries.sources[proposal.source]}・${words.count(count)}`}
        </span>
        <span className="block text-sumi-2">{review.from(who)}</span>
      </div>
      <span className="proposal-turn">
        <Icon name="chevron" size={22} />
      </span>
    </>
  );
}

/** What was said so far, what approving also does, and the ways to look at the place. */
function Before({ proposal }: { proposal: QueuedProposal }) {
  const { steps, source, resourceId, document } = proposal;
  const isTold = source === 'CONFIRMATION';
  const hasEnded = document.status === 'ENDED';
  return (
    <>
      {steps.length > 1 ? (
        <StepLines steps={steps} />
      ) : (
        <p>{steps[0]?.word && <q className="font-[650]">{steps[0].word}</q>}</p>
      )}
      {isTold && !hasEnded && <p className="mt-3">{review.told}</p>}
      {isTold && !hasEnded && steps.some(({ word }) => word) && <p>{review.toldInWords}</p>}
      {hasEnded && <p className="mt-3 font-[650]">{review.endsIt}</p>}
      {resourceId && (
        <p className="flex flex-wrap gap-x-6">
          <a className="link inline-flex min-h-12 items-center" href={`/places/${resourceId}`}>
            {review.toPublic}
          </a>
          <a className="link inline-flex min-h-12 items-center" href={`/desk/entries/${resourceId}`}>
            {review.mendFirst}
          </a>
        </p>
      )}
    </>
  );
}

function TakeBox({ change, isTaken, onToggle }: { change: Change; isTaken: boolean; onToggle: () => void }) {
  return (
    <label className="entry-option font-normal">
      <input
        type="checkbox"
        checked={isTaken}
        onChange={onToggle}
        aria-label={review.take(fieldName(change.field))}
      />
      {isTaken ? review.takeWord : review.notTaken}
    </label>
  );
}

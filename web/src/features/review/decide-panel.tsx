'use client';

import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useId, useRef, useState } from 'react';
import { ConflictPanel, type ShownConflict } from '../entries/conflict-panel.tsx';
import { nameOf } from '../entries/names.ts';
import { approve, giveBack, type Outcome } from './answer-proposal.ts';
import type { QueuedProposal } from './review-view.tsx';

const { review, form } = entries;

interface DecidePanelProps {
  proposal: QueuedProposal;
  /** What would change and is no conflict. */
  changes: readonly QueuedProposal['changes'][number][];
  /** What of it is not taken. */
  left: readonly QueuedProposal['changes'][number][];
  onDone(done: { text: string; resourceId: string | null }): void;
}

/** The word and the two answers to one proposal. */
export function DecidePanel({ proposal, changes, left, onDone }: DecidePanelProps) {
  const [word, setWord] = useState('');
  const [taken, setTaken] = useState<readonly ShownConflict[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const wordField = useRef<HTMLTextAreaElement>(null);
  const saidId = useId();
  const { name } = proposal.document;

  async function answer(ask: Promise<Outcome>, done: string) {
    setSending(true);
    const outcome = await ask;
    setSending(false);
    if (outcome === 'MEANWHILE') onDone({ text: review.meanwhile, resourceId: null });
    else if (outcome === 'FAILED') setSaid(`${form.failedTitle}。${form.failed}`);
    else if ('resourceId' in outcome) onDone({ text: done, resourceId: outcome.resourceId });
    else setSaid(form.fault(outcome));
  }
  const sendBack = () => {
    if (word.trim() !== '') return answer(giveBack(proposal, word), review.returned(name));
    setSaid(review.wordMissing);
    wordField.current?.focus();
  };
  const nothingTaken =
    changes.length > 0 && left.length === changes.length && proposal.conflicts.length === 0;

  return (
    <div className="mt-5">
      {proposal.conflicts.length > 0 && (
        <ConflictPanel
          title={review.conflictsTitle}
          lead={review.conflictsLead}
          mine={review.mine}
          theirs={review.theirs}
          conflicts={proposal.conflicts}
          nameOf={nameOf(proposal.names)}
          onChoose={setTaken}
        />
      )}
      <label className="mt-5 block max-w-[48rem]">
        <span className="entry-label">{review.word}</span>
        <textarea
          ref={wordField}
          className="field entry-field"
          value={word}
          aria-describedby={saidId}
          onChange={(event) => setWord(event.target.value)}
        />
      </label>
      <div className="mt-3 flex flex-wrap gap-4">
        <button
          type="button"
          className="button button-filled"
          disabled={isSending || nothingTaken}
          onClick={() => void answer(approve(proposal, { word, taken, left }), review.approved(name))}
        >
          {left.length > 0 && !nothingTaken
            ? review.approveSome(changes.length - left.length)
            : review.approve}
        </button>
        <button type="button" className="button" disabled={isSending} onClick={() => void sendBack()}>
          {review.return}
        </button>
      </div>
      <p id={saidId} role="status" className="mt-2 min-h-7 font-[650]">
        {said ?? (nothingTaken ? review.noneTaken : '')}
      </p>
    </div>
  );
}

'use client';

import { useSyncExternalStore } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { FAULT_WORDS } from './fault-words.tsx';

const unchanging = () => () => undefined;

/** Shown when a page broke: what is kept, and one button. Its words wait in the frame of every page. */
export function FaultPage({ onRetry }: { onRetry: () => void }) {
  const words = useSyncExternalStore(
    unchanging,
    () => document.getElementById(FAULT_WORDS),
    () => null,
  )?.dataset;
  return (
    <div className="page py-10">
      <div className="sheet max-w-[44rem] p-6 md:p-8">
        <Icon name="warning" size={36} className="text-ai" />
        <h1 className="mb-2 text-[1.5rem] leading-[1.5]">{words?.title}</h1>
        <p className="mb-6">{words?.text}</p>
        <button type="button" className="button button-filled" onClick={onRetry}>
          {words?.action}
        </button>
      </div>
    </div>
  );
}

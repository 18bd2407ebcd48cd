'use client';

import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { type ReactNode, useState } from 'react';
import { FaultList } from '../cases/fault-list.tsx';
import type { CaseFault } from '../cases/use-case-deed.ts';

interface SaidFormProps {
  /** The word on the button that unfolds it. */
  open: string;
  save: string;
  busy: boolean;
  faults: readonly CaseFault[];
  isFilled?: boolean;
  children: ReactNode;
  /** Answers whether it was done; then it folds up. */
  onSave: (said: (name: string) => string, form: FormData) => Promise<boolean>;
}

/** A button that unfolds into the few fields an act needs. */
export function SaidForm({ open, save, busy, faults, isFilled, children, onSave }: SaidFormProps) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <button
        type="button"
        className={`button no-print ${isFilled ? 'button-filled' : ''}`}
        onClick={() => setOpen(true)}
      >
        {open}
      </button>
    );
  return (
    <form
      method="post"
      noValidate
      aria-label={open}
      className="sheet no-print flex w-full flex-col gap-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        void onSave((name) => String(form.get(name) ?? '').trim(), form).then(
          (isDone) => isDone && setOpen(false),
        );
      }}
    >
      {children}
      <FaultList faults={faults} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" disabled={busy} className="button button-filled">
          {save}
        </button>
        <button type="button" className="button" onClick={() => setOpen(false)}>
          {texts.stop}
        </button>
      </div>
    </form>
  );
}

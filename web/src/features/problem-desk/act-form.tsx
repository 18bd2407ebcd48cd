'use client';

import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useState } from 'react';

/** What an act answered: done, or the codes of why not. */
export interface ActAnswer {
  readonly __typename?: string | undefined;
  readonly refusals?: readonly { readonly code: string }[] | undefined;
}

interface ActFormProps {
  act: (said: FormData) => Promise<ActAnswer>;
  button: string;
  isFirst?: boolean;
  children: ReactNode;
}

/** A form of the desk: sends, says in a sentence what stood in the way, and shows the page anew when it is done. */
export function ActForm({ act, button, isFirst = false, children }: ActFormProps) {
  const router = useRouter();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setSending(true);
    try {
      const { refusals = [] } = await act(new FormData(form));
      setFaults(refusals.map(({ code }) => problemDesk.faults[code] ?? staffRefusal({ code })));
      if (refusals.length === 0) {
        form.reset();
        router.refresh();
      }
    } catch {
      setFaults([problemDesk.silent]);
    }
    setSending(false);
  };
  return (
    <form method="post" onSubmit={(event) => void send(event)} className="mt-3">
      {children}
      {faults.length > 0 && (
        <div role="alert" className="mt-4 rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
      <button
        type="submit"
        disabled={isSending}
        className={`button mt-5 w-full md:w-auto ${isFirst ? 'button-filled' : ''}`}
      >
        {button}
      </button>
    </form>
  );
}

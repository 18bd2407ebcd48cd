'use client';

import { people } from '@tsunagi/texts/ja/staff/people';
import { type FormEvent, type ReactNode, useState, useSyncExternalStore } from 'react';
import { type PeopleActName, peopleActs } from './people-acts.ts';

interface ActFormProps {
  act: PeopleActName;
  /** Where one is led when it is done; what was done is said there. */
  onward: string;
  hidden?: Readonly<Record<string, string>>;
  className?: string;
  children: ReactNode;
}

const unchanging = () => () => undefined;

/** A form about people: what is refused is said above its fields, and what was written stays. */
export function ActForm({ act, onward, hidden = {}, className, children }: ActFormProps) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  // Closed until script listens: sent by the browser itself, what was written would be lost.
  const isAlive = useSyncExternalStore(
    unchanging,
    () => true,
    () => false,
  );
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setSaid([]);
    try {
      const { ask, done } = peopleActs[act];
      const { result } = await ask(new FormData(event.currentTarget));
      if (!('refusals' in result)) {
        window.location.assign(`${onward}${onward.includes('?') ? '&' : '?'}done=${done}`);
        return;
      }
      setSaid(result.refusals.map(({ code }) => people.refusal(code)));
    } catch {
      setSaid([people.failed]);
    }
    setBusy(false);
  };
  return (
    <form method="post" onSubmit={submit} className={className} aria-busy={isBusy}>
      {said.length > 0 && (
        <div role="alert" className="mb-4 rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset disabled={!isAlive} className="contents">
        {children}
      </fieldset>
    </form>
  );
}

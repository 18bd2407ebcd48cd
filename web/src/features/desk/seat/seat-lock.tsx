'use client';

import { account } from '@tsunagi/texts/ja/account';
import { seat as texts } from '@tsunagi/texts/ja/staff/seat';
import { useEffect, useState } from 'react';
import { type Returned, returnByCode, returnByPassword, type SeatOwner } from './seat-door.ts';

interface SeatLockProps {
  owner: SeatOwner;
  /** Name of the single sign-on, where there is one. */
  sso: string | null;
  /** The session is not ended yet. */
  isOpen: boolean;
  onBack: () => void;
}

const sayFault = (returned: Exclude<Returned, 'BACK' | 'CODE_NEEDED'>): string =>
  returned === 'SOMEBODY_ELSE' || returned === 'WRONG' ? texts[returned] : account.faults[returned];

/** What stands in front of a page that its reader has left: the way back, and not a word of the page. */
export function SeatLock({ owner, sso, isOpen, onBack }: SeatLockProps) {
  const [step, setStep] = useState<'PASSWORD' | 'CODE'>('PASSWORD');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useLeftTitle();
  const enter = async (form: HTMLFormElement) => {
    const said = String(new FormData(form).get('secret') ?? '');
    setBusy(true);
    const come = step === 'CODE' ? returnByCode : returnByPassword;
    const returned = await come(owner, said).catch((): Returned => 'SILENT');
    setBusy(false);
    form.reset();
    if (returned === 'BACK') return onBack();
    if (returned === 'CODE_NEEDED' || returned === 'EXPIRED')
      setStep(returned === 'EXPIRED' ? 'PASSWORD' : 'CODE');
    setFault(returned === 'CODE_NEEDED' ? null : sayFault(returned));
  };
  return (
    <section aria-labelledby="seat-left" className="seat-lock">
      <div className="sheet w-full max-w-[30rem] !border-edge p-6 md:p-8">
        <h1 id="seat-left" className="text-[1.5rem] leading-[1.5]">
          {texts.title}
        </h1>
        <p className="mt-2">{isOpen ? texts.notYet : texts.lead(owner.name)}</p>
        {fault && (
          <p role="alert" className="mt-3 text-late">
            {fault}
          </p>
        )}
        <form
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            void enter(event.currentTarget);
          }}
        >
          <Secret key={step} step={step} email={owner.email} />
          <button type="submit" disabled={busy || isOpen} className="button button-filled mt-5 w-full">
            {texts.back}
          </button>
        </form>
        {sso && (
          <a className="button mt-3 w-full" href="/auth/sso" target="_blank" rel="noopener">
            {texts.bySso(sso)}
          </a>
        )}
        <a className="link mt-3 inline-flex min-h-12 items-center" href="/sign-in">
          {texts.another}
        </a>
      </div>
    </section>
  );
}

function Secret({ step, email }: { step: 'PASSWORD' | 'CODE'; email: string }) {
  const isCode = step === 'CODE';
  return (
    <>
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <label htmlFor="seat-secret" className="mt-4 mb-1 block font-[650]">
        {isCode ? texts.code : account.password}
      </label>
      <input
        id="seat-secret"
        name="secret"
        className="field w-full"
        type={isCode ? 'text' : 'password'}
        inputMode={isCode ? 'numeric' : undefined}
        autoComplete={isCode ? 'one-time-code' : 'current-password'}
        ref={(field) => field?.focus()}
        required
      />
    </>
  );
}

/** A name of the page may name somebody; while it is left, the window says only that, also when the name comes late. */
function useLeftTitle(): void {
  useEffect(() => {
    let before = document.title;
    const hide = () => {
      if (document.title === texts.title) return;
      before = document.title;
      document.title = texts.title;
    };
    hide();
    const watch = new MutationObserver(hide);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      document.title = before;
    };
  }, []);
}

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { leaveSeat, type SeatOwner, sitDown, whoSits } from './seat-door.ts';

/** So long nobody has to touch anything before the seat counts as left. */
const idleMilliseconds = 15 * 60_000;
const lookEvery = 10_000;

/** What pages of one desk tell each other: somebody works, has left, is back. */
type Word = 'WORKS' | 'LEFT' | 'BACK';

export interface Seat {
  readonly isLeft: boolean;
  /** The session could not be ended yet: the api is not reached. */
  readonly isOpen: boolean;
  leave(): void;
  takeAgain(): void;
}

/** Whether somebody sits here. Left by a press, by long idleness or in another window, it stays left until the door says who came. */
export function useSeat(owner: SeatOwner, staysWhenIdle: boolean): Seat {
  const [isLeft, setLeft] = useState(false);
  const [isOpen, setOpen] = useState(false);
  // While the own session is being ended, the door still knows it.
  const ending = useRef(false);
  ending.current = isOpen;
  const channel = useRef<BroadcastChannel | null>(null);
  const tell = useCallback((word: Word) => channel.current?.postMessage(word), []);
  const leave = useCallback(() => {
    setLeft(true);
    setOpen(true);
    tell('LEFT');
  }, [tell]);
  const takeAgain = useCallback(() => {
    setLeft(false);
    setOpen(false);
    tell('BACK');
    void import('../../field-entry/ask-keeper.ts')
      .then(({ askKeeper }) => askKeeper())
      .catch(() => undefined);
  }, [tell]);
  const look = useCallback(() => {
    void whoSits(owner)
      .then(async (who) => {
        const isBack = who === 'OWNER' && !ending.current && (await sitDown(owner)) === 'BACK';
        setLeft(!isBack);
      })
      .catch(() => undefined);
  }, [owner]);
  useEffect(() => {
    channel.current = new BroadcastChannel('tsunagi-seat');
    return () => channel.current?.close();
  }, []);
  useEndSession(isOpen, setOpen);
  useIdle(isLeft || staysWhenIdle, { leave, tell, channel });
  useLeaving(leave);
  useLooking(look, setLeft);
  return { isLeft, isOpen, leave, takeAgain };
}

/** Ends the session, again and again until the api has heard it; the phone forgets the key of waiting notes. */
function useEndSession(isOpen: boolean, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    if (!isOpen) return;
    let isOver = false;
    const end = async () => {
      if (!isOver && (await leaveSeat()) && !isOver) setOpen(false);
    };
    void end();
    void import('../../field-entry/note-queue.ts')
      .then(({ forgetKeeper }) => forgetKeeper())
      .catch(() => undefined);
    const again = setInterval(() => void end(), lookEvery);
    return () => {
      isOver = true;
      clearInterval(again);
    };
  }, [isOpen, setOpen]);
}

/** The header's form ends the session without script; with it, the page stays where it is. */
function useLeaving(leave: () => void): void {
  useEffect(() => {
    const press = (event: SubmitEvent) => {
      if (!(event.target as HTMLFormElement).action.endsWith('/auth/forms/leave-seat')) return;
      event.preventDefault();
      leave();
    };
    document.addEventListener('submit', press, { capture: true });
    return () => document.removeEventListener('submit', press, { capture: true });
  }, [leave]);
}

interface Idleness {
  leave(): void;
  tell(word: Word): void;
  readonly channel: { readonly current: BroadcastChannel | null };
}

/** Work in one window keeps the seat in all of them. By the clock, not by a timer: a machine that slept counts as idle. */
function useIdle(isOff: boolean, { leave, tell, channel }: Idleness): void {
  useEffect(() => {
    if (isOff) return;
    let [last, told] = [Date.now(), Date.now()];
    const work = () => {
      last = Date.now();
      if (last - told < lookEvery) return;
      told = last;
      tell('WORKS');
    };
    const hear = ({ data }: MessageEvent<Word>) => {
      if (data === 'WORKS') last = Date.now();
    };
    const check = () => {
      // Without the net nobody could come back, and what is typed could not be sent.
      if (navigator.onLine && Date.now() - last >= idleMilliseconds) leave();
    };
    const open = channel.current;
    open?.addEventListener('message', hear);
    const kinds = ['pointerdown', 'keydown', 'input', 'scroll'] as const;
    for (const kind of kinds) window.addEventListener(kind, work, { passive: true, capture: true });
    const checking = setInterval(check, lookEvery);
    return () => {
      clearInterval(checking);
      open?.removeEventListener('message', hear);
      for (const kind of kinds) window.removeEventListener(kind, work, { capture: true });
    };
  }, [isOff, leave, tell, channel]);
}

/** Another window says it, or the browser shows a page of before again: then the door is asked who sits here. */
function useLooking(look: () => void, setLeft: (left: boolean) => void): void {
  useEffect(() => {
    const others = new BroadcastChannel('tsunagi-seat');
    others.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data === 'LEFT') setLeft(true);
      if (data === 'BACK') look();
    };
    const shown = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      setLeft(true);
      look();
    };
    const focused = () => {
      if (document.visibilityState === 'visible') look();
    };
    window.addEventListener('pageshow', shown);
    document.addEventListener('visibilitychange', focused);
    return () => {
      others.close();
      window.removeEventListener('pageshow', shown);
      document.removeEventListener('visibilitychange', focused);
    };
  }, [look, setLeft]);
}

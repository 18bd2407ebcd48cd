'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { askKeeper, type KeeperAnswer } from './ask-keeper.ts';
import type { NoteContent } from './note-content.ts';
import type { QueuedNote } from './note-queue.ts';
import { type Keeper, keeperNow, queuedNotes } from './note-queue.ts';
import { openNote } from './seal.ts';
import { QUEUE_CHANGED, sendNotes } from './send-notes.ts';

/** A note of one's own in the queue, opened. */
export interface WaitingNote {
  readonly queued: QueuedNote;
  readonly content: NoteContent;
  readonly hasPhoto: boolean;
}

/** What the screen knows of this phone's queue. */
export interface NoteQueue {
  /** undefined while the phone is being asked. */
  readonly keeper: Keeper | null | undefined;
  /** What the desk said last of who is signed in; null before it has answered. */
  readonly said: Exclude<KeeperAnswer, Keeper> | 'KNOWN' | null;
  readonly waiting: readonly WaitingNote[];
  readonly ofOthers: number;
  /** Ids that arrived while this page was open. */
  readonly arrived: readonly string[];
  readonly send: () => Promise<void>;
  readonly refresh: () => Promise<void>;
}

/** Looks into the phone's queue, asks who writes, and sends what waits: now, when the net returns, when one comes back. */
export function useNoteQueue(): NoteQueue {
  const [keeper, setKeeper] = useState<Keeper | null | undefined>();
  const [said, setSaid] = useState<NoteQueue['said']>(null);
  const [waiting, setWaiting] = useState<readonly WaitingNote[]>([]);
  const [ofOthers, setOfOthers] = useState(0);
  const [arrived, setArrived] = useState<readonly string[]>([]);
  const latest = useRef<Keeper | null>(null);

  const refresh = useCallback(async () => {
    const { own, others } = await openQueueAs(latest.current);
    setWaiting(own);
    setOfOthers(others);
  }, []);
  const learn = useCallback((answer: KeeperAnswer) => {
    if (typeof answer === 'string') return setSaid(answer);
    latest.current = answer;
    setKeeper(answer);
    setSaid('KNOWN');
  }, []);
  const send = useCallback(async () => {
    const sent = await sendNotes().catch(() => null);
    if (sent) {
      learn(sent.keeper);
      setArrived((before) => [...before, ...sent.arrived]);
    }
    await refresh();
  }, [learn, refresh]);

  useEffect(() => {
    const begin = async () => {
      latest.current = (await keeperNow().catch(() => undefined)) ?? null;
      setKeeper(latest.current);
      await refresh().catch(() => undefined);
      learn(await askKeeper());
      await send();
    };
    void begin();
    const again = () => void (document.visibilityState === 'visible' && navigator.onLine && send());
    const channel = new BroadcastChannel(QUEUE_CHANGED);
    channel.onmessage = () => void refresh();
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      channel.close();
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [learn, refresh, send]);

  return { keeper, said, waiting, ofOthers, arrived, send, refresh };
}

async function openQueueAs(keeper: Keeper | null) {
  const own: WaitingNote[] = [];
  let others = 0;
  for (const queued of await queuedNotes()) {
    const isOwn = queued.owner === keeper?.owner;
    const opened = isOwn && keeper ? await openNote(keeper.key, queued.id, queued.sealed) : null;
    if (opened) own.push({ queued, content: opened.content, hasPhoto: opened.photo !== null });
    else others += 1;
  }
  return { own, others };
}

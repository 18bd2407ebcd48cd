'use client';

import { fieldEntry as texts } from '@tsunagi/texts/ja/staff/field-notes';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { keepShell } from './keep-shell.ts';
import { NoteForm } from './note-form.tsx';
import type { PickMapFacts } from './pick-map.tsx';
import { SavedLine } from './saved-line.tsx';
import { type NoteQueue, useNoteQueue } from './use-note-queue.ts';
import { WaitingNotes } from './waiting-notes.tsx';

/** A name that was just written down, and its id. */
export interface SavedNote {
  readonly id: string;
  readonly name: string;
}

/** 現地メモを書く: works without signal once it has been opened with it; what is written down is never lost. */
export function FieldEntry({ map }: { map: PickMapFacts }) {
  const queue = useNoteQueue();
  const [saved, setSaved] = useState<SavedNote | null>(null);
  const [again, setAgain] = useState(0);
  const online = useOnline();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (queue.keeper) void keepShell(false).catch(() => undefined);
  }, [queue.keeper]);
  const onSaved = (note: SavedNote) => {
    setSaved(note);
    setAgain((count) => count + 1);
    top.current?.focus();
    void queue.send();
  };
  return (
    <div className="mx-auto max-w-[36rem]">
      <h1 ref={top} tabIndex={-1} className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">
        {texts.title}
      </h1>
      <p className="mt-1">
        {texts.lead} {texts.visible}
      </p>
      <SavedLine saved={saved} queue={queue} />
      <Standing queue={queue} online={online} />
      {queue.keeper && (
        <NoteForm key={again} keeper={queue.keeper} map={map} onSaved={onSaved} onMapReady={shellIsWhole} />
      )}
      <WaitingNotes queue={queue} />
      <p className="mt-8">
        <a className="link inline-flex min-h-12 items-center" href="/desk/notes">
          {texts.toNotes}
        </a>
      </p>
    </div>
  );
}

const shellIsWhole = () => void keepShell(true).catch(() => undefined);

/** What stands between the writer and the desk, if anything does. */
function Standing({ queue, online }: { queue: NoteQueue; online: boolean }) {
  const { keeper, said } = queue;
  if (typeof window !== 'undefined' && !window.isSecureContext) return <Note words={texts.insecure} />;
  if (keeper === undefined) return <p className="after-a-moment mt-6">{texts.opening}</p>;
  if (said === 'SIGNED_OUT')
    return (
      <Note words={texts.signedOut} way={{ href: '/sign-in?to=/desk/notes/new', words: texts.signIn }} />
    );
  if (said === 'NO_RIGHT')
    return <Note words={texts.noRight} way={{ href: '/account', words: texts.account }} />;
  if (!keeper && said === 'UNREACHABLE') return <Note words={texts.firstOnline} />;
  if (!keeper) return <p className="after-a-moment mt-6">{texts.opening}</p>;
  return online ? null : <Note words={texts.offline} />;
}

function Note({ words, way }: { words: string; way?: { href: string; words: string } }) {
  return (
    <div role="status" className="sheet mt-5 flex gap-4 p-4">
      <span className="text-ai">
        <Icon name="no-signal" />
      </span>
      <div>
        <p>{words}</p>
        {way && (
          <a className="button mt-3" href={way.href}>
            {way.words}
          </a>
        )}
      </div>
    </div>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    look();
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return online;
}

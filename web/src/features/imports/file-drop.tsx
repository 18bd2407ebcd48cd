'use client';

import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import { useRouter } from 'next/navigation';
import { type DragEvent, useRef, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { sendFile } from './send-file.ts';

/** A file is dropped or chosen; choosing works by keyboard alone. */
export function FileDrop() {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [percent, setPercent] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const bring = async (file: File | undefined) => {
    if (!file || percent !== null) return;
    setFault(null);
    setPercent(0);
    const sent = await sendFile(file, setPercent);
    if ('id' in sent) return router.push(`/desk/imports/${sent.id}`);
    setPercent(null);
    setFault(sent.fault);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void bring(event.dataTransfer.files[0]);
  };

  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div
        className={`flex min-h-[240px] flex-col items-center justify-center gap-4 rounded-[12px] border-2 border-dashed p-8 text-center ${isOver ? 'border-ai bg-ai-wash' : 'border-edge bg-sheet'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="list" size={32} />
        <p id="drop-words">{importDesk.drop}</p>
        <label className="button button-filled cursor-pointer focus-within:outline-4 focus-within:outline-offset-2 focus-within:outline-black">
          {importDesk.choose}
          <input
            ref={input}
            type="file"
            className="sr-only"
            accept=".csv,.tsv,.txt,.xlsx,.zip"
            disabled={percent !== null}
            onChange={(event) => void bring(event.currentTarget.files?.[0])}
          />
        </label>
        <p className="small-print">{importDesk.limits}</p>
      </div>
      <p role="status" className="mt-4 min-h-[1.8em]">
        {percent !== null && importDesk.sending(percent)}
      </p>
      {fault && (
        <p role="alert" className="rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late">
          {fault}
        </p>
      )}
    </div>
  );
}

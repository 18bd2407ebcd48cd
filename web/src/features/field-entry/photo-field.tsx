'use client';

import { fieldEntry as texts } from '@tsunagi/texts/ja/staff/field-notes';
import { useRef, useState } from 'react';
import { type SmallPhoto, shrinkPhoto } from './shrink-photo.ts';

interface PhotoFieldProps {
  photo: SmallPhoto | null;
  onPhoto: (photo: SmallPhoto | null) => void;
}

/** One photo, made small at once; what is no photo is said so before anything is sent. */
export function PhotoField({ photo, onPhoto }: PhotoFieldProps) {
  const [state, setState] = useState<'IDLE' | 'READING' | 'REFUSED'>('IDLE');
  const field = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setState('READING');
    const small = await shrinkPhoto(file);
    onPhoto(small);
    setState(small ? 'IDLE' : 'REFUSED');
    if (!small && field.current) field.current.value = '';
  };
  const remove = () => {
    onPhoto(null);
    if (field.current) field.current.value = '';
  };
  return (
    <div>
      <span className="mb-1 block font-[650]">{texts.photo}</span>
      <input
        ref={field}
        id="note-photo"
        type="file"
        accept="image/*"
        className="peer sr-only"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      <label
        htmlFor="note-photo"
        className="button w-full cursor-pointer peer-focus-visible:outline-4 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-black"
      >
        {texts.choosePhoto}
      </label>
      <div role="status" className="mt-2">
        {state === 'READING' && <p>{texts.readingPhoto}</p>}
        {state === 'REFUSED' && <p className="font-[650] text-late">{texts.notAPhoto}</p>}
        {photo && (
          <div className="flex flex-wrap items-center gap-4">
            {/* biome-ignore lint/performance/noImgElement: a picture that exists only on this phone */}
            <img src={photo.preview} alt="" className="h-24 w-auto rounded border border-hair" />
            <span className="small-print flex-1">
              {texts.photoSet(Math.ceil(photo.bytes.length / 1000))}
              <button type="button" className="link block min-h-12" onClick={remove}>
                {texts.removePhoto}
              </button>
            </span>
          </div>
        )}
      </div>
    </div>
  );
}

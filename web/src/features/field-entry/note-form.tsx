'use client';

import { fieldNoteLimits } from '@tsunagi/domain';
import { fieldEntry as texts } from '@tsunagi/texts/ja/staff/field-notes';
import { useRef, useState } from 'react';
import { freshId } from '../shell/fresh-id.ts';
import type { SavedNote } from './field-entry.tsx';
import type { NotePosition } from './find-position.ts';
import { type Keeper, putNote } from './note-queue.ts';
import { PhotoField } from './photo-field.tsx';
import type { PickMapFacts } from './pick-map.tsx';
import { PlaceField } from './place-field.tsx';
import { sealNote } from './seal.ts';
import type { SmallPhoto } from './shrink-photo.ts';

interface NoteFormProps {
  keeper: Keeper;
  map: PickMapFacts;
  onSaved: (note: SavedNote) => void;
  onMapReady: () => void;
}

type Trouble = 'NAME' | 'DISK' | null;

/** Name, place, who told, photo, save: five inputs, of which only the name must be there. */
export function NoteForm({ keeper, map, onSaved, onMapReady }: NoteFormProps) {
  const [position, setPosition] = useState<NotePosition | null>(null);
  const [photo, setPhoto] = useState<SmallPhoto | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [busy, setBusy] = useState(false);
  const name = useRef<HTMLInputElement>(null);

  const save = async (form: FormData) => {
    const said = (field: string) => String(form.get(field) ?? '').trim();
    if (said('name') === '') {
      setTrouble('NAME');
      name.current?.focus();
      return;
    }
    setBusy(true);
    const id = freshId();
    const content = {
      organizationId: keeper.organizationId,
      name: said('name'),
      lat: position?.lat ?? null,
      lng: position?.lng ?? null,
      accuracyMeters: position?.accuracyMeters ?? null,
      placeWords: said('placeWords'),
      toldBy: said('toldBy'),
      takenAt: new Date().toISOString(),
    };
    try {
      const sealed = await sealNote(keeper.key, id, { content, photo: photo?.bytes ?? null });
      await putNote({ id, owner: keeper.owner, savedAt: Date.now(), sealed, state: 'WAITING' });
      // Without it a phone short of space may throw the queue away.
      void navigator.storage?.persist?.().catch(() => undefined);
      onSaved({ id, name: content.name });
    } catch {
      setTrouble('DISK');
      setBusy(false);
    }
  };

  return (
    <form
      method="post"
      noValidate
      className="mt-6 flex flex-col gap-7"
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      <div>
        <label htmlFor="note-name" className="mb-1 block font-[650]">
          {texts.name}
        </label>
        <input
          ref={name}
          id="note-name"
          name="name"
          className="field"
          required
          autoComplete="off"
          maxLength={fieldNoteLimits.name}
          aria-describedby="note-name-example"
          aria-invalid={trouble === 'NAME'}
        />
        <p id="note-name-example" className="small-print mt-1">
          {trouble === 'NAME' ? <b className="text-late">{texts.nameMissing}</b> : texts.nameExample}
        </p>
      </div>
      <PlaceField
        keeper={keeper}
        map={map}
        position={position}
        onPosition={setPosition}
        onMapReady={onMapReady}
      />
      <div>
        <label htmlFor="note-told-by" className="mb-1 block font-[650]">
          {texts.toldBy}
        </label>
        <input
          id="note-told-by"
          name="toldBy"
          className="field"
          autoComplete="off"
          maxLength={fieldNoteLimits.toldBy}
          aria-describedby="note-told-by-example"
        />
        <p id="note-told-by-example" className="small-print mt-1">
          {texts.toldByExample}
        </p>
      </div>
      <PhotoField photo={photo} onPhoto={setPhoto} />
      {trouble === 'DISK' && (
        <p role="alert" className="font-[650] text-late">
          {texts.notSaved}
        </p>
      )}
      <button type="submit" disabled={busy} className="button button-filled min-h-14 w-full">
        {texts.save}
      </button>
    </form>
  );
}

'use client';

import { fieldNoteLimits } from '@tsunagi/domain';
import { fieldNotes as texts } from '@tsunagi/texts/ja/staff/field-notes';
import { DropFieldNoteDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Faults } from './faults.tsx';
import { useDeed } from './use-deed.ts';

/** 載せない: with a word why, so that nobody walks there again for nothing. */
export function DropForm({ id }: { id: string }) {
  const { busy, faults, run } = useDeed();
  return (
    <form
      method="post"
      className="mt-12"
      onSubmit={(event) => {
        event.preventDefault();
        const word = String(new FormData(event.currentTarget).get('word') ?? '');
        run(async () => (await askFromBrowser(DropFieldNoteDocument, { id, word })).dropFieldNote);
      }}
    >
      <h2 className="section-title">{texts.dropTitle}</h2>
      <p className="mt-3">{texts.dropLead}</p>
      <label htmlFor="drop-word" className="mt-3 mb-1 block font-[650]">
        {texts.word}
      </label>
      <input
        id="drop-word"
        name="word"
        className="field"
        maxLength={fieldNoteLimits.word}
        autoComplete="off"
      />
      <Faults faults={faults} />
      <button type="submit" disabled={busy} className="button mt-4">
        {texts.drop}
      </button>
    </form>
  );
}

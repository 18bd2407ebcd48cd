'use client';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { DeclineDuplicateDocument } from '../../gql/graphql.ts';
import { useAct } from './use-act.ts';

/** Folded until it is wanted: that the two are two, with a word. */
export function DeclineForm({ pairId }: { pairId: string }) {
  const [word, setWord] = useState('');
  const { isBusy, said, send } = useAct();
  const router = useRouter();
  const id = useId();
  return (
    <details className="min-w-0 max-w-[34rem]">
      <summary className="button w-fit cursor-pointer list-none">{words.notSame}</summary>
      <form
        method="post"
        className="mt-3 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void send(DeclineDuplicateDocument, { pairId, word }, () => router.refresh());
        }}
      >
        <label htmlFor={id} className="font-[650]">
          {words.notSameWhy}
        </label>
        <input
          id={id}
          className="field !text-[1.0625rem]"
          value={word}
          maxLength={200}
          onChange={({ target }) => setWord(target.value)}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} className="text-[1rem] text-sumi-2">
          {words.notSameHint}
        </p>
        <p role="alert" className="text-late empty:hidden">
          {said}
        </p>
        <button type="submit" className="button w-fit" disabled={isBusy}>
          {words.notSameDo}
        </button>
      </form>
    </details>
  );
}

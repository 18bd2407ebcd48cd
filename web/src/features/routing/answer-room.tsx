'use client';

import { type RoomAnswer, roomAnswers } from '@tsunagi/domain';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { AnswerRoomDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';

/** Yes, no, or what has to be asked, with a word. */
export function AnswerRoom({ id }: { id: string }) {
  const router = useRouter();
  const name = useId();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const answer = async (form: FormData) => {
    const said = {
      id,
      answer: (form.get('answer') ?? 'ASK') as RoomAnswer,
      word: String(form.get('word') ?? ''),
    };
    if (await run(async () => (await askFromBrowser(AnswerRoomDocument, said)).answerRoom)) router.refresh();
  };
  return (
    <form
      method="post"
      className="mt-3 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void answer(new FormData(event.currentTarget));
      }}
    >
      <fieldset>
        <legend className="font-[650]">{texts.room.answer}</legend>
        <div className="flex flex-wrap gap-x-6">
          {roomAnswers.map((one) => (
            <label key={one} className="flex min-h-12 items-center gap-3">
              <input type="radio" name="answer" value={one} required className="size-6 shrink-0" />
              {texts.roomAnswers[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <Labelled id={`${name}-word`} label={texts.room.word}>
        <input id={`${name}-word`} name="word" className="field" autoComplete="off" maxLength={200} />
      </Labelled>
      <FaultList faults={faults} />
      <button type="submit" disabled={busy} className="button button-filled self-start">
        {texts.room.answerDo}
      </button>
    </form>
  );
}

'use client';

import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ReviewDangerDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from './fault-list.tsx';
import { useCaseDeed } from './use-case-deed.ts';

/** The second look at danger to life, by another person than the one who recorded it. */
export function ReviewDanger({ id }: { id: string }) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const review = async (form: FormData) => {
    const input = { id, word: String(form.get('word') ?? ''), goesOn: form.get('goesOn') === 'yes' };
    if (await run(async () => (await askFromBrowser(ReviewDangerDocument, { input })).reviewDanger))
      router.refresh();
  };
  return (
    <div className="mt-2">
      <p className="font-[650]">{texts.review.waits}</p>
      {isOpen ? (
        <form
          method="post"
          noValidate
          aria-label={texts.review.open}
          className="mt-2 flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void review(new FormData(event.currentTarget));
          }}
        >
          <Labelled id={`review-${id}`} label={texts.review.word}>
            <textarea id={`review-${id}`} name="word" rows={2} className="field" />
          </Labelled>
          <div>
            {(['no', 'yes'] as const).map((answer) => (
              <label key={answer} className="flex min-h-12 items-center gap-3">
                <input
                  type="radio"
                  name="goesOn"
                  value={answer}
                  className="size-6 shrink-0"
                  defaultChecked={answer === 'yes'}
                />
                {answer === 'yes' ? texts.review.goesOn : texts.review.ends}
              </label>
            ))}
          </div>
          <FaultList faults={faults} />
          <button type="submit" disabled={busy} className="button self-start">
            {texts.review.save}
          </button>
        </form>
      ) : (
        <button type="button" className="button mt-2" onClick={() => setOpen(true)}>
          {texts.review.open}
        </button>
      )}
    </div>
  );
}

'use client';

import { cases } from '@tsunagi/texts/ja/staff/cases';
import { handOver as texts } from '@tsunagi/texts/ja/staff/hand-over';
import { useRouter } from 'next/navigation';
import {
  ConfirmHandOverDocument,
  type HandOverLineFragment,
  OfferHandOverDocument,
  TakeBackHandOverDocument,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import { MatterFacts } from './matter-facts.tsx';

interface MattersFormProps {
  matters: readonly HandOverLineFragment[];
  /** To whom it may be offered; none where one confirms what is offered to oneself. */
  successors: readonly { readonly id: string; readonly name: string }[] | null;
}

/** Lines to tick: offered with a word each, or confirmed by whoever takes them over. Nothing is ticked beforehand. */
export function MattersForm({ matters, successors }: MattersFormProps) {
  const router = useRouter();
  const { busy, faults, setFaults, run } = useCaseDeed(texts.fields);
  const send = async (form: FormData, takesBack: boolean) => {
    const ids = form.getAll('id').map(String);
    if (ids.length === 0)
      return setFaults([{ code: 'FIELD_MISSING', field: 'ids', sentence: texts.nothingTicked }]);
    const done = await run(async () => {
      if (!successors) return (await askFromBrowser(ConfirmHandOverDocument, { ids })).result;
      if (takesBack) return (await askFromBrowser(TakeBackHandOverDocument, { ids })).result;
      const successorId = String(form.get('successorId') ?? '');
      const said = ids.map((id) => ({ id, word: String(form.get(`word-${id}`) ?? '') }));
      return (await askFromBrowser(OfferHandOverDocument, { input: { successorId, matters: said } })).result;
    });
    if (done) router.refresh();
  };
  return (
    <form
      method="post"
      className="mt-4"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        const pressed = (event.nativeEvent as SubmitEvent).submitter;
        void send(new FormData(event.currentTarget), pressed?.dataset.act === 'take-back');
      }}
    >
      <ul className="sheet">
        {matters.map((matter) => (
          <Line key={matter.id} matter={matter} isGiving={successors !== null} />
        ))}
      </ul>
      <div className="no-print mt-4 flex flex-col gap-4">
        <FaultList faults={faults} />
        {successors && (
          <Labelled id="successor" label={texts.give}>
            <select id="successor" name="successorId" className="field max-w-[28rem]" defaultValue="">
              <option value="">{cases.choose}</option>
              {successors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Labelled>
        )}
        <div className="flex flex-wrap gap-3">
          <button type="submit" disabled={busy} className="button button-filled">
            {successors ? texts.offer : texts.confirm}
          </button>
          {successors && matters.some(({ offer }) => offer) && (
            <button type="submit" disabled={busy} data-act="take-back" className="button">
              {texts.takeBack}
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

function Line({ matter, isGiving }: { matter: HandOverLineFragment; isGiving: boolean }) {
  const { id, pseudonym, offer } = matter;
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 group border-t border-hair p-5 first:border-t-0 md:px-7">
      <input type="checkbox" name="id" value={id} aria-label={pseudonym} className="mt-3 size-6" />
      <div>
        <MatterFacts matter={matter} />
        {offer && (
          <p className="mt-2 font-[650]">
            {isGiving
              ? texts.offered(offer.toName, offer.offeredOn)
              : texts.offeredBy(offer.byName, offer.offeredOn)}
            {offer.word && <span className="block font-[400]">{offer.word}</span>}
          </p>
        )}
        {isGiving && !offer && (
          <div className="no-print mt-3 hidden group-has-checked:block">
            <Labelled id={`word-${id}`} label={texts.word}>
              <textarea id={`word-${id}`} name={`word-${id}`} rows={2} maxLength={500} className="field" />
            </Labelled>
          </div>
        )}
      </div>
    </li>
  );
}

'use client';

import { type NeedKind, needKinds } from '@tsunagi/domain';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import {
  AskRoomDocument,
  type NextReceiverPartsFragment,
  type RoutingFactsPartsFragment,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';

interface AskRoomProps {
  caseId: string;
  receiver: NextReceiverPartsFragment;
  facts: RoutingFactsPartsFragment;
}

const decades = [10, 20, 30, 40, 50, 60, 70, 80];

/** 「空きはありますか」: need, decade and area, and no field in which somebody could be described. */
export function AskRoom({ caseId, receiver, facts }: AskRoomProps) {
  const router = useRouter();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [isSent, setSent] = useState(false);
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const ask = async (form: FormData) => {
    const age = String(form.get('age') ?? '');
    const input = {
      caseId,
      receiverId: receiver.id,
      need: form.get('need') as NeedKind,
      ageDecade: age === '' ? null : Number(age),
      namesTown: form.get('namesTown') === 'on',
    };
    if (!(await run(async () => (await askFromBrowser(AskRoomDocument, { input })).askRoom))) return;
    setSent(true);
    router.refresh();
  };
  if (isSent)
    return (
      <p role="status" className="w-full font-[650]">
        {texts.room.sent}
      </p>
    );
  if (!isOpen)
    return (
      <button
        type="button"
        className="button"
        aria-label={texts.room.askOf(receiver.name)}
        onClick={() => setOpen(true)}
      >
        {texts.room.ask}
      </button>
    );
  return (
    <form
      method="post"
      className="mt-1 flex w-full flex-col gap-4 border-t border-hair pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void ask(new FormData(event.currentTarget));
      }}
    >
      <p>{texts.room.lead}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Labelled id={`${id}-need`} label={texts.room.need}>
          <select
            id={`${id}-need`}
            name="need"
            className="field"
            defaultValue={facts.needs[0] ?? 'PLACE_TO_BE'}
          >
            {needKinds.map((need) => (
              <option key={need} value={need}>
                {texts.needs[need]}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled id={`${id}-age`} label={texts.room.age}>
          <select id={`${id}-age`} name="age" className="field" defaultValue={decadeOf(facts)}>
            <option value="">{texts.room.ageNot}</option>
            {decades.map((decade) => (
              <option key={decade} value={decade}>
                {texts.room.decade(decade)}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <label className="flex min-h-12 items-center gap-3">
        <input type="checkbox" name="namesTown" className="size-6 shrink-0" />
        {texts.room.namesTown}
      </label>
      <FaultList faults={faults} />
      <button type="submit" disabled={busy} className="button button-filled self-start">
        {texts.room.send}
      </button>
    </form>
  );
}

/** The decade of somebody whose ages lie in one; else it is not said. */
const decadeOf = ({ ageFrom, ageTo }: RoutingFactsPartsFragment): number | '' => {
  if (ageFrom === null || ageTo === null) return '';
  const decade = Math.floor(ageFrom / 10) * 10;
  return decade === Math.floor(ageTo / 10) * 10 && decades.includes(decade) ? decade : '';
};

'use client';

import {
  consentWays,
  type GroundKind,
  groundKinds,
  isMeetingGround,
  type SharedItem,
  type SharingPurpose,
  sharedItems,
  sharingPurposes,
} from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { RecordGroundDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { type Receiver, ReceiverFinder } from '../referrals/receiver-finder.tsx';
import { FaultList, FieldFault } from './fault-list.tsx';
import { type CaseFault, useCaseDeed } from './use-case-deed.ts';

/** A meeting's ground comes from the meeting alone. */
const writtenByHand = groundKinds.filter((kind) => !isMeetingGround(kind));

/** Records on what something may be shared: of what kind, with whom, which items, since when. */
export function GroundForm({ caseId, today }: { caseId: string; today: string }) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<GroundKind>('PERSON_CONSENT');
  const [receiver, setReceiver] = useState<Receiver | null>(null);
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const save = async (form: FormData) => {
    const said = (name: string) => String(form.get(name) ?? '') || null;
    const input = {
      caseId,
      kind: said('kind') as GroundKind,
      receiverIds: receiver ? [receiver.id] : [],
      items: form.getAll('items') as SharedItem[],
      way: said('way'),
      givenOn: said('givenOn') ?? '',
      until: said('until'),
      purposes: form.getAll('purposes') as SharingPurpose[],
      word: said('word'),
    };
    const done = await run(async () => (await askFromBrowser(RecordGroundDocument, { input })).recordGround);
    if (!done) return;
    setOpen(false);
    setReceiver(null);
    router.refresh();
  };
  if (!isOpen)
    return (
      <button type="button" className="button mt-4" onClick={() => setOpen(true)}>
        {texts.groundForm.open}
      </button>
    );
  return (
    <form
      method="post"
      noValidate
      aria-label={texts.groundForm.open}
      className="sheet mt-4 flex flex-col gap-5 p-5 md:p-6"
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      <Labelled id="ground-kind" label={texts.groundForm.kind}>
        <select
          id="ground-kind"
          name="kind"
          className="field"
          value={kind}
          onChange={(event) => setKind(event.target.value as GroundKind)}
        >
          {writtenByHand.map((kind) => (
            <option key={kind} value={kind}>
              {texts.groundKinds[kind]}
            </option>
          ))}
        </select>
        {kind === 'FAMILY_CONSENT' && <p className="mt-1">{texts.groundForm.familyHint}</p>}
      </Labelled>
      {kind === 'DANGER_TO_LIFE' && (
        <Labelled id="ground-word" label={texts.groundForm.danger}>
          <textarea id="ground-word" name="word" rows={2} className="field" />
          <p className="mt-1 text-sumi-2">{texts.groundForm.dangerHint}</p>
          <FieldFault faults={faults} at="word" />
        </Labelled>
      )}
      <div>
        <ReceiverFinder
          id="ground-receiver"
          label={texts.groundForm.receivers}
          chosen={receiver}
          onChoose={setReceiver}
        />
        <FieldFault faults={faults} at="receiverIds" />
      </div>
      <fieldset>
        <legend className="font-[650]">{texts.groundForm.items}</legend>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {sharedItems.map((item) => (
            <label key={item} className="flex min-h-12 items-center gap-3">
              <input type="checkbox" name="items" value={item} className="size-6 shrink-0" />
              {texts.items[item]}
            </label>
          ))}
        </div>
        <FieldFault faults={faults} at="items" />
      </fieldset>
      <fieldset>
        <legend className="font-[650]">{texts.groundForm.purposes}</legend>
        <div className="flex flex-wrap gap-x-6">
          {sharingPurposes.map((purpose) => (
            <label key={purpose} className="flex min-h-12 items-center gap-3">
              <input
                type="checkbox"
                name="purposes"
                value={purpose}
                className="size-6 shrink-0"
                defaultChecked={purpose === 'REFERRAL'}
              />
              {texts.purposes[purpose]}
            </label>
          ))}
        </div>
      </fieldset>
      {kind === 'DANGER_TO_LIFE' ? (
        // Nobody has given it: it holds from today for its seven days.
        <input type="hidden" name="givenOn" value={today} />
      ) : (
        <HowAndWhen today={today} faults={faults} />
      )}
      <FaultList faults={faults} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" disabled={busy} className="button button-filled">
          {texts.groundForm.save}
        </button>
        <button type="button" className="button" onClick={() => setOpen(false)}>
          {texts.stop}
        </button>
      </div>
    </form>
  );
}

/** How a consent was given, and from when to when it holds. */
function HowAndWhen({ today, faults }: { today: string; faults: readonly CaseFault[] }) {
  return (
    <>
      <Labelled id="ground-way" label={texts.groundForm.way}>
        <select id="ground-way" name="way" className="field" defaultValue="BY_WORD">
          <option value="">{texts.groundForm.noWay}</option>
          {consentWays.map((way) => (
            <option key={way} value={way}>
              {texts.ways[way]}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="ground-from" label={texts.groundForm.givenOn}>
        <input
          id="ground-from"
          name="givenOn"
          type="date"
          max={today}
          className="field"
          defaultValue={today}
        />
        <FieldFault faults={faults} at="givenOn" />
      </Labelled>
      <Labelled id="ground-until" label={texts.groundForm.until}>
        <input id="ground-until" name="until" type="date" className="field" />
        <FieldFault faults={faults} at="until" />
      </Labelled>
    </>
  );
}

'use client';

import { cases } from '@tsunagi/texts/ja/staff/cases';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type OpenedCaseQuery, SendReferralDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Icon } from '../../ui/icon.tsx';
import { Labelled } from '../../ui/labelled.tsx';
import '../cases/cases.css';
import { FaultList, FieldFault } from '../cases/fault-list.tsx';
import { NoConsentChip } from '../cases/ground-chip.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import { type Receiver, ReceiverFinder } from './receiver-finder.tsx';
import { ToldItemRow } from './told-item-row.tsx';
import { saidItems, toldItems } from './told-items.ts';

const meetingCounts = [0, 1, 2, 3] as const;
const answerDays = [3, 5, 10, 15] as const;

interface ReferFormProps {
  found: NonNullable<OpenedCaseQuery['case']>;
  after: string | null;
  /** Whom one has chosen before coming here. */
  chosen?: Receiver | null;
  isToDesk?: boolean;
}

/** The hand-over of a need, filled from the case: to whom, what, and what of the person goes along. */
export function ReferForm({ found, after, chosen = null, isToDesk = false }: ReferFormProps) {
  const router = useRouter();
  const { busy, faults, setFaults, run } = useCaseDeed(texts.fields);
  const [toDesk, setToDesk] = useState(isToDesk);
  const [receiver, setReceiver] = useState<Receiver | null>(chosen);
  const [told, setTold] = useState(() => toldItems(found));
  const send = async (form: FormData) => {
    if (!toDesk && !receiver)
      return setFaults([
        { code: 'FIELD_MISSING', field: 'receiver', sentence: cases.missing(texts.refer.whom) },
      ]);
    const said = (name: string) => String(form.get(name) ?? '');
    const input = {
      caseId: found.id,
      title: said('title'),
      receiverId: toDesk ? null : receiver!.id,
      word: said('word'),
      items: saidItems(told),
      answerDays: Number(said('answerDays')),
      meetings: Number(said('meetings')),
      after,
    };
    const done = await run(async () => (await askFromBrowser(SendReferralDocument, { input })).sendReferral);
    if (done && 'id' in done) router.push(`/desk/referrals/${done.id}`);
  };
  return (
    <div className="desk-page max-w-[60rem]!">
      <a className="link inline-flex min-h-12 items-center gap-2" href={`/desk/cases/${found.id}`}>
        <Icon name="arrow-left" size={20} />
        {texts.refer.back}
      </a>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">
        {texts.refer.title}：{found.pseudonym}
      </h1>
      <p className="mt-2">{texts.refer.lead}</p>
      {!found.hasPersonConsent && (
        <p className="mt-3">
          <NoConsentChip />
        </p>
      )}
      <form
        method="post"
        noValidate
        className="mt-6 flex flex-col gap-10"
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
      >
        <Section id="whom" title={texts.refer.whom}>
          <Way isChosen={!toDesk} onChoose={() => setToDesk(false)} word={texts.refer.toReceiver} />
          {!toDesk && <ReceiverFinder id="receiver" chosen={receiver} onChoose={setReceiver} />}
          <Way
            isChosen={toDesk}
            onChoose={() => setToDesk(true)}
            word={texts.refer.toDesk}
            about={texts.refer.toDeskAbout}
          />
          <FieldFault faults={faults} at="receiver" />
        </Section>
        <Section id="what" title={texts.refer.what}>
          <Labelled id="title" label={texts.refer.titleField}>
            <input id="title" name="title" className="field" autoComplete="off" maxLength={60} />
            <p className="mt-1 text-sumi-2">{texts.refer.titleHint}</p>
            <FieldFault faults={faults} at="title" />
          </Labelled>
          <Labelled id="word" label={texts.refer.word}>
            <textarea id="word" name="word" rows={3} className="field" />
            <FieldFault faults={faults} at="word" />
          </Labelled>
        </Section>
        <Section id="told" title={texts.refer.itemsTitle}>
          <p>{texts.refer.itemsHint}</p>
          <div>
            {told.map((one) => (
              <ToldItemRow
                key={one.item}
                told={one}
                onChange={(next) => setTold(told.map((old) => (old.item === next.item ? next : old)))}
              />
            ))}
          </div>
        </Section>
        <Section id="how" title={texts.refer.how}>
          <Count
            id="meetings"
            label={texts.refer.meetings}
            counts={meetingCounts}
            usual={1}
            words={texts.refer.meetingsWord}
          />
          <Count
            id="answerDays"
            label={texts.refer.answerDays}
            counts={answerDays}
            usual={5}
            words={texts.refer.days}
          />
        </Section>
        <FaultList faults={faults} />
        <div>
          <button type="submit" disabled={busy} className="button button-filled">
            {texts.refer.send}
          </button>
          <p className="mt-1 text-sumi-2">{texts.refer.sendHint}</p>
        </div>
      </form>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={`refer-${id}`} className="flex flex-col gap-5">
      <h2 id={`refer-${id}`} className="section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

interface WayProps {
  isChosen: boolean;
  onChoose: () => void;
  word: string;
  about?: string;
}

function Way({ isChosen, onChoose, word, about }: WayProps) {
  return (
    <label className="flex min-h-12 items-center gap-3">
      <input type="radio" name="way" className="size-6 shrink-0" checked={isChosen} onChange={onChoose} />
      <span>
        <b className="block">{word}</b>
        {about}
      </span>
    </label>
  );
}

interface CountProps {
  id: string;
  label: string;
  counts: readonly number[];
  usual: number;
  words: (count: number) => string;
}

function Count({ id, label, counts, usual, words }: CountProps) {
  return (
    <Labelled id={id} label={label}>
      <select id={id} name={id} className="field max-w-80" defaultValue={usual}>
        {counts.map((count) => (
          <option key={count} value={count}>
            {words(count)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

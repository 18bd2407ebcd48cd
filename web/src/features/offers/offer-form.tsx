'use client';

import { offerKinds, offerReaches } from '@tsunagi/domain';
import { offers as texts } from '@tsunagi/texts/ja/staff/offers';
import { type OfferInput, type OffersQuery, SaveOfferDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { useOfferDeed } from './use-offer-deed.ts';

export type OfferFacts = OffersQuery['offers'][number];

interface OfferFormProps {
  /** Null makes a new one. */
  offer: OfferFacts | null;
  onSaved?: () => void;
}

/** What is lent, to whom, until when, and whom to ask. */
export function OfferForm({ offer, onSaved }: OfferFormProps) {
  const { busy, faults, run } = useOfferDeed();
  const field = (name: string) => `${offer?.id ?? 'new'}-${name}`;
  const save = async (form: HTMLFormElement) => {
    const input = inputOf(new FormData(form), offer?.id ?? null);
    const isDone = await run(async () => (await askFromBrowser(SaveOfferDocument, { input })).saveOffer);
    if (!isDone) return;
    if (!offer) form.reset();
    onSaved?.();
  };
  return (
    <form
      method="post"
      noValidate
      className="mt-4 flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <Labelled id={field('kind')} label={texts.kind}>
        <select id={field('kind')} name="kind" className="field" defaultValue={offer?.kind}>
          {offerKinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </select>
      </Labelled>
      <Text id={field('title')} name="title" label={texts.name} value={offer?.title} />
      <Lines id={field('about')} name="about" label={texts.about} value={offer?.about} />
      <Lines
        id={field('conditions')}
        name="conditions"
        label={texts.conditionsField}
        value={offer?.conditions}
      />
      <Labelled id={field('reach')} label={texts.reach}>
        <select id={field('reach')} name="reach" className="field" defaultValue={offer?.reach ?? 'AREA'}>
          {offerReaches.map((reach) => (
            <option key={reach} value={reach}>
              {texts.reaches[reach]}
            </option>
          ))}
        </select>
      </Labelled>
      <Text id={field('from')} name="from" type="date" label={texts.fromField} value={offer?.from} />
      <Text id={field('to')} name="to" type="date" label={texts.toField} value={offer?.to} />
      <Lines id={field('dates')} name="dates" label={texts.datesField} value={offer && datesAsLines(offer)} />
      <Text
        id={field('resource')}
        name="resource"
        label={texts.placeField}
        value={offer?.resource ? `/places/${offer.resource.id}` : null}
      />
      <Text
        id={field('contactName')}
        name="contactName"
        label={texts.contactName}
        value={offer?.contactName}
      />
      <Text
        id={field('contactPhone')}
        name="contactPhone"
        label={texts.contactPhone}
        value={offer?.contactPhone}
      />
      <Text
        id={field('contactMail')}
        name="contactMail"
        label={texts.contactMail}
        value={offer?.contactMail}
      />
      {faults.length > 0 && (
        <ul role="alert" className="rounded-lg border border-late bg-late-wash p-4 text-late">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <button type="submit" disabled={busy} className="button button-filled self-start">
        {texts.save}
      </button>
    </form>
  );
}

const datesAsLines = ({ dates }: OfferFacts) =>
  dates.map(({ day, places }) => (places === null ? day : `${day} ${places}人`)).join('\n');

function inputOf(form: FormData, id: string | null): OfferInput {
  const said = (name: string) => String(form.get(name) ?? '').trim();
  return {
    id,
    kind: said('kind') as OfferInput['kind'],
    title: said('title'),
    about: said('about'),
    conditions: said('conditions'),
    reach: said('reach') as OfferInput['reach'],
    from: said('from'),
    to: said('to'),
    dates: said('dates')
      .normalize('NFKC')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(dateOf),
    resourceId: placeIn(said('resource')),
    contactName: said('contactName'),
    contactPhone: said('contactPhone'),
    contactMail: said('contactMail'),
  };
}

/** The id in the address of a place's page; what is none is sent as it is, and the desk says so. */
const placeIn = (text: string): string | null =>
  text === '' ? null : (/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u.exec(text)?.[0] ?? text);

/** `2026-12-05 8人`: what is no day is sent as it is, and the desk says so. */
function dateOf(line: string): { day: string; places: number | null } {
  const [day = '', count] = line.trim().split(/\s+/u);
  const places = Number.parseInt(count ?? '', 10);
  return { day, places: Number.isNaN(places) ? null : places };
}

interface FieldProps {
  id: string;
  name: string;
  label: string;
  value: string | null | undefined;
}

function Text({ id, name, label, value, type }: FieldProps & { type?: 'date' }) {
  return (
    <Labelled id={id} label={label}>
      <input
        id={id}
        name={name}
        type={type}
        className="field"
        autoComplete="off"
        defaultValue={value ?? ''}
      />
    </Labelled>
  );
}

function Lines({ id, name, label, value }: FieldProps) {
  return (
    <Labelled id={id} label={label}>
      <textarea id={id} name={name} rows={2} className="field" defaultValue={value ?? ''} />
    </Labelled>
  );
}

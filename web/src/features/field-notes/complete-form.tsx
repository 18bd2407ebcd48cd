'use client';

import { fieldNoteLimits, type NotePrecision, notePrecisions } from '@tsunagi/domain';
import { fieldNotes as texts } from '@tsunagi/texts/ja/staff/field-notes';
import { CompleteFieldNoteDocument, type FieldNoteCompletionInput } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { Faults } from './faults.tsx';
import { useDeed } from './use-deed.ts';

interface Word {
  readonly code: string;
  readonly words: string;
}

interface CompleteFormProps {
  note: { id: string; name: string; hasPoint: boolean };
  kinds: readonly Word[];
  audiences: readonly Word[];
  organizationKinds: readonly Word[];
}

/** 仕上げる: what makes an entry of a note. Name, kind, for whom and one sentence are needed; the rest may stay unknown. */
export function CompleteForm({ note, kinds, audiences, organizationKinds }: CompleteFormProps) {
  const { busy, faults, run } = useDeed();
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const input = inputOf(new FormData(event.currentTarget));
        run(
          async () =>
            (await askFromBrowser(CompleteFieldNoteDocument, { id: note.id, input })).completeFieldNote,
        );
      }}
    >
      <h2 className="section-title">{texts.completeTitle}</h2>
      <p className="mt-3">{texts.completeLead}</p>
      <div className="mt-4 flex flex-col gap-5">
        <TextField id="name" label={texts.name} defaultValue={note.name} maxLength={fieldNoteLimits.name} />
        <TextField id="kana" label={texts.kana} />
        <Labelled id="kind" label={texts.kind}>
          <Choice id="kind" options={kinds} />
        </Labelled>
        <fieldset>
          <legend className="mb-1 font-[650]">{texts.audiences}</legend>
          <div className="flex flex-wrap gap-x-6">
            {audiences.map(({ code, words }) => (
              <label key={code} className="flex min-h-12 items-center gap-2">
                <input type="checkbox" name="audiences" value={code} className="size-6" />
                {words}
              </label>
            ))}
          </div>
        </fieldset>
        <Labelled id="summary" label={texts.summary}>
          <textarea id="summary" name="summary" rows={3} className="field" />
        </Labelled>
        <TextField id="organizationName" label={texts.organization} />
        <Labelled id="organizationKind" label={texts.organizationKind}>
          <Choice id="organizationKind" options={organizationKinds} chosen="OTHER" />
        </Labelled>
        <TextField id="phone" label={texts.phone} inputMode="tel" />
        {note.hasPoint && (
          <fieldset>
            <legend className="mb-1 font-[650]">{texts.precision}</legend>
            {notePrecisions.map((precision) => (
              <label key={precision} className="flex min-h-12 items-center gap-2">
                <input
                  type="radio"
                  name="precision"
                  value={precision}
                  defaultChecked={precision === 'AREA'}
                  className="size-6"
                />
                {texts.precisions[precision]}
              </label>
            ))}
          </fieldset>
        )}
        <TextField id="address" label={texts.address} />
      </div>
      <Faults faults={faults} />
      <p className="mt-5 text-sumi-2">{texts.completeNote}</p>
      <button type="submit" disabled={busy} className="button button-filled mt-3">
        {texts.complete}
      </button>
    </form>
  );
}

function inputOf(form: FormData): FieldNoteCompletionInput {
  const said = (field: string) => String(form.get(field) ?? '').trim();
  return {
    name: said('name'),
    kana: said('kana'),
    kind: said('kind') as FieldNoteCompletionInput['kind'],
    audiences: form.getAll('audiences') as FieldNoteCompletionInput['audiences'],
    summary: said('summary'),
    organizationName: said('organizationName'),
    organizationKind: said('organizationKind') as FieldNoteCompletionInput['organizationKind'],
    precision: (said('precision') || 'MUNICIPALITY') as NotePrecision,
    address: said('address'),
    phone: said('phone'),
  };
}

interface TextFieldProps {
  id: string;
  label: string;
  defaultValue?: string;
  maxLength?: number;
  inputMode?: 'tel';
}

function TextField({ id, label, ...input }: TextFieldProps) {
  return (
    <Labelled id={id} label={label}>
      <input id={id} name={id} className="field" autoComplete="off" {...input} />
    </Labelled>
  );
}

function Choice({ id, options, chosen }: { id: string; options: readonly Word[]; chosen?: string }) {
  return (
    <select id={id} name={id} className="field" defaultValue={chosen}>
      {options.map(({ code, words }) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </select>
  );
}

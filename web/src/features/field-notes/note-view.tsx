import { ruleTexts } from '@tsunagi/texts';
import { fieldNotes as texts } from '@tsunagi/texts/ja/staff/field-notes';
import type { FieldNoteQuery } from '../../gql/graphql.ts';
import { plainText } from '../../ui/furigana.tsx';
import type { PickMapFacts } from '../field-entry/pick-map.tsx';
import { CompleteForm } from './complete-form.tsx';
import { DropForm } from './drop-form.tsx';
import { NotesMapLazily } from './notes-map-lazily.tsx';
import { placeOf } from './notes-view.tsx';

export type OneNote = NonNullable<FieldNoteQuery['fieldNote']>;

interface NoteViewProps {
  note: OneNote;
  municipalityCode: string | null;
  map: PickMapFacts;
}

/** One note: what was written down, what may be the same, and what becomes of it. */
export function NoteView({ note, municipalityCode, map }: NoteViewProps) {
  return (
    <div className="desk-page">
      <p>
        <a className="link inline-flex min-h-12 items-center" href="/desk/notes">
          {texts.back}
        </a>
      </p>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{note.name}</h1>
      <p className="text-sumi-2">
        {texts.states[note.state]}・{texts.by(note.takenByName, note.takenAt)}
      </p>
      <div className="mt-6 grid gap-x-[52px] gap-y-8 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div>
          <Similar note={note} />
          {note.state === 'OPEN' ? <Deciding note={note} /> : <Closed note={note} />}
        </div>
        <Said note={note} municipalityCode={municipalityCode} map={map} />
      </div>
    </div>
  );
}

function Deciding({ note }: { note: OneNote }) {
  const { kinds, audiences, organizationKinds } = ruleTexts.ja.codes;
  const words = (codes: Record<string, string>) =>
    Object.entries(codes).map(([code, said]) => ({ code, words: plainText(said) }));
  return (
    <>
      <CompleteForm
        note={{ id: note.id, name: note.name, hasPoint: note.lat !== null }}
        kinds={words(kinds)}
        audiences={words(audiences)}
        organizationKinds={words(organizationKinds)}
      />
      <DropForm id={note.id} />
    </>
  );
}

function Closed({ note }: { note: OneNote }) {
  return (
    <div className="sheet p-5">
      <p>
        {note.state === 'DROPPED'
          ? texts.done.DROPPED
          : texts.done[note.resourceId ? 'COMPLETED' : 'PROPOSED']}
      </p>
      {note.word && <p>{texts.wordSaid(note.word)}</p>}
      {note.closedByName && <p className="text-sumi-2">{texts.closedBy(note.closedByName)}</p>}
      {note.resourceId && (
        <a className="button mt-4" href={`/places/${note.resourceId}`}>
          {texts.toEntry}
        </a>
      )}
    </div>
  );
}

function Similar({ note }: { note: OneNote }) {
  if (note.state !== 'OPEN' || note.similar.length === 0) return null;
  const { kinds } = ruleTexts.ja.codes;
  return (
    <section aria-labelledby="similar" className="mb-8 rounded-xl border border-ask-line bg-ask-wash p-5">
      <h2 id="similar" className="text-[1.125rem] text-ask">
        {texts.similarTitle}
      </h2>
      <p>{texts.similarLead}</p>
      <ul>
        {note.similar.map(({ resourceId, name, kind, reasons }) => (
          <li key={resourceId} className="mt-2">
            <a className="link inline-flex min-h-12 items-center font-[650]" href={`/places/${resourceId}`}>
              {name}
            </a>
            <span className="ml-3 text-[1rem]">
              {plainText(kinds[kind])}・
              {reasons
                .map((reason) => texts.reasons[reason])
                .filter(Boolean)
                .join('・')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ note, municipalityCode, map }: NoteViewProps) {
  const { lat, lng } = note;
  return (
    <section aria-label={texts.title} className="flex flex-col gap-4 self-start">
      {note.hasPhoto && (
        // biome-ignore lint/performance/noImgElement: a photo of the own municipality, never optimized or kept
        <img
          src={`/field-notes/${note.id}/photo`}
          alt={texts.photoOf(note.name)}
          className="w-full rounded-xl border border-hair"
        />
      )}
      {lat !== null && lng !== null && (
        <div className="needs-script">
          <NotesMapLazily
            points={[{ number: 1, lat, lng }]}
            municipalityCode={municipalityCode}
            facts={map}
          />
        </div>
      )}
      <p>{placeOf(note)}</p>
      <p>{note.toldBy ? texts.toldBy(note.toldBy) : texts.noTeller}</p>
    </section>
  );
}

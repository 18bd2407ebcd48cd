import { fieldNotes as texts } from '@tsunagi/texts/ja/staff/field-notes';
import type { FieldNoteFactsFragment } from '../../gql/graphql.ts';
import type { PickMapFacts } from '../field-entry/pick-map.tsx';
import { NotesMapLazily } from './notes-map-lazily.tsx';

interface NotesViewProps {
  notes: readonly FieldNoteFactsFragment[];
  municipalityCode: string | null;
  map: PickMapFacts;
}

/** The notes of the own municipality that wait for somebody to complete them, with where they are. */
export function NotesView({ notes, municipalityCode, map }: NotesViewProps) {
  const numbered = notes.map((note, at) => ({ ...note, number: at + 1 }));
  const points = numbered.flatMap(({ number, lat, lng }) =>
    lat !== null && lng !== null ? [{ number, lat, lng }] : [],
  );
  return (
    <div className="desk-page">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
        <a href="/desk/notes/new" className="button button-filled">
          {texts.write}
        </a>
      </div>
      <p className="mt-2">{texts.lead}</p>
      <div className="mt-6 grid gap-x-[52px] gap-y-8 lg:grid-cols-[minmax(0,1fr)_372px]">
        {numbered.length === 0 ? (
          <p className="sheet p-5">{texts.none}</p>
        ) : (
          <ol className="sheet">
            {numbered.map((note) => (
              <NoteRow key={note.id} note={note} />
            ))}
          </ol>
        )}
        {points.length > 0 && (
          <section aria-label={texts.mapTitle} className="needs-script self-start">
            <NotesMapLazily points={points} municipalityCode={municipalityCode} facts={map} />
          </section>
        )}
      </div>
    </div>
  );
}

function NoteRow({ note }: { note: FieldNoteFactsFragment & { number: number } }) {
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-3 border-b border-hair p-5 last:border-0">
      <span className="figures w-7 text-center font-[650] text-ai">{note.number}</span>
      <div className="min-w-[12rem] flex-1">
        <b className="block">{note.name}</b>
        <span className="mr-3 inline-block rounded border border-dashed border-ask-line bg-ask-wash px-2 text-[0.9375rem] text-ask">
          {texts.states[note.state]}
        </span>
        <span className="text-[1rem] text-sumi-2">{texts.by(note.takenByName, note.takenAt)}</span>
        <span className="block text-[1rem] text-sumi-2">{placeOf(note)}</span>
      </div>
      <a href={`/desk/notes/${note.id}`} className="button">
        {texts.read}
        <span className="sr-only">：{note.name}</span>
      </a>
    </li>
  );
}

/** Where a note says it is, in words. */
export function placeOf({ placeWords, lat, accuracyMeters }: FieldNoteFactsFragment): string {
  const point = lat === null ? null : accuracyMeters === null ? texts.onMap : texts.accuracy(accuracyMeters);
  return [placeWords, point].filter(Boolean).join('・') || texts.noPlace;
}

import { createHmac } from 'node:crypto';
import {
  allow,
  type FieldNoteState,
  fieldNoteLimits,
  type LngLat,
  readFieldNote,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Reference } from '../geography/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, keyFor, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import type { SqlExecutor } from '../persistence/sql.ts';
import { completeNote } from './complete-note.ts';
import { fieldNoteRows } from './field-note.repository.ts';
import type { FieldNoteRow } from './field-note.row.ts';
import type {
  FieldNote,
  FieldNoteCompletionInput,
  FieldNoteInput,
  FieldNoteKeeper,
} from './field-note.types.ts';
import { fieldNoteView } from './field-note.view.ts';
import { similarEntries } from './similar-entries.ts';
import { smallPhoto } from './small-photo.ts';

/** What came of a photo at the door. */
export type PhotoAnswer = 'KEPT' | 'NOT_FOUND' | 'NOT_A_PHOTO';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** Keeps what people learn while walking, for their own municipality. */
export class FieldNoteService {
  constructor(
    private readonly personal: PersonalDatabase,
    private readonly directory: SqlExecutor,
    private readonly dataKey: string,
  ) {}

  /** As whom notes are taken now; null without an organization that has a place. */
  keeper(viewer: Viewer, reference: Reference): FieldNoteKeeper | null {
    const { working } = viewer;
    const code = codeOf(viewer);
    if (!working?.organization || code === null) return null;
    const town = reference.municipalities.get(working.organization.municipalityCode ?? '');
    const sealed = (purpose: string) =>
      createHmac('sha256', keyFor(purpose, this.dataKey))
        .update(`${viewer.personId} ${working.organizationId}`)
        .digest();
    return {
      owner: sealed('field note owner').toString('hex').slice(0, 32),
      name: viewer.name,
      organizationId: working.organization.id,
      organizationName: working.organization.name,
      sealKey: sealed('field note seal').toString('base64'),
      lat: town?.position.lat ?? null,
      lng: town?.position.lng ?? null,
      municipalityCode: town?.code ?? null,
    };
  }

  /** The notes of the own municipality in a state, newest first. */
  list(viewer: Viewer, state: FieldNoteState): Promise<FieldNote[]> {
    return this.as(viewer, async (client) => {
      const rows = await fieldNoteRows.list(client, state);
      const office = viewer.working?.organizationId;
      // They name who told: reading them is a deed.
      if (rows.length > 0 && office)
        await recordAct(client, actorOf(viewer), 'NOTES_READ', 'ORGANIZATION', office);
      return rows.map((row) => fieldNoteView(row));
    });
  }

  /** One note with the entries that may be the same place; null where there is none for this viewer. */
  async one(viewer: Viewer, id: string): Promise<FieldNote | null> {
    if (!uuid.test(id)) return null;
    const row = await this.as(viewer, async (client) => {
      const found = await fieldNoteRows.one(client, id);
      if (found) await recordAct(client, actorOf(viewer), 'NOTES_READ', 'NOTE', id);
      return found;
    });
    return row && fieldNoteView(row, await similarEntries(this.directory, row));
  }

  /** Keeps a note under the organization it was taken under; sent again, it is the same note. */
  async keep(viewer: Viewer, said: FieldNoteInput, now: Date): Promise<Answered<FieldNote>> {
    if (!uuid.test(said.id)) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
    if (said.organizationId !== viewer.working?.organizationId || codeOf(viewer) === null)
      return refuse([{ code: 'OTHER_ORGANIZATION', field: 'organizationId' }]);
    const takenAt = new Date(said.takenAt);
    const read = readFieldNote(
      { ...said, position: pointOf(said), takenAt: Number.isNaN(takenAt.getTime()) ? now : takenAt },
      now,
    );
    if (!read.ok) return read;
    return this.as(viewer, async (client) => {
      const isNew = await fieldNoteRows.keep(client, { id: said.id, note: read.value, viewer, now });
      if (isNew) await recordAct(client, actorOf(viewer), 'NOTE_RECORDED', 'NOTE', said.id);
      const row = await fieldNoteRows.one(client, said.id);
      // The id is another municipality's: that there is one is not said.
      return row ? allow(fieldNoteView(row)) : refuse([{ code: 'NOT_FOUND', field: 'id' }]);
    });
  }

  /** Makes an entry of a note, or proposes one; the note says what it has become. */
  complete(
    viewer: Viewer,
    id: string,
    input: FieldNoteCompletionInput,
    now: Date,
  ): Promise<Answered<FieldNote>> {
    return this.changing(viewer, id, async (client, row) => {
      const closing = await completeNote(client, { row, viewer, input });
      if (!closing.ok) return closing;
      await fieldNoteRows.close(client, id, { closing: closing.value, viewer, now });
      await recordAct(client, actorOf(viewer), 'NOTE_COMPLETED', 'NOTE', id);
      return allow(fieldNoteView((await fieldNoteRows.one(client, id))!));
    });
  }

  /** Leaves a note out, with a word; its photo and who told of it are forgotten. */
  async drop(viewer: Viewer, id: string, word: string, now: Date): Promise<Answered<FieldNote>> {
    const said = word.trim();
    if (said === '') return refuse([{ code: 'EMPTY', field: 'word' }]);
    if ([...said].length > fieldNoteLimits.word) return refuse([{ code: 'TOO_LONG', field: 'word' }]);
    return this.changing(viewer, id, async (client) => {
      await fieldNoteRows.close(client, id, { closing: { state: 'DROPPED', word: said }, viewer, now });
      await recordAct(client, actorOf(viewer), 'NOTE_LEFT_OUT', 'NOTE', id);
      return allow(fieldNoteView((await fieldNoteRows.one(client, id))!));
    });
  }

  /** Adds a photo to a note, made small and without what the camera wrote into it. */
  async addPhoto(viewer: Viewer, id: string, original: Buffer, now: Date): Promise<PhotoAnswer> {
    const row = await this.find(viewer, id);
    if (!row || row.taken_by !== viewer.personId || row.state === 'DROPPED') return 'NOT_FOUND';
    if (row.has_photo) return 'KEPT';
    const small = await smallPhoto(original);
    if (!small.ok) return 'NOT_A_PHOTO';
    await this.as(viewer, (client) => fieldNoteRows.addPhoto(client, id, small.value, now));
    return 'KEPT';
  }

  /** The photo of a note of the own municipality. */
  async photo(viewer: Viewer, id: string): Promise<Buffer | null> {
    return uuid.test(id) ? this.as(viewer, (client) => fieldNoteRows.photo(client, id)) : null;
  }

  /** Works on an open note that nobody else ends meanwhile. */
  private changing(
    viewer: Viewer,
    id: string,
    work: (client: PoolClient, row: FieldNoteRow) => Promise<Answered<FieldNote>>,
  ): Promise<Answered<FieldNote>> {
    return this.as(viewer, async (client) => {
      const row = uuid.test(id) ? await fieldNoteRows.one(client, id, 'for update') : null;
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      return row.state === 'OPEN' ? work(client, row) : refuse([{ code: 'CHANGED_MEANWHILE' }]);
    });
  }

  private async find(viewer: Viewer, id: string): Promise<FieldNoteRow | null> {
    return uuid.test(id) ? this.as(viewer, (client) => fieldNoteRows.one(client, id)) : null;
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), work);
  }
}

/** Whose a viewer's notes are, as upkeep.recorder_code says it in the database. */
const codeOf = ({ working }: Viewer): string | null =>
  (working?.role === 'PREFECTURAL_COORDINATOR'
    ? working.organization?.prefectureCode
    : working?.organization?.municipalityCode) ?? null;

const pointOf = ({ lat, lng }: FieldNoteInput): LngLat | null =>
  lat == null || lng == null ? null : { lat, lng };

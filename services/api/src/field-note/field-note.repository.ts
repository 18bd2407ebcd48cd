import type { FieldNoteDraft, FieldNoteState } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { Viewer } from '../identity/index.ts';
import type { Closing, FieldNoteRow } from './field-note.row.ts';

const columns = `n.id, n.keeper_code, n.organization_id, n.name, n.lat, n.lng, n.accuracy_meters, n.place_words,
  n.told_by, n.taken_by, n.taken_by_name, n.taken_at, n.state, n.word, n.resource_id, n.proposal_id, n.closed_by_name,
  n.closed_at, exists (select from upkeep.field_photo p where p.note_id = n.id) as has_photo`;

const mostNotes = 200;

/** Notes of the ones who act; each method runs in a transaction that says as whom. */
export const fieldNoteRows = {
  /** The newest notes in a state. */
  async list(client: PoolClient, state: FieldNoteState): Promise<FieldNoteRow[]> {
    const found = await client.query<FieldNoteRow>(
      `select ${columns} from upkeep.field_note n where n.state = $1 order by n.taken_at desc, n.id limit ${mostNotes}`,
      [state],
    );
    return found.rows;
  },

  /** One note, locked where it is about to be changed. */
  async one(client: PoolClient, id: string, lock: '' | 'for update' = ''): Promise<FieldNoteRow | null> {
    const found = await client.query<FieldNoteRow>(
      `select ${columns} from upkeep.field_note n where n.id = $1 ${lock}`,
      [id],
    );
    return found.rows[0] ?? null;
  },

  /** Keeps a note; one that is there already stays as it is. Whether it is new. */
  async keep(
    client: PoolClient,
    { id, note, viewer, now }: { id: string; note: FieldNoteDraft; viewer: Viewer; now: Date },
  ): Promise<boolean> {
    const { position } = note;
    const made = await client.query(
      `insert into upkeep.field_note (id, keeper_code, organization_id, name, lat, lng, accuracy_meters, place_words,
         told_by, taken_by, taken_by_name, taken_at, received_at)
       values ($1, upkeep.recorder_code(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (id) do nothing`,
      [
        id,
        viewer.working?.organizationId,
        note.name,
        position?.lat ?? null,
        position?.lng ?? null,
        note.accuracyMeters,
        note.placeWords,
        note.toldBy,
        viewer.personId,
        viewer.name,
        note.takenAt,
        now,
      ],
    );
    return made.rowCount === 1;
  },

  /** Ends a note. Of one that is not listed nothing about its teller is kept, nor its photo. */
  async close(
    client: PoolClient,
    id: string,
    { closing, viewer, now }: { closing: Closing; viewer: Viewer; now: Date },
  ): Promise<void> {
    await client.query(
      `update upkeep.field_note set state = $2, word = $3, resource_id = $4, proposal_id = $5, closed_by = $6,
         closed_by_name = $7, closed_at = $8, told_by = case when $2 = 'DROPPED' then null else told_by end
       where id = $1`,
      [
        id,
        closing.state,
        closing.word ?? null,
        closing.resourceId ?? null,
        closing.proposalId ?? null,
        viewer.personId,
        viewer.name,
        now,
      ],
    );
    if (closing.state === 'DROPPED')
      await client.query('delete from upkeep.field_photo where note_id = $1', [id]);
  },

  /** Adds the photo of a note; the first one stays. */
  async addPhoto(
    client: PoolClient,
    id: string,
    photo: { image: Buffer; width: number; height: number },
    now: Date,
  ): Promise<void> {
    await client.query(
      `insert into upkeep.field_photo (note_id, image, width, height, received_at) values ($1, $2, $3, $4, $5)
       on conflict (note_id) do nothing`,
      [id, photo.image, photo.width, photo.height, now],
    );
  },

  /** The photo of a note. */
  async photo(client: PoolClient, id: string): Promise<Buffer | null> {
    const found = await client.query<{ image: Buffer }>(
      'select image from upkeep.field_photo where note_id = $1',
      [id],
    );
    return found.rows[0]?.image ?? null;
  },
};

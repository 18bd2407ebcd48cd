import type { FieldNoteRow } from './field-note.row.ts';
import type { FieldNote, SimilarEntry } from './field-note.types.ts';

/** A note as those of its municipality see it. */
export const fieldNoteView = (row: FieldNoteRow, similar: readonly SimilarEntry[] = []): FieldNote => ({
  id: row.id,
  state: row.state,
  name: row.name,
  lat: row.lat,
  lng: row.lng,
  accuracyMeters: row.accuracy_meters,
  placeWords: row.place_words,
  toldBy: row.told_by,
  takenByName: row.taken_by_name,
  takenAt: row.taken_at.toISOString(),
  hasPhoto: row.has_photo,
  word: row.word,
  closedByName: row.closed_by_name,
  resourceId: row.resource_id,
  similar,
});

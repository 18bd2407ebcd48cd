import type { FieldNoteState } from '@tsunagi/domain';

/** A note as the database holds it, without its photo. */
export interface FieldNoteRow {
  readonly id: string;
  readonly keeper_code: string;
  readonly organization_id: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly accuracy_meters: number | null;
  readonly place_words: string | null;
  readonly told_by: string | null;
  readonly taken_by: string;
  readonly taken_by_name: string;
  readonly taken_at: Date;
  readonly state: FieldNoteState;
  readonly word: string | null;
  readonly resource_id: string | null;
  readonly proposal_id: string | null;
  readonly closed_by_name: string | null;
  readonly closed_at: Date | null;
  readonly has_photo: boolean;
}

/** How a note ends: as an entry, as a proposal that waits for review, or not listed. */
export interface Closing {
  readonly state: 'COMPLETED' | 'DROPPED';
  readonly word?: string | null;
  readonly resourceId?: string | null;
  readonly proposalId?: string | null;
}

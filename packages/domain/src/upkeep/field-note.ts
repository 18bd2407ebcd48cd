import type { LngLat } from '../directory/record.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';

/** What becomes of a note: it waits, it has become an entry (or a proposal of one), or it is not listed. */
export const fieldNoteStates = ['OPEN', 'COMPLETED', 'DROPPED'] as const;
export type FieldNoteState = (typeof fieldNoteStates)[number];

/** Longest texts of a note, in characters; the form allows no more. */
export const fieldNoteLimits = { name: 100, placeWords: 200, toldBy: 100, word: 500 } as const;

/** Photos are made this small before they are kept. */
export const largestPhotoBytes = 500_000;

/** What somebody out walking says of a place. Only the name must be there: the rest is completed at the desk. */
export interface FieldNoteSaid {
  readonly name: string;
  readonly position?: LngLat | null;
  /** How far off the phone believes it may be. */
  readonly accuracyMeters?: number | null;
  /** Where it is, in words. */
  readonly placeWords?: string | null;
  /** Who told of it: a person's name or words for them. */
  readonly toldBy?: string | null;
  readonly takenAt: Date;
}

/** A note as it is kept: trimmed, and empty is null. */
export interface FieldNoteDraft {
  readonly name: string;
  readonly position: LngLat | null;
  readonly accuracyMeters: number | null;
  readonly placeWords: string | null;
  readonly toldBy: string | null;
  readonly takenAt: Date;
}

export type FieldNoteRefusal = 'EMPTY' | 'TOO_LONG' | 'POINT_OUTSIDE_JAPAN';

const oldestNoteMilliseconds = 400 * 86_400_000;
/** Farther off, a phone's position says nothing. */
const worstAccuracyMeters = 100_000;

/** Reads a note. A phone's wrong clock or a wild accuracy is put right: for those a note is not lost. */
export function readFieldNote(said: FieldNoteSaid, now: Date): Decision<FieldNoteDraft, FieldNoteRefusal> {
  const texts = {
    name: trimmed(said.name),
    placeWords: trimmed(said.placeWords),
    toldBy: trimmed(said.toldBy),
  };
  const refusals: Refusal<FieldNoteRefusal>[] = texts.name === null ? [{ code: 'EMPTY', field: 'name' }] : [];
  for (const field of ['name', 'placeWords', 'toldBy'] as const)
    if ([...(texts[field] ?? '')].length > fieldNoteLimits[field]) refusals.push({ code: 'TOO_LONG', field });
  const position = said.position ?? null;
  if (position && !isInJapan(position)) refusals.push({ code: 'POINT_OUTSIDE_JAPAN', field: 'position' });
  if (texts.name === null || refusals.length > 0) return refuse(refusals);
  return allow({
    ...texts,
    name: texts.name,
    position,
    accuracyMeters: position ? believableAccuracy(said.accuracyMeters) : null,
    takenAt: believableTime(said.takenAt, now),
  });
}

const trimmed = (text: string | null | undefined): string | null =>
  text?.normalize('NFC').replace(/\s+/gu, ' ').trim() || null;

/** Japan's land and sea from Yonaguni to Minamitori, from Okinotori to the north of Hokkaido. */
export const isInJapan = ({ lng, lat }: LngLat): boolean =>
  lng >= 122 && lng <= 154.5 && lat >= 20 && lat <= 46;

const believableAccuracy = (meters: number | null | undefined): number | null =>
  meters != null && meters >= 0 && meters <= worstAccuracyMeters ? Math.round(meters) : null;

function believableTime(takenAt: Date, now: Date): Date {
  const age = now.getTime() - takenAt.getTime();
  return age >= 0 && age <= oldestNoteMilliseconds ? takenAt : now;
}

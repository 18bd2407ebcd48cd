import type { Audience, OrganizationKind, ResourceKind } from '../directory/codes.ts';
import type { LngLat } from '../directory/record.ts';
import type { EntryDocument, EntryOrganization, EntryVenue } from './entry-document.ts';

/** How much of its position a completed note shows to everybody. */
export const notePrecisions = ['EXACT', 'AREA', 'MUNICIPALITY'] as const;
export type NotePrecision = (typeof notePrecisions)[number];

/** What is added to a note at the desk to make an entry of it. */
export interface NoteCompletion {
  readonly name: string;
  /** Empty: read as it is written. */
  readonly kana: string;
  readonly kind: ResourceKind;
  /** Whom it is for: the one thing that must be asked. */
  readonly audiences: readonly Audience[];
  readonly summary: string;
  /** An organization the directory knows, or the name of one it will know; empty: the place stands for itself. */
  readonly organization: { readonly id: string } | { readonly name: string; readonly kind: OrganizationKind };
  readonly municipalityCode: string;
  readonly position: LngLat | null;
  readonly precision: NotePrecision;
  readonly address: string;
  readonly phone: string;
}

/** A disc this wide hides where exactly; the point is rounded to a grid of about the same step. */
const areaRadiusMeters = 500;
const gridDegrees = 0.005;

/**
 * The entry a completed note becomes: what is known is said, everything else is unknown, and nobody has confirmed it.
 * From where one may come is not guessed.
 */
export function entryOfNote(said: NoteCompletion): EntryDocument {
  const name = said.name.trim();
  const number = said.phone
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/gu, '-')
    .trim();
  return {
    name,
    kana: said.kana.trim() || name,
    kind: said.kind,
    status: 'RUNNING',
    organization: organizationOf(said, name),
    deliveryForm: 'INDEPENDENT',
    accessModes: ['IN_PERSON'],
    summary: said.summary.trim(),
    criteria: { audiences: [...said.audiences] },
    residencyRules: [],
    offerings: [{ id: null, venue: venueOf(said, name) }],
    phones: number === '' ? [] : [{ number }],
    contactMethods: [],
    fee: { type: 'UNKNOWN' },
    atmosphere: 'PLAIN',
  };
}

function organizationOf({ organization, municipalityCode }: NoteCompletion, name: string): EntryOrganization {
  if ('id' in organization) return { id: organization.id, name };
  const called = organization.name.trim() || name;
  return {
    id: null,
    name: called,
    kana: called,
    kind: organization.kind,
    municipalityCode,
    prefectureCode: municipalityCode.slice(0, 2),
  };
}

function venueOf(said: NoteCompletion, name: string): EntryVenue {
  const address = said.address.trim() || null;
  const precision = said.position ? said.precision : 'MUNICIPALITY';
  const shown = said.position ? publicPoint(said.position, precision) : null;
  return {
    id: null,
    name,
    municipalityCode: said.municipalityCode,
    precision,
    position: said.position,
    publicPosition: shown,
    publicRadiusMeters: precision === 'AREA' ? areaRadiusMeters : null,
    address,
    publicAddress: precision === 'EXACT' ? address : null,
    transit: 'UNKNOWN',
  };
}

function publicPoint(position: LngLat, precision: NotePrecision): LngLat | null {
  if (precision === 'MUNICIPALITY') return null;
  if (precision === 'EXACT') return position;
  const rounded = (degrees: number) => Math.round(degrees / gridDegrees) * gridDegrees;
  const point = { lng: rounded(position.lng), lat: rounded(position.lat) };
  // On a corner of the grid the rounded point would be the true one.
  const isSame = point.lng === position.lng && point.lat === position.lat;
  return isSame ? { lng: point.lng + gridDegrees / 4, lat: point.lat } : point;
}

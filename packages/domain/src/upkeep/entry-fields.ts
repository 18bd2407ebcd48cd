import type { EntryDocument, EntryOffering } from './entry-document.ts';

/**
 * The fields of an entry as people see them change and choose between them: what belongs together is one. Each says how
 * it is read from a document and how it is put into one.
 */
export interface EntrySlot {
  readonly read: (document: EntryDocument) => unknown;
  readonly put: (document: EntryDocument, value: never) => EntryDocument;
}

const own = <K extends keyof EntryDocument>(key: K): EntrySlot => ({
  read: (document) => document[key],
  put: (document, value) => ({ ...document, [key]: value }),
});

const criterion = <K extends keyof EntryDocument['criteria']>(key: K): EntrySlot => ({
  read: ({ criteria }) => criteria[key],
  put: (document, value) => ({ ...document, criteria: { ...document.criteria, [key]: value } }),
});

const slots = {
  name: own('name'),
  kana: own('kana'),
  aliases: own('aliases'),
  kind: own('kind'),
  status: own('status'),
  expectedStart: own('expectedStart'),
  organization: own('organization'),
  deliveryForm: own('deliveryForm'),
  sponsorCode: own('sponsorCode'),
  accessModes: own('accessModes'),
  summary: own('summary'),
  summaryEasy: own('summaryEasy'),
  summaryEn: own('summaryEn'),
  description: own('description'),
  audiences: criterion('audiences'),
  age: criterion('age'),
  circumstances: criterion('circumstances'),
  saidNotNeeded: criterion('saidNotNeeded'),
  residencyRules: own('residencyRules'),
  phones: own('phones'),
  mail: own('mail'),
  url: own('url'),
  contactMethods: own('contactMethods'),
  fee: own('fee'),
  intake: own('intake'),
  usualAttendance: own('usualAttendance'),
  activities: own('activities'),
  facilitated: own('facilitated'),
  peerRun: own('peerRun'),
  atmosphere: own('atmosphere'),
  windowPlaces: own('windowPlaces'),
  windowFunctions: own('windowFunctions'),
  stages: own('stages'),
  professionals: own('professionals'),
  visitsHome: own('visitsHome'),
  accompanies: own('accompanies'),
  languages: own('languages'),
  firstVisit: own('firstVisit'),
  sayThis: own('sayThis'),
  goesOnTo: own('goesOnTo'),
} satisfies Record<string, EntrySlot>;

/** Names of the fields of the entry itself, in the order in which they are shown. */
export type EntryField = keyof typeof slots;
export const entryFields = Object.keys(slots) as EntryField[];
export const slotOf: Readonly<Record<EntryField, EntrySlot>> = slots;

/** What changes apart in an offering. */
export const offeringFields = [
  'venue',
  'schedule',
  'note',
] as const satisfies readonly (keyof EntryOffering)[];
export type OfferingField = (typeof offeringFields)[number];

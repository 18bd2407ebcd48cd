import type { EntryDocument, EntryOrganization } from '@tsunagi/domain';

/** An entry before anything is written. */
export const newDocument = (organization: EntryOrganization): EntryDocument => ({
  name: '',
  kana: '',
  kind: 'IBASHO',
  status: 'RUNNING',
  organization,
  deliveryForm: 'INDEPENDENT',
  accessModes: ['IN_PERSON'],
  summary: '',
  criteria: { audiences: ['SELF'] },
  residencyRules: [],
  offerings: [{ id: null, venue: null, schedule: null, note: null }],
  phones: [{ number: '' }],
  contactMethods: ['TELEPHONE'],
  fee: { type: 'UNKNOWN' },
  atmosphere: 'PLAIN',
});

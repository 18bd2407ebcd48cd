import type { DirectoryRecord, OrganizationRecord, ResourceRecord, VenueRecord } from '@tsunagi/domain';
import { inTransaction } from '../persistence/in-transaction.ts';
import { emptyDirectory, loadDirectory } from '../persistence/loading/directory-loader.ts';
import { refreshMapCells, refreshOfferingSearch } from '../readmodel/index.ts';
import type { ApiUnderTest } from './api-under-test.ts';

/** An organization of which a test says only what matters. */
export const anOrganization = (given: Partial<OrganizationRecord> & { key: string }): OrganizationRecord => ({
  name: `組織 ${given.key}（見本）`,
  kana: 'そしき みほん',
  kind: 'NPO',
  municipalityCode: '20217',
  prefectureCode: '20',
  ...given,
});

/** A venue at an exact point. */
export const aVenue = (given: Partial<VenueRecord> & { key: string }): VenueRecord => ({
  name: `会場 ${given.key}`,
  municipalityCode: '20217',
  precision: 'EXACT',
  position: { lat: 36.249, lng: 138.477 },
  transit: 'UNKNOWN',
  ...given,
});

/** A resource that anyone may use, at its first venue or online. */
export const aResource = (given: Partial<ResourceRecord> & { key: string }): ResourceRecord => ({
  name: `居場所 ${given.key}`,
  kana: 'いばしょ',
  kind: 'IBASHO',
  status: 'RUNNING',
  organizationKey: 'org',
  deliveryForm: 'INDEPENDENT',
  accessModes: ['IN_PERSON'],
  summary: 'だれでも来られます。',
  criteria: { audiences: ['SELF', 'FAMILY'] },
  residencyRules: [{ key: `${given.key}/rule`, layer: 'PUBLIC', scope: { type: 'ANYONE' }, answer: 'YES' }],
  offerings: [{ venueKey: null }],
  phones: [{ number: '0000-00-0001' }],
  contactMethods: ['TELEPHONE'],
  fee: { type: 'FREE' },
  atmosphere: 'PLAIN',
  verification: { confirmedOn: '2026-11-01', byName: '運営団体', byRole: '担当' },
  ...given,
});

/** A directory of which a test says only what matters. */
export const aDirectory = (given: Partial<DirectoryRecord>): DirectoryRecord => ({
  fiction: '見本',
  organizations: [anOrganization({ key: 'org' })],
  venues: [],
  resources: [],
  areaGroups: [],
  agreements: [],
  profiles: [],
  ...given,
});

/** Puts a directory in the place of the one that was there, and lets the api know. */
export async function fill(api: ApiUnderTest, directory: DirectoryRecord): Promise<void> {
  await inTransaction(api.owner, async (client) => {
    await emptyDirectory(client);
    await loadDirectory(client, directory);
    await refreshOfferingSearch(client, 'all');
    await refreshMapCells(client);
    await client.query('update directory_meta set revision = revision + 1');
  });
  await api.app.reference.look();
}

/** A resource at a venue of its own in a municipality. */
export const aPlace = (
  given: Partial<ResourceRecord> & { key: string },
  venue: Partial<VenueRecord> = {},
): { resource: ResourceRecord; venue: VenueRecord } => {
  const built = aVenue({ key: `${given.key}/venue`, ...venue });
  return { venue: built, resource: aResource({ offerings: [{ venueKey: built.key }], ...given }) };
};

/** A directory of such places. */
export const aDirectoryOf = (
  places: readonly ReturnType<typeof aPlace>[],
  given: Partial<DirectoryRecord> = {},
): DirectoryRecord =>
  aDirectory({
    venues: places.map(({ venue }) => venue),
    resources: places.map(({ resource }) => resource),
    ...given,
  });

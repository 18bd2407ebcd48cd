import { allow, entryOfNote, type RecordedAct, refuse } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { type Author, propose, saveEntry } from '../entry/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { Closing, FieldNoteRow } from './field-note.row.ts';
import type { FieldNoteCompletionInput } from './field-note.types.ts';

interface Completing {
  readonly row: FieldNoteRow;
  readonly viewer: Viewer;
  readonly input: FieldNoteCompletionInput;
}

/** Makes the entry of a note: written at once by those who keep it, put into the review queue by everybody else. */
export async function completeNote(
  client: PoolClient,
  { row, viewer, input }: Completing,
): Promise<Answered<Closing>> {
  const municipalityCode = input.municipalityCode ?? row.keeper_code;
  // A prefecture's note says its prefecture only: the town has to be named.
  if (!/^\d{5}$/u.test(municipalityCode)) return refuse([{ code: 'EMPTY', field: 'municipalityCode' }]);
  const name = input.organizationName ?? '';
  const known = await knownOrganization(client, name, municipalityCode);
  const document = entryOfNote({
    ...input,
    kana: input.kana ?? '',
    address: input.address ?? '',
    phone: input.phone ?? '',
    municipalityCode,
    organization: known ? { id: known } : { name, kind: input.organizationKind ?? 'OTHER' },
    position: row.lat !== null && row.lng !== null ? { lat: row.lat, lng: row.lng } : null,
  });
  return (await keeps(client, municipalityCode))
    ? save(client, viewer, document)
    : send(client, viewer, document);
}

async function save(client: PoolClient, viewer: Viewer, document: unknown): Promise<Answered<Closing>> {
  const by = authorOf(viewer);
  const saved = await saveEntry(client, { id: null, document, expectedRevision: null, act: 'COMPLETED', by });
  if (!saved.ok) return saved;
  await record(client, viewer, 'ENTRY_CREATED', saved.value.id);
  return allow({ state: 'COMPLETED', resourceId: saved.value.id });
}

async function send(client: PoolClient, viewer: Viewer, document: unknown): Promise<Answered<Closing>> {
  const made = await propose(client, {
    resourceId: null,
    document,
    baseRevision: null,
    source: 'FIELD_NOTE',
    from: { ...authorOf(viewer), organizationId: viewer.working?.organizationId ?? null },
  });
  if (!made.ok) return made;
  await recordAct(client, actorOf(viewer), 'ENTRY_PROPOSED', 'PROPOSAL', made.value.id);
  return allow({ state: 'COMPLETED', proposalId: made.value.id });
}

const record = (client: PoolClient, viewer: Viewer, act: RecordedAct, id: string) =>
  recordAct(client, actorOf(viewer), act, 'ENTRY', id);

const authorOf = ({ personId, name, working }: Viewer): Author => ({
  personId,
  name,
  role: working?.role ?? null,
  organizationName: working?.organization?.name ?? null,
});

async function keeps(client: PoolClient, code: string): Promise<boolean> {
  const found = await client.query<{ keeps: boolean }>('select upkeep.works_for($1) as keeps', [code]);
  return found.rows[0]!.keeps;
}

/** An organization of exactly this name that sits in the same municipality is the one that is meant. */
async function knownOrganization(client: PoolClient, name: string, code: string): Promise<string | null> {
  const found = await client.query<{ id: string }>(
    'select id from organization where name = $1 and municipality_code = $2 limit 2',
    [name.trim(), code],
  );
  return found.rows.length === 1 ? found.rows[0]!.id : null;
}

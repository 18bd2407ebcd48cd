import type { EntryDocument, Refusal } from '@tsunagi/domain';
import type { DirectoryFault } from '@tsunagi/domain/directory/parse-directory';
import type { SqlExecutor } from '../persistence/sql.ts';

/** What an entry names and the directory does not hold: an organization, a municipality, a group, a next place. */
export async function unknownReferences(
  sql: SqlExecutor,
  document: EntryDocument,
): Promise<Refusal<DirectoryFault>[]> {
  const wanted = referencesOf(document);
  const found = await sql.query<{ field: string }>(
    `select field from unnest($1::text[], $2::text[], $3::text[]) as wanted (field, kind, key)
     where not case kind
       when 'organization' then exists (select from organization where id = key::uuid)
       when 'resource' then exists (select from resource where id = key::uuid)
       when 'group' then exists (select from area_group where record_key = key)
       when 'prefecture' then exists (select from prefecture where code = key)
       when 'ward' then exists (select from ward where code = key)
       else exists (select from municipality where code = key) end`,
    [wanted.map(({ field }) => field), wanted.map(({ kind }) => kind), wanted.map(({ key }) => key)],
  );
  return found.rows.map(({ field }) => ({ code: 'REFERENCE_UNKNOWN', field }));
}

interface Reference {
  field: string;
  kind: 'organization' | 'resource' | 'group' | 'prefecture' | 'ward' | 'municipality';
  key: string;
}

function referencesOf({ organization, sponsorCode, offerings, residencyRules, goesOnTo }: EntryDocument) {
  const list: Reference[] = [];
  const add = (kind: Reference['kind'], field: string, key: string | null | undefined) =>
    key != null && list.push({ kind, field, key });
  if (organization.id !== null) add('organization', 'organization', organization.id);
  else {
    add('municipality', 'organization.municipalityCode', organization.municipalityCode);
    add('prefecture', 'organization.prefectureCode', organization.prefectureCode);
  }
  add(sponsorCode?.length === 2 ? 'prefecture' : 'municipality', 'sponsorCode', sponsorCode);
  for (const [at, { venue }] of offerings.entries())
    add('municipality', `offerings[${at}].venue.municipalityCode`, venue?.municipalityCode);
  for (const [at, key] of (goesOnTo ?? []).entries()) add('resource', `goesOnTo[${at}]`, key);
  for (const [at, { scope }] of residencyRules.entries()) {
    const field = `residencyRules[${at}].scope`;
    if (scope.type === 'AREA_GROUP') add('group', field, scope.groupKey);
    else if (scope.type === 'PREFECTURE') add('prefecture', field, scope.prefectureCode);
    else if (scope.type === 'WARDS') for (const code of scope.wardCodes) add('ward', field, code);
    else if (scope.type !== 'ANYONE') for (const code of scope.codes) add('municipality', field, code);
  }
  return list;
}

import * as z from 'zod';
import { organizationKinds } from '../directory/codes.ts';
import { resource, venueFields, withPosition } from '../directory/directory-schema.ts';
import {
  type DirectoryFault,
  line,
  maybe,
  municipalityCode,
  prefectureCode,
  text,
} from '../directory/parse-fields.ts';
import { schedule } from '../directory/parse-rules.ts';
import { faultsIn } from '../directory/read-issues.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import { cityOfWard } from '../shared/japanese-code.ts';
import type { EntryDocument } from './entry-document.ts';

const id = z.guid();

const organization = z.union([
  z.strictObject({ id, name: line }),
  z.strictObject({
    id: z.null(),
    name: line,
    kana: line,
    kind: z.enum(organizationKinds),
    municipalityCode: municipalityCode.nullable(),
    prefectureCode: prefectureCode.nullable(),
  }),
]);

const offering = z.strictObject({
  id: id.nullable(),
  venue: withPosition(z.strictObject({ id: id.nullable(), ...venueFields })).nullable(),
  schedule: maybe(schedule),
  note: maybe(text),
});

const {
  key: _key,
  verification: _confirmed,
  organizationKey: _by,
  offerings: _at,
  ...fields
} = resource.shape;

const entry = z.strictObject({
  ...fields,
  organization,
  offerings: z
    .array(offering)
    .min(1, { error: 'EMPTY' satisfies DirectoryFault })
    .max(50, { error: 'TOO_LONG' satisfies DirectoryFault }),
  goesOnTo: z.array(id).optional(),
});

/** An entry as somebody has typed it, or everything that is wrong with it: a code and the field, `phones[0].number`. */
export function parseEntry(document: unknown): Decision<EntryDocument, DirectoryFault> {
  const parsed = entry.safeParse(document);
  if (!parsed.success) return refuse(faultsIn(parsed.error, document));
  // The schema and the types are written side by side; the compiler holds the one to the other.
  const value: EntryDocument = parsed.data;
  const faults = ruleFaults(value);
  return faults.length > 0 ? refuse(faults) : allow(value);
}

/** What no single field of a rule shows: keys used twice, wards of another city. */
function ruleFaults({ residencyRules }: EntryDocument): Refusal<DirectoryFault>[] {
  const keys = residencyRules.map(({ key }) => key);
  return residencyRules.flatMap(({ key, scope }, at): Refusal<DirectoryFault>[] => {
    const field = `residencyRules[${at}]`;
    if (keys.indexOf(key) < at) return [{ code: 'DUPLICATE_KEY', field: `${field}.key` }];
    const isForeign =
      scope.type === 'WARDS' && scope.wardCodes.some((ward) => cityOfWard(ward) !== scope.cityCode);
    return isForeign ? [{ code: 'CONTRADICTION', field: `${field}.scope.wardCodes` }] : [];
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const told = process.env.TSUNAGI_SHARED ?? '../shared';
const folder = join(isAbsolute(told) ? told : join(root, told), 'hsds');

/** The versions of HSDS whose schemas are beside the project; none where that folder is not. */
export const schemaVersions: readonly string[] = ['3.0', '3.1'].filter((version) =>
  existsSync(join(folder, version)),
);

/** The check of one schema of a version; what it says against a body is on it afterwards. */
export function hsdsCheck(version: string): (schema: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  (addFormats as unknown as (one: Ajv2020) => void)(ajv);
  const files = readdirSync(join(folder, version)).filter((file) => file.endsWith('.json'));
  for (const file of files)
    ajv.addSchema(JSON.parse(readFileSync(join(folder, version, file), 'utf8')), file);
  return (schema) => ajv.getSchema(`${schema}.json`)!;
}

import type { SqlExecutor } from '../persistence/sql.ts';

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Where next places stand: in a document, and as the values of a difference. */
const held = /^(?:goesOnTo|before|after|base|mine|theirs)$/;

/** The names of the next places that are named by id somewhere in a value; one statement for however many. */
export async function onwardNames(
  sql: SqlExecutor,
  value: unknown,
): Promise<{ key: string; name: string }[]> {
  const ids = new Set<string>();
  collect('', value, ids);
  if (ids.size === 0) return [];
  const found = await sql.query<{ key: string; name: string }>(
    'select id as key, name from resource where id = any($1::uuid[])',
    [[...ids]],
  );
  return found.rows;
}

function collect(field: string, value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(field, one, ids);
  else if (value instanceof Date) return;
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) collect(name, one, ids);
  else if (typeof value === 'string' && held.test(field) && id.test(value)) ids.add(value);
}

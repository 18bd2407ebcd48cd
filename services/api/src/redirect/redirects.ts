import type { Database } from '../persistence/database.ts';

/** What an old id can have been the id of. */
export type Redirected = 'RESOURCE' | 'OFFERING' | 'ORGANIZATION';

/** Knows where old ids lead: an entry that was merged into another is found under its old id for ever. */
export class Redirects {
  constructor(private readonly db: Database) {}

  /** For each id that leads on, the id it leads to; the others are left out. Chains are followed to their end. */
  async keptInstead(kind: Redirected, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.rows<{ old: string; kept: string | null }>(
      `select asked.id as old, upkeep.kept_instead($1, asked.id) as kept from unnest($2::uuid[]) as asked (id)`,
      [kind, ids],
    );
    return new Map(rows.flatMap(({ old, kept }) => (kept ? [[old, kept] as const] : [])));
  }

  /** Where one id leads to, or null. */
  async of(kind: Redirected, id: string): Promise<string | null> {
    return (await this.keptInstead(kind, [id])).get(id) ?? null;
  }
}

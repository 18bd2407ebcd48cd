import type { Database } from './persistence/database.ts';
import { CursorSeal } from './search/cursor.ts';
import { SearchRepository } from './search/search.repository.ts';
import { SearchService } from './search/search.service.ts';

export type Services = ReturnType<typeof makeServices>;

/** The services of all slices, each with the repository it asks. */
export function makeServices(database: Database, dataKey: string) {
  return {
    search: new SearchService(new SearchRepository(database), new CursorSeal(dataKey)),
  };
}

import { DirectoryService } from './directory/directory.service.ts';
import { ExportRepository } from './export/export.repository.ts';
import { ExportService } from './export/export.service.ts';
import { HsdsRepository } from './hsds/hsds.repository.ts';
import { HsdsService } from './hsds/hsds.service.ts';
import type { IdentityService } from './identity/identity.service.ts';
import { MapRepository } from './map/map.repository.ts';
import { MapService } from './map/map.service.ts';
import { MunicipalityRepository } from './municipality/municipality.repository.ts';
import { MunicipalityService } from './municipality/municipality.service.ts';
import type { Database } from './persistence/database.ts';
import { ResourceRepository } from './resource/resource.repository.ts';
import { ResourceService } from './resource/resource.service.ts';
import { CursorSeal } from './search/cursor.ts';
import { SearchRepository } from './search/search.repository.ts';
import { SearchService } from './search/search.service.ts';
import { SuggestionRepository } from './suggestion/suggestion.repository.ts';
import { SuggestionService } from './suggestion/suggestion.service.ts';

export type Services = ReturnType<typeof makeServices>;

/** The services of all slices, each with the repository it asks. */
export function makeServices(database: Database, dataKey: string, identity: IdentityService) {
  const repositories = {
    search: new SearchRepository(database),
    resource: new ResourceRepository(database),
    municipality: new MunicipalityRepository(database),
  };
  const search = new SearchService(repositories.search, new CursorSeal(dataKey));
  const hsds = new HsdsService(new HsdsRepository(database), repositories.resource);
  return {
    repositories,
    identity,
    search,
    resource: new ResourceService(repositories.resource),
    municipality: new MunicipalityService(repositories.municipality, search),
    map: new MapService(new MapRepository(database), search),
    suggestion: new SuggestionService(new SuggestionRepository(database)),
    directory: new DirectoryService(database),
    hsds,
    export: new ExportService(new ExportRepository(database), repositories.resource, hsds),
  };
}

import { DirectoryResolver } from '../directory/directory.resolver.ts';
import { ViewerResolver } from '../identity/viewer.resolver.ts';
import { MapResolver } from '../map/map.resolver.ts';
import { MunicipalityResolver } from '../municipality/municipality.resolver.ts';
import { PrefectureResolver } from '../municipality/prefecture.resolver.ts';
import { ResourceResolver } from '../resource/resource.resolver.ts';
import { SearchResolver } from '../search/search.resolver.ts';
import { SuggestionResolver } from '../suggestion/suggestion.resolver.ts';

/** Every resolver. */
export const resolvers = [
  SearchResolver,
  MapResolver,
  ResourceResolver,
  MunicipalityResolver,
  PrefectureResolver,
  SuggestionResolver,
  DirectoryResolver,
  ViewerResolver,
] as const;

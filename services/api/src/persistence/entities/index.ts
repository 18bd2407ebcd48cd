import * as directory from './directory.entity.ts';
import * as geography from './geography.entity.ts';
import * as profile from './profile.entity.ts';
import * as residency from './residency.entity.ts';
import * as resource from './resource.entity.ts';

/** Every entity. Read tables and the postcodes have none: they are written by COPY and read as plain rows. */
export const entities = [
  ...Object.values(geography),
  ...Object.values(directory),
  ...Object.values(resource),
  ...Object.values(residency),
  ...Object.values(profile),
];

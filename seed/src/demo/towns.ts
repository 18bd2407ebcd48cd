import type { Municipality } from '@tsunagi/geo';
import { readMunicipalities } from '../geo/read-municipalities.ts';

let known: Map<string, Municipality> | undefined;

/** All municipalities by code, read once. */
export const towns = (): ReadonlyMap<string, Municipality> => {
  known ??= new Map(readMunicipalities().municipalities.map((town) => [town.code, town]));
  return known;
};

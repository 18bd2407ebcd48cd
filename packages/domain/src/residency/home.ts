import { cityOfWard } from '../shared/japanese-code.ts';

/** Where a person lives: the municipality, and for a designated city the ward when it was said. */
export interface Home {
  municipalityCode: string;
  wardCode?: string | null;
}

/** The ward that was said, if it is one of this home's city; anything else counts as not said. */
export const wardOf = (home: Home): string | null =>
  home.wardCode != null && cityOfWard(home.wardCode) === home.municipalityCode ? home.wardCode : null;

/** A home from any current code: a ward's code becomes its city with that ward. */
export const homeOf = (code: string, wardCode?: string | null): Home => {
  const city = cityOfWard(code);
  return city === null ? { municipalityCode: code, wardCode } : { municipalityCode: city, wardCode: code };
};

import { activityWords } from './synonyms-of-activities.ts';
import { circumstanceWords } from './synonyms-of-circumstances.ts';
import { organizationWords } from './synonyms-of-organizations.ts';
import { placeWords } from './synonyms-of-places.ts';

export type { SynonymGroup, WordStrength } from './synonym-group.ts';

/** The field's words. Spellings of one word are in spellings.ts and need no row here. */
export const synonymGroups = [...placeWords, ...organizationWords, ...circumstanceWords, ...activityWords];

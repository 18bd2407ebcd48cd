import type { ResourceKind } from '../directory/codes.ts';
import { placeWords } from './synonyms-of-places.ts';
import { topicWords } from './synonyms-of-topics.ts';

/** Words the field uses for the same thing, and the kinds of resource they name. A word may stand in several groups. */
export interface SynonymGroup {
  /** Looked for, and leading here when asked. */
  readonly terms: readonly string[];
  /** Leading here when asked, but not looked for: as a part of other words they would find too much (保護 in 保護者). */
  readonly asked?: readonly string[];
  readonly kinds?: readonly ResourceKind[];
  readonly strength?: WordStrength;
}

/**
 * How much a word tells two places of this directory apart. Only the strongest words of a question are required:
 * TOPIC (居場所) > HINT (40代: the age is asked for elsewhere) > SUBJECT (ひきこもり: all of it is) > SETTING (息子が).
 */
export type WordStrength = 'TOPIC' | 'HINT' | 'SUBJECT' | 'SETTING';

/** The field's words. Spellings of one word are in spellings.ts and need no row here. */
export const synonymGroups: readonly SynonymGroup[] = [...placeWords, ...topicWords];

import type { ResourceKind } from '../directory/codes.ts';

/** Words the field uses for the same thing, and the kinds of resource they name. A word may stand in several groups. */
export interface SynonymGroup {
  /** Looked for, and leading here when asked. */
  readonly terms: readonly string[];
  /** Looked for as words of their own, never inside another: 本, but not 本人. */
  readonly whole: readonly string[];
  /** Leading here when asked, but not looked for: as a part of other words they would find too much (保護 in 保護者). */
  readonly asked: readonly string[];
  /** The kinds these words name. */
  readonly kinds: readonly ResourceKind[];
  /** Not the same, yet of use to who asks: looked for, and shown after what is the same. */
  readonly near: readonly string[];
  readonly nearKinds: readonly ResourceKind[];
  readonly strength: WordStrength;
}

/**
 * How much a word tells two places of this directory apart. Only the strongest words of a question are required:
 * TOPIC (居場所) > HINT (40代: the age is asked for elsewhere) > SUBJECT (ひきこもり: all of it is) > SETTING (息子が).
 */
export type WordStrength = 'TOPIC' | 'HINT' | 'SUBJECT' | 'SETTING';

interface Rest {
  whole?: string;
  asked?: string;
  kinds?: readonly ResourceKind[];
  near?: string;
  nearKinds?: readonly ResourceKind[];
  strength?: WordStrength;
}

const words = (text = ''): string[] => text.split(' ').filter((word) => word !== '');

/** A group written as a line: words parted by spaces. */
export const group = (terms: string, rest: Rest = {}): SynonymGroup => ({
  terms: words(terms),
  whole: words(rest.whole),
  asked: words(rest.asked),
  kinds: rest.kinds ?? [],
  near: words(rest.near),
  nearKinds: rest.nearKinds ?? [],
  strength: rest.strength ?? 'TOPIC',
});

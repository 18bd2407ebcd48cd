import type { Audience, Circumstance, CriterionWeight } from '../directory/codes.ts';

/** R002, R003: each edge may be open, each may be soft (ぐらい・おおむね); whose age it is about is stated. */
export interface AgeRange {
  minYears?: number | null;
  maxYears?: number | null;
  minSoft?: boolean;
  maxSoft?: boolean;
  /** PERSON: the one concerned (for a family group: the child). VISITOR: the one who comes. */
  of: 'PERSON' | 'VISITOR';
}

/** Who may use a resource, apart from where they live. */
export interface EligibilityCriteria {
  audiences: Audience[];
  age?: AgeRange | null;
  /** Absent = NOT_CONSIDERED. */
  circumstances?: Partial<Record<Circumstance, CriterionWeight>>;
  /** R006: circumstances a visitor need NOT be in, to be said aloud: 「生活困窮でなくてもよい」. */
  saidNotNeeded?: Circumstance[];
}

/** What is known of the person. Absent = not asked: unknown, never no. */
export interface PersonFacts {
  role?: import('../directory/codes.ts').AskerRole | null;
  /** Age of the one concerned. */
  ageYears?: number | null;
  circumstances?: Partial<Record<Circumstance, boolean>>;
}

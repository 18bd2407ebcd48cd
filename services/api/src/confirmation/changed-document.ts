import type { EntryDocument } from '@tsunagi/domain';

/** The usual facts, as somebody who answers a letter writes them; what is left empty stays as it is. */
export interface UsualFacts {
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly summary: string;
  /** Told in words, to be put in by those who keep the entry. */
  readonly when: string;
  readonly where: string;
  readonly other: string;
}

/** The entry with those facts in it that have a field of their own. */
export function changedDocument(document: EntryDocument, facts: UsualFacts): EntryDocument {
  const [first, ...rest] = document.phones;
  const phones = facts.phone ? [{ ...first, number: facts.phone }, ...rest] : document.phones;
  return {
    ...document,
    name: facts.name || document.name,
    mail: facts.mail || document.mail,
    summary: facts.summary || document.summary,
    phones,
  };
}

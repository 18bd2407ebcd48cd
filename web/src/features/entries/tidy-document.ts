import type { EntryDocument } from '@tsunagi/domain';

/** The draft as it is sent: without the empty lines that remain while somebody types a list. */
export const tidyDocument = (document: EntryDocument): EntryDocument => tidy(document) as EntryDocument;

function tidy(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(tidy)
      .filter((one) => one !== '')
      .map((one) => (typeof one === 'string' ? one.trim() : one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, tidy(one)]));
}

import type { EntryDocument } from '@tsunagi/domain';
import type { NameOf } from '@tsunagi/texts/ja/staff/entry-words';
import type { PickMapFacts } from '../field-entry/pick-map.tsx';

/** What a part of the form works on: the whole draft, and a way to put fields of it anew. */
export interface SectionProps {
  document: EntryDocument;
  change: (part: Partial<EntryDocument>) => void;
  nameOf: NameOf;
  /** The prefectures by their code. */
  prefectures: Readonly<Record<string, string>>;
  /** The area groups by their key. */
  groups: Readonly<Record<string, string>>;
  /** What maps to press are drawn from. */
  map: PickMapFacts;
}

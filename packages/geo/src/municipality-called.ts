import { foldPlaceName } from './fold-place-name.ts';
import type { SuggestionEntry, SuggestionIndex } from './suggestion-index.ts';

/** A municipality that somebody named among other words. */
export interface CalledMunicipality {
  readonly code: string;
  readonly wardCode?: string;
  /** The name was written out: 小海町, not 小海, which may be somebody's name as well. */
  readonly isWhole: boolean;
}

/**
 * The one municipality or ward that is called exactly this, by name or reading, with or without its prefecture; null
 * where nobody is or several are (府中市). Kana without 市町村区 (みどり, ひかり) are words before they are towns.
 */
export function municipalityCalled(index: SuggestionIndex, text: string): CalledMunicipality | null {
  const asked = foldPlaceName(text);
  if (asked === '') return null;
  const called = index.entries.filter((entry) => isCalled(entry, asked));
  const [only] = called;
  if (!only || called.length > 1) return null;
  return {
    code: only.municipality.code,
    ...(only.ward && { wardCode: only.ward.code }),
    isWhole: isWritten(only, asked, 0),
  };
}

const isCalled = (entry: SuggestionEntry, asked: string): boolean =>
  isWritten(entry, asked, 0) || (isKanji.test(asked) && isWritten(entry, asked, 1));

const isKanji = /^\p{Script=Han}{2,}$/u;

/** Whether the text is the whole name (form 0) or the short one (form 1), with or without what may stand before it. */
function isWritten(entry: SuggestionEntry, asked: string, form: 0 | 1): boolean {
  return (
    isMadeOf(asked, entry.names[form], entry.namesBefore) ||
    isMadeOf(asked, entry.readings[form], entry.readingsBefore)
  );
}

const isMadeOf = (asked: string, name: string | undefined, before: readonly string[]): boolean =>
  name !== undefined &&
  asked.endsWith(name) &&
  (asked.length === name.length || before.includes(asked.slice(0, -name.length)));

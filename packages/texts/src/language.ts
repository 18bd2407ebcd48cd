/** The languages a reader may choose. Japanese is the source; the others have its shape. */
export const languages = ['ja', 'easy', 'en'] as const;
export type Language = (typeof languages)[number];

/** A piece of a text, with its reading where it has one. */
export interface RubySegment {
  readonly text: string;
  readonly reading?: string;
}

const marked = /\{([^{}|]+)\|([^{}|]+)\}/gu;

/** Cuts a text at its readings, written `{漢字|かんじ}`. A brace that is no reading stays a brace. */
export function rubySegments(text: string): RubySegment[] {
  const segments: RubySegment[] = [];
  let at = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > at) segments.push({ text: text.slice(at, match.index) });
    segments.push({ text: match[1]!, reading: match[2]! });
    at = match.index + match[0].length;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}

/** The words without their readings, for titles, names and everything that cannot carry ruby. */
export const withoutReadings = (text: string): string => text.replace(marked, '$1');

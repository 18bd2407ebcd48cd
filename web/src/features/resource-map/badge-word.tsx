import type { Badge } from '@tsunagi/domain';

const glyphs: Record<Badge, string> = {
  USABLE: 'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13Z',
  ASK: 'M10 3.5L17.5 16.5H2.5Z',
  NOT_ELIGIBLE: 'M4.5 4.5l11 11m0 -11l-11 11',
};

/** ○△× with the word, without the badge's ground: for the tight spots of the map. */
export function BadgeWord({ badge, words }: { badge: Badge | null; words: string | null }) {
  if (badge === null || words === null) return null;
  return (
    <span className={`badge-word badge-word--${badge.toLowerCase()}`}>
      <svg aria-hidden="true" width="18" height="18" viewBox="0 0 20 20">
        <path d={glyphs[badge]} />
      </svg>
      {words}
    </span>
  );
}

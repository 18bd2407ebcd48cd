import type { Ring } from '@tsunagi/domain';
import { Icon } from './icon.tsx';

const RADII = [4, 8, 12, 16, 19];
const HEAVY: Partial<Record<Ring, number>> = {
  ADJACENT: 1,
  AREA: 2,
  PREFECTURE: 3,
  NEXT_PREFECTURE: 4,
  ELSEWHERE: 4,
};

/** Five circles, the n-th heavy; one's own town is the 朱 centre, online is a screen. */
export function RingGlyph({ ring, size = 40 }: { ring: Ring; size?: number }) {
  if (ring === 'ONLINE') {
    return (
      <span className="inline-flex shrink-0 items-center justify-center text-ai">
        <Icon name="screen" size={Math.round(size * 0.85)} />
      </span>
    );
  }
  const heavy = HEAVY[ring];
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
      width={size}
      height={size}
      viewBox="0 0 44 44"
      fill="none"
    >
      {RADII.map((radius, index) => (
        <circle
          key={radius}
          cx="22"
          cy="22"
          r={radius}
          className={index === heavy ? 'stroke-ai' : 'stroke-light-blue-400'}
          strokeWidth={index === heavy ? 4 : 1.2}
        />
      ))}
      <circle cx="22" cy="22" r="4.5" className={ring === 'OWN' ? 'fill-shu' : 'fill-ai'} />
    </svg>
  );
}

import type { Badge } from '@tsunagi/domain';
import { type PinGroup, pinPaths, pinTextY } from '../lib/pin-shapes.ts';

interface KindPinProps {
  group: PinGroup;
  badge: Badge;
  /** Its number in the list. */
  number?: number | null;
  size?: number;
}

/** Silhouette = kind, number = place in the list, fill = verdict (solid, dashed edge, grey ×). */
export function KindPin({ group, badge, number, size = 40 }: KindPinProps) {
  const solid = badge === 'USABLE';
  const label = badge === 'NOT_ELIGIBLE' ? '×' : (number ?? '');
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
      width={size}
      height={size}
      viewBox="-1 -1 42 42"
    >
      <path
        d={pinPaths[group]}
        strokeWidth={solid ? 0 : 2.5}
        strokeLinejoin="round"
        strokeDasharray={badge === 'ASK' ? '4.5 3' : undefined}
        className={solid ? 'fill-ai' : badge === 'ASK' ? 'fill-sheet stroke-ai' : 'fill-sheet stroke-edge'}
      />
      <text
        x="20"
        y={pinTextY[group]}
        dy="0.36em"
        textAnchor="middle"
        fontSize="17"
        fontWeight="650"
        className={solid ? 'fill-white' : badge === 'ASK' ? 'fill-ai' : 'fill-not'}
      >
        {label}
      </text>
    </svg>
  );
}

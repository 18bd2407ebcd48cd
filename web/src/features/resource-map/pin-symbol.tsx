import type { Badge, ResourceKind } from '@tsunagi/domain';
import { pinGroupOf, pinPaths, pinTextY } from '../../lib/pin-shapes.ts';

interface PinSymbolProps {
  kind: ResourceKind;
  /** null is drawn solid: a place without a verdict. */
  badge: Badge | null;
  number?: number | null;
  selected?: boolean;
  /** Edge length in CSS pixels of the whole drawing, casing and choice line included. */
  size?: number;
}

/** A place as it stands on the map: the list's silhouette with a white casing, 朱 outer line = selected (look.md §5). */
export function PinSymbol({ kind, badge, number = null, selected = false, size = 56 }: PinSymbolProps) {
  const group = pinGroupOf[kind];
  const outline = pinPaths[group];
  const middle = pinTextY[group];
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={`pin-symbol pin-symbol--${(badge ?? 'USABLE').toLowerCase()}`}
      width={size}
      height={size}
      viewBox="-8 -8 56 56"
    >
      {selected && <path className="pin-symbol__chosen" d={outline} />}
      <path className="pin-symbol__casing" d={outline} />
      <path className="pin-symbol__body" d={outline} />
      {badge === 'NOT_ELIGIBLE' ? (
        <path className="pin-symbol__cross" d={`M15 ${middle - 5}l10 10m0 -10l-10 10`} />
      ) : (
        number !== null && (
          <text className="pin-symbol__number" x="20" y={middle} dy="0.36em" textAnchor="middle">
            {number}
          </text>
        )
      )}
    </svg>
  );
}

import type { Badge } from '@tsunagi/domain';

const LOOK: Record<Badge, { icon: 'ring' | 'triangle' | 'cross'; look: string }> = {
  USABLE: { icon: 'ring', look: 'bg-fits-wash text-fits border-fits-wash' },
  ASK: { icon: 'triangle', look: 'bg-ask-wash text-ask border-ask-line' },
  NOT_ELIGIBLE: { icon: 'cross', look: 'bg-not-wash text-not border-not-wash' },
};

/** ○△× with its word; a fax keeps it. */
export function VerdictBadge({ badge, label }: { badge: Badge; label: React.ReactNode }) {
  const { icon, look } = LOOK[badge];
  return (
    <span
      className={`unbroken inline-flex items-center gap-2 rounded-4 border px-2.5 py-0.5 text-[1.0625rem] font-[650] ${look}`}
    >
      <VerdictGlyph badge={badge} icon={icon} />
      {label}
    </span>
  );
}

/** The bare sign, for lists whose words stand beside it. */
export function VerdictGlyph({ badge, icon }: { badge: Badge; icon?: 'ring' | 'triangle' | 'cross' }) {
  const name = icon ?? LOOK[badge].icon;
  const paths = {
    ring: 'M12 19a7 7 0 1 0 0-14 7 7 0 0 0 0 14',
    triangle: 'M12 4.5 3.5 19h17z',
    cross: 'M6 6l12 12M18 6 6 18',
  };
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}

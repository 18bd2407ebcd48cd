/** The mark: two rings, two inks, joined. The only 朱 that does not mean いま・ここ. */
export function KnotMark({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={className}
      width="42"
      height="28"
      viewBox="0 0 42 28"
      fill="none"
      strokeWidth="4"
    >
      <circle cx="27.2" cy="14" r="11" className="stroke-shu" />
      <circle cx="14" cy="14" r="11" strokeWidth="7" className="stroke-paper" />
      <circle cx="14" cy="14" r="11" className="stroke-ai" />
      {/* Below, the second ring passes over the first. */}
      <path d="M24.35 24.63A11 11 0 0 1 17.67 19.5" strokeWidth="7" className="stroke-paper" />
      <path d="M27.2 25A11 11 0 0 1 16.86 10.24" className="stroke-shu" />
    </svg>
  );
}

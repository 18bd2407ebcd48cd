/** The mark: two rings, two inks, joined. The only 朱 that does not mean いま・ここ. */
export function KnotMark({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={className}
      width="44"
      height="28"
      viewBox="0 0 44 28"
      fill="none"
      strokeWidth="4"
    >
      <circle cx="14" cy="14" r="11" className="stroke-ai" />
      <path d="M22.5 7.1a11 11 0 1 1-2.6 10.3" className="stroke-shu" strokeLinecap="butt" />
      <path d="M19.3 12.2a11 11 0 0 1 1.4-3.3" className="stroke-shu" />
      <path d="M24.1 9.6A11 11 0 0 1 19.9 23.3" className="stroke-ai" />
    </svg>
  );
}

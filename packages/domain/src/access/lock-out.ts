/** After so many wrong answers in a row an account waits. */
export const mostWrongAnswers = 5;
/** How long it waits, counted from the last wrong answer. */
export const lockMinutes = 15;

/**
 * Until when an account is locked, from the instants of the wrong answers since the last right one; null while it is
 * not. Only answers within the waiting time of `now` count, so that a slip of last month locks nobody out.
 */
export function lockedUntil(wrongAnswers: readonly Date[], now: Date): Date | null {
  const waiting = lockMinutes * 60_000;
  const recent = wrongAnswers
    .map((at) => at.getTime())
    .filter((at) => at <= now.getTime() && now.getTime() - at < waiting);
  if (recent.length < mostWrongAnswers) return null;
  return new Date(Math.max(...recent) + waiting);
}

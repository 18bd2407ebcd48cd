/**
 * Whether two values of a field say the same. Nothing, an empty line and an empty list say the same: it is not known.
 * A plain no is something said and differs from nothing.
 */
export const sameValue = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

/** A value as text in which what says nothing is left out and the order of names does not count. */
function plain(value: unknown): string {
  const kept = withoutNothing(value);
  return kept === undefined ? '' : JSON.stringify(kept);
}

function withoutNothing(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((one) => withoutNothing(one) ?? null);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([name, one]) => [name, withoutNothing(one)] as const)
    .filter(([name, one]) => one !== undefined && !(one === false && saidByDefault.has(name)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Where leaving it out means no. */
const saidByDefault: ReadonlySet<string> = new Set([
  'minSoft',
  'maxSoft',
  'closedOnHolidays',
  'closedAtYearEnd',
]);

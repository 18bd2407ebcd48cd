/** Whether a value says nothing: empty, unknown, or made of nothing but such. `false` and 0 say something. */
export function isUnsaid(value: unknown): boolean {
  if (value == null || value === '' || value === 'UNKNOWN') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isUnsaid);
}

/** How much a value says: of two texts the longer, of two objects the one with more in it. */
export function fullness(value: unknown): number {
  if (isUnsaid(value)) return 0;
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object') return 1;
  return Object.values(value as object).reduce((sum: number, inner) => sum + fullness(inner), 1);
}

/** The first value with what it does not say taken from the second. */
export function filledUp<T extends object>(value: T, from: T, names: readonly (keyof T)[]): T {
  const filled = { ...value };
  for (const name of names) if (isUnsaid(filled[name])) filled[name] = from[name];
  return filled;
}

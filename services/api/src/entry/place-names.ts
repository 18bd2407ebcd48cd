import type { Reference } from '../geography/index.ts';
import { placeName } from '../geography/index.ts';

/** The names of the municipalities, wards, prefectures and groups that are named by code somewhere in a value. */
export function placeNamesIn(value: unknown, reference: Reference): { key: string; name: string }[] {
  const keys = new Set<string>();
  collect('', value, keys);
  return [...keys].flatMap((key) => {
    const name = placeName(key, reference) ?? reference.groups.find((group) => group.key === key)?.name;
    return name ? [{ key, name }] : [];
  });
}

function collect(field: string, value: unknown, keys: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(field, one, keys);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) collect(name, one, keys);
  else if (
    typeof value === 'string' &&
    /(?:code|codes|groupKey|^before|^after|^mine|^theirs|^base)$/i.test(field)
  )
    keys.add(value);
}

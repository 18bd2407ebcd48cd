import { createHash } from 'node:crypto';

/**
 * A UUID in the form of version 4 made from a record's key, so that seeded places keep their addresses from one load
 * to the next. Rows born here get random ones from the database.
 */
export function stableId(kind: string, key: string): string {
  const hex = createHash('sha256').update(`tsunagi ${kind} ${key}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { keyFor } from '../identity/purpose-key.ts';

/** What a link is for; a link of one purpose opens nothing of another. */
export type LinkPurpose = 'confirm' | 'section-round';

/** What a link leads to, or why it leads nowhere. */
export type ReadLink = { readonly id: string } | 'EXPIRED' | 'FOREIGN';

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const sealBytes = 16;

/**
 * A signed text for the address of a page: the id of what it leads to, the instant until which it works, and a seal
 * over both. It says nothing about a person, and whether it was used before stands in the table of what it leads to.
 */
export const makeLink = (dataKey: string, purpose: LinkPurpose, id: string, validUntil: Date): string =>
  makeSealedLink(keyFor(`link ${purpose}`, dataKey), id, validUntil);

/** The same, sealed with a key of one's own. */
export function makeSealedLink(key: string, id: string, validUntil: Date): string {
  if (!idPattern.test(id)) throw new Error('a link leads to an id');
  const head = Buffer.alloc(20);
  Buffer.from(id.replaceAll('-', ''), 'hex').copy(head);
  head.writeUInt32BE(Math.floor(validUntil.getTime() / 1000), 16);
  return Buffer.concat([head, seal(key, head)]).toString('base64url');
}

/** The id a link leads to; EXPIRED when its time is over, FOREIGN when it is not one of ours or was altered. */
export const readLink = (dataKey: string, purpose: LinkPurpose, token: string, now: Date): ReadLink =>
  readSealedLink(keyFor(`link ${purpose}`, dataKey), token, now);

/** The same, of a link sealed with a key of one's own. */
export function readSealedLink(key: string, token: string, now: Date): ReadLink {
  if (!/^[\w-]{48}$/.test(token)) return 'FOREIGN';
  const bytes = Buffer.from(token, 'base64url');
  const head = bytes.subarray(0, 20);
  if (!timingSafeEqual(bytes.subarray(20), seal(key, head))) return 'FOREIGN';
  if (head.readUInt32BE(16) * 1000 < now.getTime()) return 'EXPIRED';
  const hex = head.toString('hex', 0, 16);
  return {
    id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  };
}

const seal = (key: string, head: Buffer): Buffer =>
  createHmac('sha256', key).update(head).digest().subarray(0, sealBytes);

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keyFor } from './purpose-key.ts';

const vectorBytes = 12;
const tagBytes = 16;

/** Seals and opens texts of one purpose: a stolen table, or a row put in another's place, tells nothing. */
export class SealedText {
  private readonly key: Buffer;

  constructor(purpose: string, dataKey: string) {
    this.key = Buffer.from(keyFor(`sealed ${purpose}`, dataKey), 'hex');
  }

  /** The text as bytes for the row with this id and field; null stays null. */
  seal(text: string | null, place: string): Buffer | null {
    if (text === null) return null;
    const vector = randomBytes(vectorBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, vector).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([vector, cipher.getAuthTag(), body]);
  }

  /** What was sealed for this place; throws where it was altered, moved, or sealed with another key. */
  open(sealed: Buffer | null, place: string): string | null {
    if (sealed === null) return null;
    const vector = sealed.subarray(0, vectorBytes);
    const decipher = createDecipheriv('aes-256-gcm', this.key, vector).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(vectorBytes, vectorBytes + tagBytes));
    const body = sealed.subarray(vectorBytes + tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }
}

import { packNote, unpackNote, type WholeNote } from './note-content.ts';

/** A note that only its writer's key opens. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** The key by which one person's notes in one organization are sealed; it can be used and not be read out again. */
export function sealKeyFrom(base64: string): Promise<CryptoKey> {
  const raw = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

const bound = (id: string) => new TextEncoder().encode(id);

/** Seals a note under its id. */
export async function sealNote(key: CryptoKey, id: string, note: WholeNote): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bound(id) },
    key,
    packNote(note),
  );
  return { iv, bytes };
}

/** Opens a sealed note; null where the key is another's or the bytes are not what was sealed. */
export async function openNote(key: CryptoKey, id: string, { iv, bytes }: Sealed): Promise<WholeNote | null> {
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: bound(id) },
      key,
      bytes,
    );
    return unpackNote(new Uint8Array(opened));
  } catch {
    return null;
  }
}

/** What somebody wrote down, as it lies sealed on the phone until it is sent. */
export interface NoteContent {
  readonly organizationId: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly accuracyMeters: number | null;
  readonly placeWords: string;
  readonly toldBy: string;
  /** Instant by the phone's clock, ISO 8601. */
  readonly takenAt: string;
}

/** A note and its photo, which is a small JPEG already. */
export interface WholeNote {
  readonly content: NoteContent;
  readonly photo: Uint8Array<ArrayBuffer> | null;
}

const lengthBytes = 4;

/** Both in one run of bytes: how long the words are, the words, the photo. */
export function packNote({ content, photo }: WholeNote): Uint8Array<ArrayBuffer> {
  const words = new TextEncoder().encode(JSON.stringify(content));
  const packed = new Uint8Array(lengthBytes + words.length + (photo?.length ?? 0));
  new DataView(packed.buffer).setUint32(0, words.length);
  packed.set(words, lengthBytes);
  if (photo) packed.set(photo, lengthBytes + words.length);
  return packed;
}

/** The way back from packNote. */
export function unpackNote(packed: Uint8Array<ArrayBuffer>): WholeNote {
  const words = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  const photo = packed.slice(lengthBytes + words);
  return {
    content: JSON.parse(new TextDecoder().decode(packed.subarray(lengthBytes, lengthBytes + words))),
    photo: photo.length > 0 ? photo : null,
  };
}

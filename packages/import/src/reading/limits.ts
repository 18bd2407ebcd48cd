/** How much a file may hold. A directory's list is small; what is larger is another kind of file, or an attack. */
export interface ReadingLimits {
  /** Of the file as it lies there: judged before it is read. */
  readonly fileBytes: number;
  /** Of everything a zip or xlsx unpacks to: counted while unpacking, for what it says of itself may be a lie. */
  readonly unpackedBytes: number;
  /** Unpacked to packed, once something substantial is unpacked. Real sheets lie between 5 and 30. */
  readonly unpackedRatio: number;
  readonly zipEntries: number;
  readonly rows: number;
  readonly columns: number;
}

/** The limits everybody gets. */
export const usualLimits: ReadingLimits = {
  fileBytes: 50_000_000,
  unpackedBytes: 256_000_000,
  unpackedRatio: 200,
  zipEntries: 500,
  rows: 100_000,
  columns: 500,
};

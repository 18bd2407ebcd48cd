/**
 * Which municipality (or ward) a postcode belongs to. Some postcodes are shared by several. A block stands for the
 * hundred postcodes of a tower, whose floors have one each.
 */
export type PostcodeRow = { readonly postcode: string; readonly code: string };

/** Postcodes in order, each with its code, as two columns: 117,000 rows in one megabyte. */
export type PostcodeBook = {
  /** Seven digits as a number, rising; a shared postcode stands once for each code. */
  readonly postcodes: Int32Array;
  /** The municipality or ward code as a number. */
  readonly codes: Int32Array;
};

const blockSize = 100;

/** A book of rows in any order; a row with five digits is a block. */
export function postcodeBook(rows: Iterable<PostcodeRow>): PostcodeBook {
  const pairs: [number, number][] = [];
  for (const { postcode, code } of rows) {
    const first = postcode.length === 5 ? Number(postcode) * blockSize : Number(postcode);
    const count = postcode.length === 5 ? blockSize : 1;
    for (let at = 0; at < count; at += 1) pairs.push([first + at, Number(code)]);
  }
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    postcodes: Int32Array.from(pairs, (pair) => pair[0]),
    codes: Int32Array.from(pairs, (pair) => pair[1]),
  };
}

/** Where the first postcode not below this number stands. */
function lowerBound(postcodes: Int32Array, wanted: number): number {
  let low = 0;
  let high = postcodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postcodes[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Codes of all places whose postcodes begin with these 1–7 digits, in order of the postcodes, each once. */
export function codesByPostcode(
  book: PostcodeBook,
  digits: string,
  limit = Number.POSITIVE_INFINITY,
): string[] {
  if (!/^\d{1,7}$/.test(digits)) return [];
  const scale = 10 ** (7 - digits.length);
  const end = lowerBound(book.postcodes, (Number(digits) + 1) * scale);
  const found = new Set<number>();
  for (let at = lowerBound(book.postcodes, Number(digits) * scale); at < end && found.size < limit; at += 1)
    found.add(book.codes[at]!);
  return [...found].map((code) => String(code).padStart(5, '0'));
}

/** Villages with no window, no place and no group of their own: whatever they use lies elsewhere. */
export const withNothing: ReadonlySet<string> = new Set([
  '20307',
  '20306',
  '20409',
  '20412',
  '20429',
  '20448',
  '20417',
  '10366',
  '10428',
  '19364',
  '19443',
]);

/** Municipalities that have places or staff, but have named no first window. */
export const withoutFirstWindow: ReadonlySet<string> = new Set([
  '20304',
  '20410',
  '20486',
  '10367',
  '10444',
  '19422',
  '19442',
]);

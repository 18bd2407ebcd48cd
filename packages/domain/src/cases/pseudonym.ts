/** Words nobody minds being called by, easily told apart on the telephone; none is a given name of a common kind. */
const words = [
  'わかば',
  'こもれび',
  'いずみ',
  'すずかぜ',
  'ほしぞら',
  'なのはな',
  'たけのこ',
  'ゆきわり',
  'つばめ',
  'あさぎり',
  'やまぶき',
  'しろたえ',
  'ひだまり',
  'かざぐるま',
  'みずうみ',
  'とうげ',
] as const;

/**
 * What somebody is called who has no name here yet: 「こもれび 417」. Made of random bytes (at least three); says nothing
 * of the person, the town or the order of coming.
 */
export function pseudonymFrom(random: Uint8Array): string {
  const [word, high, low] = random;
  if (word === undefined || high === undefined || low === undefined)
    throw new RangeError('A pseudonym needs three random bytes.');
  return `${words[word % words.length]} ${String((((high << 8) | low) % 900) + 100)}`;
}

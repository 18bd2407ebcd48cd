import type { NameOf } from '@tsunagi/texts/ja/staff/entry-words';

/** Names as a function of their code. */
export const nameOf = (names: readonly { key: string; name: string }[]): NameOf => {
  const known = new Map(names.map(({ key, name }) => [key, name]));
  return (key) => known.get(key);
};

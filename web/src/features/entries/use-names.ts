import { useCallback, useMemo, useState } from 'react';
import type { LearnName } from './learned-names.ts';
import { nameOf } from './names.ts';
import type { SectionProps } from './section-props.ts';

type Named = { key: string; name: string };

/** What codes and ids are called: those the server named, and those that were chosen since. */
export function useNames(
  names: readonly Named[],
  { prefectures, groups }: Pick<SectionProps, 'prefectures' | 'groups'>,
) {
  const [learned, setLearned] = useState<readonly Named[]>([]);
  const learn: LearnName = useCallback(
    (key, name) => setLearned((old) => (old.some((one) => one.key === key) ? old : [...old, { key, name }])),
    [],
  );
  const known = useMemo(() => {
    const lists = [prefectures, groups].flatMap((list) => Object.entries(list));
    return nameOf([...lists.map(([key, name]) => ({ key, name })), ...names, ...learned]);
  }, [names, learned, prefectures, groups]);
  return { nameOf: known, learn };
}

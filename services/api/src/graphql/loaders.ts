import { addDays, agingDays, type CalendarDay } from '@tsunagi/domain';
import DataLoader from 'dataloader';
import type { WindowRow } from '../municipality/municipality.repository.ts';
import type { Card } from '../readmodel/index.ts';
import type { NextStepRow } from '../search/search.repository.ts';
import type { Services } from '../services.ts';

type Confirmed = { confirmed: number; total: number };

export type Loaders = ReturnType<typeof makeLoaders>;

/** Loaders live for one request: what several fields ask for by id is fetched in one statement. */
export function makeLoaders({ repositories }: Services) {
  const cards = new DataLoader<string, Card | null>(async (ids) => {
    const rows = await repositories.resource.cards(ids);
    const byId = new Map(rows.map((row) => [row.resource_id, row.card]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const nextSteps = new DataLoader<string, NextStepRow[]>(async (codes) => {
    const rows = await repositories.search.nextSteps(codes);
    return codes.map((code) => rows.filter((row) => row.code === code));
  });
  const windows = new DataLoader<string, WindowRow[]>(async (prefectures) => {
    const rows = await repositories.municipality.windows(prefectures);
    return prefectures.map((code) => rows.filter((row) => row.prefecture_code === code));
  });
  // The day is the request's own: the same in every key.
  const confirmed = new DataLoader<{ code: string; day: CalendarDay }, Confirmed, string>(
    async (keys) => {
      const since = addDays(keys[0]!.day, -agingDays);
      const rows = await repositories.municipality.confirmed(
        keys.map(({ code }) => code),
        since,
      );
      const byCode = new Map(rows.map((row) => [row.code, row]));
      return keys.map(({ code }) => byCode.get(code) ?? { confirmed: 0, total: 0 });
    },
    { cacheKeyFn: ({ code }) => code },
  );
  return {
    /** How many places of a prefecture or municipality were confirmed within a year. */
    confirmedShare: (code: string, day: CalendarDay): Promise<Confirmed> => confirmed.load({ code, day }),
    /** The cards of these resources, without those no longer listed. */
    async cards(ids: readonly string[]): Promise<Card[]> {
      const found = await cards.loadMany([...ids]);
      const fault = found.find((one) => one instanceof Error);
      if (fault) throw fault;
      return found.filter((card): card is Card => card !== null && !(card instanceof Error));
    },
    /** Where a resident of a municipality can turn in any case; of nowhere in particular, for null. */
    nextSteps: (code: string | null): Promise<NextStepRow[]> => nextSteps.load(code ?? ''),
    /** The first windows in a prefecture and its center. */
    windows: (prefecture: string): Promise<WindowRow[]> => windows.load(prefecture),
  };
}

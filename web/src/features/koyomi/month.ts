/** A month of a year. */
export interface Month {
  year: number;
  month: number;
}

/** `2026-11` as a month within a few years of sense; anything else is null. */
export function asMonth(text: string | undefined): Month | null {
  const match = /^(\d{4})-(\d{2})$/u.exec(text ?? '');
  const year = Number(match?.[1]);
  const month = Number(match?.[2]);
  return match && year >= 2000 && year <= 2099 && month >= 1 && month <= 12 ? { year, month } : null;
}

export const monthOf = (day: string): Month => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
});

export const monthKey = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;

export function shifted({ year, month }: Month, by: number): Month {
  const at = year * 12 + (month - 1) + by;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** The weeks of a month, Sunday first; null where a week reaches out of it. */
export function weeksOf({ year, month }: Month): (string | null)[][] {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const cells: (string | null)[] = [
    ...Array.from({ length: first }, () => null),
    ...Array.from(
      { length: days },
      (_, index) => `${monthKey({ year, month })}-${String(index + 1).padStart(2, '0')}`,
    ),
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

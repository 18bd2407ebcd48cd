export const OLDEST = 120;

export type ParsedAge =
  | { ok: true; years: number | null }
  | { ok: false; problem: 'NOT_NUMBER' | 'OUT_OF_RANGE' };

/** An age as people type it: 46, ４６, 46歳. Empty is no answer, which is fine; anything else is refused plainly. */
export function parseAge(typed: string): ParsedAge {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s歳才さい]/gu, '')
    .replace(/[−ー―–]/gu, '-');
  if (text === '') return { ok: true, years: null };
  if (!/^-?\d{1,9}$/u.test(text)) return { ok: false, problem: 'NOT_NUMBER' };
  const years = Number(text);
  return years >= 0 && years <= OLDEST ? { ok: true, years } : { ok: false, problem: 'OUT_OF_RANGE' };
}

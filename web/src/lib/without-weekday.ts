/** A day as it is said in passing: 11月10日（火） → 11月10日, Tue 10 November → 10 November. */
export function withoutWeekday(day: string): string {
  return day
    .replace(/\s*[（(][^）)]*[）)]\s*$/u, '')
    .replace(/^[A-Z][a-z]{2},? /u, '')
    .trim();
}

import { japaneseDay, japaneseTime } from '@tsunagi/domain';
import { desk } from '@tsunagi/texts/ja/staff/desk';

/** An instant as it is said at the desk: 「11月23日（月） 14:05」. */
export function instantWords(instant: string): string {
  const at = new Date(instant);
  return `${desk.today(japaneseDay(at))} ${japaneseTime(at)}`;
}

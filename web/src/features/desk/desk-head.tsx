import type { CalendarDay } from '@tsunagi/domain';
import { desk } from '@tsunagi/texts/ja/staff/desk';

interface DeskHeadProps {
  title: string;
  today: CalendarDay;
  more: string | null;
}

/** The sentence a desk opens with, the day, and that all else may wait. */
export function DeskHead({ title, today, more }: DeskHeadProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-5">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{title}</h1>
      <p className="text-sumi-2">
        {desk.today(today)}
        {more && <>　{more}</>}
      </p>
    </div>
  );
}

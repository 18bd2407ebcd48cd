import { connection } from 'next/server';
import { asMonth, monthOf } from '../../features/koyomi/month.ts';
import { MonthSheet } from '../../features/koyomi/month-sheet.tsx';

/** 暦: where the quick exit leads. An ordinary calendar of the month. */
export default async function CalendarPage({ searchParams }: { searchParams: Promise<{ m?: string }> }) {
  await connection();
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
  const asked = asMonth((await searchParams).m) ?? monthOf(today);
  return <MonthSheet month={asked} today={today} />;
}

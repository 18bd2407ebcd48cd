import '../globals.css';
import { koyomi } from '@tsunagi/texts/ja/koyomi';
import type { Metadata } from 'next';

export const metadata: Metadata = {
  title: koyomi.title,
  robots: { index: false },
  icons: { icon: 'data:,' },
};

/** A page of its own: nothing on it tells where one came from. */
export default function CalendarLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="ja">
      <body>{children}</body>
    </html>
  );
}

import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { BookView } from '../../../../features/routing/book-view.tsx';
import { RoutingBookDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.book.title, robots: { index: false } };

/** 振り分けのルール of the town one works for. */
export default async function RoutingPage() {
  await staffViewer('work-cases');
  const { routingBook } = await askAsViewer(RoutingBookDocument, {});
  return <BookView book={routingBook} />;
}

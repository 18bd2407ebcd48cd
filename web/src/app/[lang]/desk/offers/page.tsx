import { offers as texts } from '@tsunagi/texts/ja/staff/offers';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { OffersView } from '../../../../features/offers/offers-view.tsx';
import { OffersDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** 貸し出し: what we lend, and what others lend near us. */
export default async function OffersPage() {
  await staffViewer('offer-resources');
  const { offers } = await askAsViewer(OffersDocument, {});
  return <OffersView offers={offers} />;
}

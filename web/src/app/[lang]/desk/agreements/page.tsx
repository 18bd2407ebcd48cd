import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import type { Metadata } from 'next';
import { AgreementsView } from '../../../../features/agreements/agreements-view.tsx';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { AgreementsDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** 取り決め: agreements between municipalities that one drafted or takes part in. */
export default async function AgreementsPage() {
  await staffViewer('make-agreements');
  const { agreements } = await askAsViewer(AgreementsDocument, {});
  return <AgreementsView agreements={agreements} />;
}

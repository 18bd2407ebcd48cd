import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import type { Metadata } from 'next';
import { AgreementView } from '../../../../../features/agreements/agreement-view.tsx';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { OneAgreementDocument } from '../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';
import NotFound from '../../../not-found.tsx';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** One agreement; for who takes no part in it there is none. */
export default async function AgreementPage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('make-agreements');
  const { agreement } = await askAsViewer(OneAgreementDocument, { id: (await params).id });
  if (!agreement) {
    answerNotFound();
    return <NotFound />;
  }
  return <AgreementView agreement={agreement} />;
}

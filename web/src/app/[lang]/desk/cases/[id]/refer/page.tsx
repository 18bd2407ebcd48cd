import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../../features/desk/staff-page.ts';
import { ReferForm } from '../../../../../../features/referrals/refer-form.tsx';
import { NextReceiverDocument, OpenedCaseDocument } from '../../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../../lib/page-status.ts';
import NotFound from '../../../../not-found.tsx';

export const metadata: Metadata = { title: texts.refer.title, robots: { index: false } };

interface ReferPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ after?: string | string[]; to?: string | string[] }>;
}

/** つなぐ: the hand-over of a need of a case; `after` is the id of a referral that came back, `to` that of the one chosen. */
export default async function ReferPage({ params, searchParams }: ReferPageProps) {
  await staffViewer('work-cases');
  const { case: found } = await askAsViewer(OpenedCaseDocument, { id: (await params).id });
  if (!found) {
    answerNotFound();
    return <NotFound />;
  }
  const { after, to } = await searchParams;
  const toDesk = to === 'desk';
  const { nextReceiver } =
    typeof to === 'string' && !toDesk
      ? await askAsViewer(NextReceiverDocument, { id: to })
      : { nextReceiver: null };
  return (
    <ReferForm
      found={found}
      after={typeof after === 'string' ? after : null}
      chosen={nextReceiver}
      isToDesk={toDesk}
    />
  );
}

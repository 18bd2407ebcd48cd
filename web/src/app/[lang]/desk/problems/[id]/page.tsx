import { addDays, japaneseDay } from '@tsunagi/domain';
import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { OpenedView } from '../../../../../features/problem-desk/opened-view.tsx';
import { OpenedProblemDocument } from '../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';
import NotFound from '../../../not-found.tsx';

export const metadata: Metadata = { title: problemDesk.title };

/** One report. */
export default async function ProblemPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await staffViewer('answer-problems');
  const { problemReport } = await askAsViewer(OpenedProblemDocument, { id: (await params).id });
  if (!problemReport) {
    answerNotFound();
    return <NotFound />;
  }
  const today = japaneseDay(new Date());
  return (
    <OpenedView
      opened={problemReport}
      maySuspend={viewer.permissions.includes('suspend-providers')}
      today={today}
      reviewOn={addDays(today, 30)}
    />
  );
}

import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { MeetingView } from '../../../../../features/meetings/meeting-view.tsx';
import { CasesDocument, OpenedMeetingDocument } from '../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';
import NotFound from '../../../not-found.tsx';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** One support meeting; for those who are not at its table there is none. */
export default async function MeetingPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await staffViewer('join-meetings');
  const { meeting } = await askAsViewer(OpenedMeetingDocument, { id: (await params).id });
  if (!meeting) {
    answerNotFound();
    return <NotFound />;
  }
  const mayPut = viewer.permissions.includes('work-cases') && meeting.openActions.includes('PUT_CASE');
  const { cases } = mayPut ? await askAsViewer(CasesDocument, {}) : { cases: [] };
  return <MeetingView meeting={meeting} ownCases={cases} />;
}

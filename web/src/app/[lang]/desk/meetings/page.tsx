import { japaneseDay } from '@tsunagi/domain';
import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { MeetingsView } from '../../../../features/meetings/meetings-view.tsx';
import { MeetingsDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** 会議: the support meetings one is at the table of. */
export default async function MeetingsPage() {
  await staffViewer('join-meetings');
  const { meetings, meetingHome } = await askAsViewer(MeetingsDocument, {});
  return <MeetingsView meetings={meetings} home={meetingHome} today={japaneseDay(new Date())} />;
}

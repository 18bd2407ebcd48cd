import { japaneseDay } from '@tsunagi/domain';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { ReferralsView } from '../../../../features/referrals/referrals-view.tsx';
import { RoomsOnDesk } from '../../../../features/routing/rooms-on-desk.tsx';
import { ReferralsDocument, RoomInquiriesDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** 紹介: what others wait for, what was sent, and what is over its day. */
export default async function ReferralsPage() {
  await staffViewer('work-cases');
  const { referrals } = await askAsViewer(ReferralsDocument, {});
  const { roomInquiries } = await askAsViewer(RoomInquiriesDocument, {});
  return (
    <>
      <ReferralsView referrals={referrals} today={japaneseDay(new Date())} />
      <RoomsOnDesk rooms={roomInquiries} />
    </>
  );
}

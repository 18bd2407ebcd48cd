import { japaneseDay } from '@tsunagi/domain';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { ReviewView } from '../../../../features/review/review-view.tsx';
import { ReviewQueueDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: desk.places.review.name };

/** 審査: what waits for the one who decides. */
export default async function ReviewPage() {
  await staffViewer('approve-resources');
  const { openProposals } = await askAsViewer(ReviewQueueDocument, {});
  return (
    <ReviewView
      proposals={openProposals.filter(({ mayDecide }) => mayDecide)}
      today={japaneseDay(new Date())}
    />
  );
}

import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../../features/desk/staff-page.ts';
import { NextView } from '../../../../../../features/routing/next-view.tsx';
import { NextPlacesDocument, OpenedCaseDocument } from '../../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../../lib/page-status.ts';
import NotFound from '../../../../not-found.tsx';

export const metadata: Metadata = { title: texts.next.title, robots: { index: false } };

/** つぎの場所をさがす: where a case could go on to. The address holds its id and nothing of the person. */
export default async function NextPage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('work-cases');
  const { id } = await params;
  const { case: found } = await askAsViewer(OpenedCaseDocument, { id });
  const { nextPlaces, roomInquiries } = await askAsViewer(NextPlacesDocument, { id });
  if (!found || !nextPlaces) {
    answerNotFound();
    return <NotFound />;
  }
  const rooms = roomInquiries.filter(({ caseId }) => caseId === id);
  return <NextView caseId={id} pseudonym={found.pseudonym} found={nextPlaces} rooms={rooms} />;
}

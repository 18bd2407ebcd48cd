import { teams as texts } from '@tsunagi/texts/ja/staff/teams';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../../features/desk/staff-page.ts';
import { TeamView } from '../../../../../../features/teams/team-view.tsx';
import { OpenedTeamDocument } from '../../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../../lib/page-status.ts';
import NotFound from '../../../../not-found.tsx';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** The team of an own case. */
export default async function TeamPage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('work-cases');
  const { id } = await params;
  const place = { caseId: id, referralId: null };
  const { team } = await askAsViewer(OpenedTeamDocument, place);
  if (!team) {
    answerNotFound();
    return <NotFound />;
  }
  return <TeamView team={team} place={place} />;
}

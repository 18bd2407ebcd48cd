import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { ProblemsView } from '../../../../features/problem-desk/problems-view.tsx';
import { ProblemDeskDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: problemDesk.title };

interface ProblemsPageProps {
  searchParams: Promise<{ closed?: string }>;
}

/** お知らせと停止: what was told, and what is not shown now. */
export default async function ProblemsPage({ searchParams }: ProblemsPageProps) {
  await staffViewer('answer-problems');
  const open = (await searchParams).closed === undefined;
  return <ProblemsView data={await askAsViewer(ProblemDeskDocument, { open })} open={open} />;
}

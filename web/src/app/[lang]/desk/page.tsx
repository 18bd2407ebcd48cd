import { japaneseDay } from '@tsunagi/domain';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import type { Metadata } from 'next';
import { DeskView } from '../../../features/desk/desk-view.tsx';
import { listAsked } from '../../../features/desk/morning/morning-list.tsx';
import { MorningView } from '../../../features/desk/morning/morning-view.tsx';
import { askAsViewer } from '../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../features/desk/staff-page.ts';
import { DeskDocument, MorningDocument } from '../../../gql/graphql.ts';

export const metadata: Metadata = { title: desk.title };

interface DeskPageProps {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** 机: what waits, who must not be forgotten, and where one may go. */
export default async function DeskPage({ searchParams }: DeskPageProps) {
  const [viewer, { list }] = await Promise.all([staffViewer(), searchParams]);
  const worksWithCases = viewer.permissions.includes('work-cases');
  const [{ waiting }, facts] = await Promise.all([
    askAsViewer(DeskDocument, {}),
    // Whoever keeps entries besides must find them also on a day on which no case can be read.
    worksWithCases ? askAsViewer(MorningDocument, {}).catch(() => null) : null,
  ]);
  const today = japaneseDay(new Date());
  const shown = { viewer, tasks: waiting, today };
  if (!facts) return <DeskView {...shown} isUnreadable={worksWithCases} />;
  return <MorningView {...shown} facts={facts} chosen={listAsked(typeof list === 'string' ? list : null)} />;
}

import { japaneseDay } from '@tsunagi/domain';
import { people } from '@tsunagi/texts/ja/staff/people';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { InviteView } from '../../../../../features/people/invite-view.tsx';
import { loadOffice, type OfficeAsked } from '../../../../../features/people/office.ts';

export const metadata: Metadata = { title: people.invite };

interface InvitePageProps {
  searchParams: Promise<{ office?: OfficeAsked }>;
}

/** 人を招く. */
export default async function InvitePage({ searchParams }: InvitePageProps) {
  const [, { office: asked }] = await Promise.all([staffViewer('invite-people'), searchParams]);
  const office = await loadOffice(asked);
  if (!office) redirect('/desk/people');
  return <InviteView office={office} asked={asked} today={japaneseDay(new Date())} />;
}

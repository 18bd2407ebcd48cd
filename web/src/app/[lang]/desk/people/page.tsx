import { japaneseDay } from '@tsunagi/domain';
import { people } from '@tsunagi/texts/ja/staff/people';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { loadOffice, type OfficeAsked, organizationsNamed } from '../../../../features/people/office.ts';
import { OfficeChooser } from '../../../../features/people/office-chooser.tsx';
import { PeopleView } from '../../../../features/people/people-view.tsx';

export const metadata: Metadata = { title: people.title };

interface PeoplePageProps {
  searchParams: Promise<{ office?: OfficeAsked; words?: OfficeAsked; done?: OfficeAsked }>;
}

/** 人: who works here. The operator looks up any office. */
export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  const [viewer, { office: asked, words, done }] = await Promise.all([
    staffViewer('invite-people'),
    searchParams,
  ]);
  const runsSystem = viewer.permissions.includes('run-system');
  const [office, found] = await Promise.all([
    loadOffice(asked),
    runsSystem ? organizationsNamed(words) : null,
  ]);
  if (!office) redirect('/desk/people');
  return (
    <PeopleView
      office={office}
      asked={asked}
      today={japaneseDay(new Date())}
      done={done}
      chooser={runsSystem && <OfficeChooser words={words} found={found} />}
    />
  );
}

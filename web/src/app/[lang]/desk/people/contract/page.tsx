import { japaneseDay } from '@tsunagi/domain';
import { people } from '@tsunagi/texts/ja/staff/people';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { ContractView } from '../../../../../features/people/contract-view.tsx';
import { loadOffice, type OfficeAsked, organizationsNamed } from '../../../../../features/people/office.ts';

export const metadata: Metadata = { title: people.makeContract };

interface ContractPageProps {
  searchParams: Promise<{ office?: OfficeAsked; words?: OfficeAsked }>;
}

/** 委託を記す. */
export default async function ContractPage({ searchParams }: ContractPageProps) {
  const [, { office: asked, words }] = await Promise.all([staffViewer('invite-people'), searchParams]);
  const [office, found] = await Promise.all([loadOffice(asked), organizationsNamed(words)]);
  if (!office?.organization) redirect('/desk/people');
  const today = japaneseDay(new Date());
  return (
    <ContractView office={office.organization} asked={asked} today={today} words={words} found={found} />
  );
}

import { rounds } from '@tsunagi/texts/ja/staff/rounds';
import type { Metadata } from 'next';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { GranteeList } from '../../../../../features/rounds/grantee-list.tsx';

export const metadata: Metadata = { title: rounds.list.title };

/** 一覧を貼り付ける. */
export default async function GranteeListPage() {
  await staffViewer('ask-sections');
  return (
    <div className="desk-page">
      <a className="link inline-flex min-h-12 items-center" href="/desk/rounds">
        {rounds.back}
      </a>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{rounds.list.title}</h1>
      <p>{rounds.list.lead}</p>
      <GranteeList />
    </div>
  );
}

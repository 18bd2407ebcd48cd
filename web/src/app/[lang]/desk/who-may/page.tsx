import { permissionsOf, type RolePermission } from '@tsunagi/domain';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { WhoMayView } from '../../../../features/desk/who-may-view.tsx';
import { answerForbidden } from '../../../../lib/page-status.ts';

export const metadata: Metadata = { title: desk.whoMay.whoTitle };

interface WhoMayPageProps {
  searchParams: Promise<{ duty?: string | string[] }>;
}

const isDuty = (value: unknown): value is RolePermission =>
  Object.values(permissionsOf).some((held) => held.some((permission) => permission === value));

/** Who may do what the page before asked for, and whom to ask. */
export default async function WhoMayPage({ searchParams }: WhoMayPageProps) {
  const [viewer, { duty }] = await Promise.all([staffViewer(), searchParams]);
  if (!isDuty(duty) || viewer.permissions.includes(duty)) redirect('/desk');
  answerForbidden();
  return <WhoMayView viewer={viewer} duty={duty} />;
}

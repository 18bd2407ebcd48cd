import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { pagePath } from '../../../lib/request-facts.ts';

export const metadata: Metadata = { robots: { index: false } };

interface DeskLayoutProps {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}

/** The desk speaks Japanese alone: its pages in another language lead to the same page in Japanese. */
export default async function DeskLayout({ children, params }: DeskLayoutProps) {
  if ((await params).lang !== 'ja') redirect(await pagePath());
  return children;
}

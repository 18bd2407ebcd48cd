import { sharingPolicy as texts } from '@tsunagi/texts/ja/staff/sharing-policy';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { SharingPolicyView } from '../../../../features/sharing-policy/sharing-policy-view.tsx';
import { SharingPolicyDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** 見せ方のきまり: how strictly the own office shares. */
export default async function SharingPolicyPage() {
  await staffViewer('work-cases');
  const { sharingPolicy } = await askAsViewer(SharingPolicyDocument, {});
  return <SharingPolicyView policy={sharingPolicy ?? null} />;
}

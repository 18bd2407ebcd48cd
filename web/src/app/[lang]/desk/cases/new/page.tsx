import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import type { Metadata } from 'next';
import { OpenCaseForm } from '../../../../../features/cases/open-case-form.tsx';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';

export const metadata: Metadata = { title: texts.open.title, robots: { index: false } };

/** 新しく受ける: a case without a name. */
export default async function OpenCasePage() {
  await staffViewer('work-cases');
  return <OpenCaseForm />;
}

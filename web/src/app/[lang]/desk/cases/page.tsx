import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import type { Metadata } from 'next';
import { CasesView } from '../../../../features/cases/cases-view.tsx';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { CasesDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** ケース: those of the own office, the quietest first. */
export default async function CasesPage() {
  await staffViewer('work-cases');
  const { cases } = await askAsViewer(CasesDocument, {});
  return <CasesView cases={cases} />;
}

import { japaneseDay } from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import type { Metadata } from 'next';
import { CaseWork } from '../../../../../features/activities/case-work.tsx';
import { CaseView } from '../../../../../features/cases/case-view.tsx';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { CaseHolder } from '../../../../../features/referrals/case-holder.tsx';
import { CaseReferrals } from '../../../../../features/referrals/case-referrals.tsx';
import { ToNextPlace } from '../../../../../features/routing/to-next-place.tsx';
import { SlipPanel } from '../../../../../features/slip-card/slip-panel.tsx';
import { TeamLink } from '../../../../../features/teams/team-link.tsx';
import {
  CaseSlipDocument,
  CaseWorkOfDocument,
  OpenedCaseDocument,
  ReferralsDocument,
} from '../../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';
import NotFound from '../../../not-found.tsx';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** One case, with where it was handed on to. */
export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await staffViewer('work-cases');
  const { id } = await params;
  const { case: found } = await askAsViewer(OpenedCaseDocument, { id });
  if (!found) {
    answerNotFound();
    return <NotFound />;
  }
  const { referrals } = await askAsViewer(ReferralsDocument, {});
  const { caseSlip } = await askAsViewer(CaseSlipDocument, { caseId: id });
  const { caseWork } = await askAsViewer(CaseWorkOfDocument, { caseId: id });
  const own = referrals.filter(({ caseId }) => caseId === id);
  const today = japaneseDay(new Date());
  return (
    <CaseView
      found={found}
      today={today}
      holder={<CaseHolder referrals={own} keeper={viewer.working?.organizationName ?? viewer.name} />}
      after={
        <>
          <TeamLink href={`/desk/cases/${id}/team`} />
          <SlipPanel caseId={id} slip={caseSlip} />
        </>
      }
    >
      <CaseReferrals caseId={id} referrals={own} today={today} />
      <ToNextPlace caseId={id} />
      {caseWork && <CaseWork caseId={id} work={caseWork} today={today} />}
    </CaseView>
  );
}

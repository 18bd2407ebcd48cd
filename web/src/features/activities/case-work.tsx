import type { CalendarDay } from '@tsunagi/domain';
import { activities as texts } from '@tsunagi/texts/ja/staff/activities';
import { ActivityForm } from './activity-form.tsx';
import { ActivityList, type WorkFacts } from './activity-list.tsx';
import { Milestones } from './milestones.tsx';
import { NextContact } from './next-contact.tsx';

interface CaseWorkProps {
  caseId: string;
  work: WorkFacts;
  today: CalendarDay;
}

/** What is done for a case: written in seconds, taken back in one; and what comes next. */
export function CaseWork({ caseId, work, today }: CaseWorkProps) {
  const last = work.activities.find(({ partner }) => partner !== 'PARTNER');
  return (
    <section aria-labelledby="work">
      <h2 id="work" className="section-title">
        {texts.title}
      </h2>
      <p className="mt-3 text-sumi-2">{texts.lead}</p>
      <ActivityForm
        caseId={caseId}
        today={today}
        usualPartner={last?.partner ?? 'FAMILY'}
        homeCode={work.activities.find(({ homeCode }) => homeCode)?.homeCode ?? null}
      />
      <ActivityList work={work} />
      <div className="grid gap-x-10 md:grid-cols-2">
        <NextContact caseId={caseId} today={today} work={work} />
        <Milestones caseId={caseId} milestones={work.milestones} />
      </div>
    </section>
  );
}

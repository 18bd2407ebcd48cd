import { desk } from '@tsunagi/texts/ja/staff/desk';
import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import type { OpenedProblemQuery } from '../../gql/graphql.ts';
import { AnswerForm } from './answer-form.tsx';
import { ReportLine } from './report-line.tsx';

interface OpenedViewProps {
  opened: NonNullable<OpenedProblemQuery['problemReport']>;
  maySuspend: boolean;
  today: string;
  reviewOn: string;
}

/** One report with what was written, and what to do about it. */
export function OpenedView({
  opened: { report, words, contact },
  maySuspend,
  today,
  reviewOn,
}: OpenedViewProps) {
  const isForgotten = report.forgottenOn <= today;
  const links = [
    [`/places/${report.resourceId}`, problemDesk.toPlace],
    [`/desk/entries/${report.resourceId}`, problemDesk.toEntry],
    [`/desk/problems/providers/${report.organizationId}`, problemDesk.toProvider],
  ] as const;
  return (
    <div className="desk-page">
      <a className="link inline-flex min-h-12 items-center" href="/desk/problems">
        {problemDesk.listBack}
      </a>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{report.resourceName}</h1>
      <ReportLine report={report} />
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div>
          <section className="sheet p-6" aria-labelledby="written">
            <h2 id="written" className="text-[1.1875rem]">
              {problemDesk.wordsTitle}
            </h2>
            <p className="mt-2 whitespace-pre-wrap">
              {words ?? (isForgotten ? problemDesk.forgotten : problemDesk.noWords)}
            </p>
            <h3 className="mt-4 text-[1.0625rem]">{problemDesk.contactTitle}</h3>
            <p>{contact ?? problemDesk.noContact}</p>
            <p className="mt-4 text-[1rem] text-sumi-2">
              {problemDesk.readRecorded}{' '}
              {!isForgotten && problemDesk.forgetting(desk.fullDay(report.forgottenOn))}
            </p>
          </section>
          <section className="mt-9" aria-labelledby="answer-title">
            <h2 id="answer-title" className="section-title">
              {problemDesk.answerTitle}
            </h2>
            {report.outcome && report.answeredOn ? (
              <p className="mt-3">
                {problemDesk.answered(
                  problemDesk.outcomes[report.outcome].word,
                  report.answeredBy ?? '',
                  desk.fullDay(report.answeredOn),
                )}
                <span className="block whitespace-pre-wrap">{report.answer}</span>
              </p>
            ) : (
              <AnswerForm report={report} maySuspend={maySuspend} reviewOn={reviewOn} />
            )}
          </section>
        </div>
        <aside className="self-start">
          <p>
            {problemDesk.provider}：{report.organizationName}
          </p>
          {report.keeperName && (
            <p>
              {problemDesk.keeper}：{report.keeperName}
            </p>
          )}
          <ul className="mt-2">
            {links.map(([href, text]) => (
              <li key={href}>
                <a className="link inline-flex min-h-12 items-center" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </div>
  );
}

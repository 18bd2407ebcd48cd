import { desk } from '@tsunagi/texts/ja/staff/desk';
import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import type { ProblemDeskQuery, ReportFactsFragment } from '../../gql/graphql.ts';
import { ReportLine } from './report-line.tsx';
import { SuspensionItem } from './suspension-item.tsx';

interface ProblemsViewProps {
  data: ProblemDeskQuery;
  open: boolean;
}

/** What was told, what concerns people's safety first; beside it what is not shown now. */
export function ProblemsView({ data: { problemReports, suspensions }, open }: ProblemsViewProps) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">
        {open ? problemDesk.openTitle(problemReports.length) : problemDesk.closedTitle}
      </h1>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div>
          {problemReports.length > 0 && (
            <ul className="sheet !border-edge">
              {problemReports.map((report) => (
                <ReportRow key={report.id} report={report} />
              ))}
            </ul>
          )}
          <a
            className="link mt-4 inline-flex min-h-12 items-center"
            href={open ? '/desk/problems?closed=1' : '/desk/problems'}
          >
            {open ? problemDesk.showClosed : problemDesk.showOpen}
          </a>
        </div>
        <section aria-labelledby="in-force" className="self-start">
          <h2 id="in-force" className="section-title">
            {problemDesk.inForceTitle}
          </h2>
          {suspensions.length === 0 ? (
            <p className="mt-3">{problemDesk.inForceNone}</p>
          ) : (
            <ul>
              {suspensions.map((one) => (
                <li key={one.id} className="border-b border-hair py-3">
                  <SuspensionItem one={one} linked />
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  );
}

function ReportRow({ report }: { report: ReportFactsFragment }) {
  return (
    <li className="grid items-center gap-x-6 gap-y-3 border-t border-hair p-5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_11rem] md:px-7">
      <div>
        <h2 className="text-[1.1875rem] leading-[1.5]">{report.resourceName}</h2>
        <ReportLine report={report} />
        {report.outcome && report.answeredOn && (
          <p className="text-sumi-2">
            {problemDesk.answered(
              problemDesk.outcomes[report.outcome].word,
              report.answeredBy ?? '',
              desk.fullDay(report.answeredOn),
            )}
          </p>
        )}
      </div>
      <a href={`/desk/problems/${report.id}`} className="button !px-4">
        {report.outcome ? problemDesk.read : problemDesk.open}
      </a>
    </li>
  );
}

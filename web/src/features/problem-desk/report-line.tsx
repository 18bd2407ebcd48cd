import { desk } from '@tsunagi/texts/ja/staff/desk';
import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import type { ReportFactsFragment } from '../../gql/graphql.ts';

/** What kind of report it is, when it came, and under which number. */
export function ReportLine({ report }: { report: ReportFactsFragment }) {
  return (
    <>
      <p>
        {problemDesk.kinds[report.kind]}
        {report.serious && <b className="ml-3 text-late">{problemDesk.serious}</b>}
      </p>
      <p className="text-sumi-2">
        {problemDesk.received(desk.today(report.receivedOn))}　{problemDesk.reference}{' '}
        <span className="unbroken">{report.reference}</span>
      </p>
    </>
  );
}

import { desk } from '@tsunagi/texts/ja/staff/desk';
import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import type { ProviderFactsFragment } from '../../gql/graphql.ts';
import { FindingForm } from './finding-form.tsx';
import { LiftForm } from './lift-form.tsx';
import { SuspendForm } from './suspend-form.tsx';
import { SuspensionItem } from './suspension-item.tsx';

interface ProviderViewProps {
  provider: ProviderFactsFragment;
  maySuspend: boolean;
  today: string;
  reviewOn: string;
}

/** Who looked at a provider and what it showed; and the hand that takes it out of the public doors. */
export function ProviderView({ provider, maySuspend, today, reviewOn }: ProviderViewProps) {
  const isWholeWithheld = provider.suspensions.some((one) => !one.resourceId && !one.liftedOn);
  return (
    <div className="desk-page">
      <a className="link inline-flex min-h-12 items-center" href="/desk/problems">
        {problemDesk.listBack}
      </a>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{provider.name}</h1>
      <p className="font-[650]">{problemDesk.states[provider.state]}</p>
      <p className="text-sumi-2">
        {provider.keeperName && `${problemDesk.keeper}：${provider.keeperName}　`}
        {provider.corporateNumber && `${problemDesk.corporateNumber}：${provider.corporateNumber}`}
      </p>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div>
          <Findings findings={provider.findings} />
          {provider.state !== 'NOT_NEEDED' && (
            <section className="mt-9" aria-labelledby="record">
              <h2 id="record" className="section-title">
                {problemDesk.recordTitle}
              </h2>
              <FindingForm organizationId={provider.id} today={today} />
            </section>
          )}
        </div>
        <div className="self-start">
          <Suspensions suspensions={provider.suspensions} maySuspend={maySuspend} />
          {maySuspend && provider.entries.length > 0 && !isWholeWithheld && (
            <section className="mt-9" aria-labelledby="suspend">
              <h2 id="suspend" className="section-title">
                {problemDesk.suspendTitle}
              </h2>
              <SuspendForm provider={provider} reviewOn={reviewOn} />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

function Findings({ findings }: { findings: ProviderFactsFragment['findings'] }) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className="section-title">
        {problemDesk.findingsTitle}
      </h2>
      {findings.length === 0 && <p className="mt-3">{problemDesk.noFindings}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={finding.id} className="border-b border-hair py-3">
            <b className="block">
              {problemDesk.subjects[finding.subject]}：{problemDesk.results[finding.result]}
            </b>
            {finding.word && <span className="block whitespace-pre-wrap">{finding.word}</span>}
            <span className="block text-sumi-2">
              {desk.fullDay(finding.checkedOn)}　{finding.by}
              {finding.nextCheckOn && `　${problemDesk.next(desk.fullDay(finding.nextCheckOn))}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Suspensions({
  suspensions,
  maySuspend,
}: {
  suspensions: ProviderFactsFragment['suspensions'];
  maySuspend: boolean;
}) {
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="section-title">
        {problemDesk.historyTitle}
      </h2>
      {suspensions.length === 0 && <p className="mt-3">{problemDesk.inForceNone}</p>}
      <ul>
        {suspensions.map((one) => (
          <li key={one.id} className="border-b border-hair py-3">
            <SuspensionItem one={one} />
            {maySuspend && !one.liftedOn && <LiftForm id={one.id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

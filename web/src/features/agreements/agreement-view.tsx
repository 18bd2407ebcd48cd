import { codes } from '@tsunagi/texts/ja/codes';
import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import type { AgreementPartsFragment } from '../../gql/graphql.ts';
import '../cases/cases.css';
import '../figures/figures.css';
import { AgreementActs } from './agreement-acts.tsx';
import { AgreementHistory } from './agreement-history.tsx';
import { CostsSection } from './costs-section.tsx';
import { PrintAgreement } from './print-agreement.tsx';
import { UsesSection } from './uses-section.tsx';

export type AgreementFactsShown = AgreementPartsFragment;

/** One agreement: what it shares, who agreed, what each pays and why, and what one may do now. */
export function AgreementView({ agreement }: { agreement: AgreementFactsShown }) {
  const { state, time } = agreement;
  return (
    <div className="desk-page">
      <a className="link no-print inline-flex min-h-12 items-center" href="/desk/agreements">
        {texts.back}
      </a>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{agreement.name}</h1>
      <p className="mt-1">
        <b className="text-shu-ink">{texts.states[state]}</b>
        {time !== 'NOT_AGREED' && `　${texts.times[time]}`}
      </p>
      {time !== 'NOT_AGREED' && (
        <p className="mt-2">
          {time === 'NOT_YET' ? texts.effect.NOT_YET(agreement.from) : effectOf(time, agreement.from)}
          {time === 'IN_FORCE' && (
            <a className="link no-print ml-2 inline-flex min-h-12 items-center" href="/">
              {texts.seePlaces}
            </a>
          )}
        </p>
      )}
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div className="flex flex-col gap-10">
          <Terms agreement={agreement} />
          <Members agreement={agreement} />
          <CostsSection agreement={agreement} />
          <UsesSection agreement={agreement} />
        </div>
        <div className="flex flex-col gap-10">
          <section aria-labelledby="now" className="sheet no-print self-stretch p-6">
            <h2 id="now" className="section-title">
              {texts.now.title}
            </h2>
            {agreement.openActions.length === 0 && <p className="mt-3">{texts.now.nothing}</p>}
            {agreement.isOwn && state === 'DRAFT' && (
              <a className="button mt-3" href={`/desk/agreements/${agreement.id}/draft`}>
                {texts.change}
              </a>
            )}
            <AgreementActs agreement={agreement} />
          </section>
          <AgreementHistory events={agreement.events} />
          <PrintAgreement />
        </div>
      </div>
    </div>
  );
}

const effectOf = (time: 'NOT_YET' | 'IN_FORCE' | 'OVER', from: string): string => {
  const word = texts.effect[time];
  return typeof word === 'string' ? word : word(from);
};

function Terms({ agreement }: { agreement: AgreementFactsShown }) {
  const rows: readonly (readonly [string, string])[] = [
    [texts.what, agreement.sharedKinds.map((kind) => codes.kinds[kind]).join('・')],
    [texts.whom, texts.whomAll],
    [texts.when, texts.period(agreement.from, agreement.to)],
    [texts.drafter, agreement.drafterName],
  ];
  return (
    <section aria-label={agreement.name}>
      {agreement.aim && <p className="mb-4 whitespace-pre-wrap">{agreement.aim}</p>}
      <dl>
        {rows.map(([name, value]) => (
          <div key={name} className="gap-x-6 border-t border-hair py-3 sm:flex">
            <dt className="shrink-0 basis-32 text-sumi-2">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Members({ agreement }: { agreement: AgreementFactsShown }) {
  const words = texts.members;
  return (
    <section aria-labelledby="members">
      <h2 id="members" className="section-title">
        {words.title}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="mt-3 overflow-x-auto" tabIndex={0} aria-label={texts.moves(words.title)}>
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.agreed}</th>
            </tr>
          </thead>
          <tbody>
            {agreement.members.map((member) => (
              <tr key={member.code}>
                <th scope="row" className="whitespace-nowrap">
                  {member.name}
                  {member.isLead && <span className="text-sumi-2">（{words.lead}）</span>}
                </th>
                <td>{member.role ?? words.noRole}</td>
                <td>{agreedOf(member, agreement)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function agreedOf(
  { agreedOn, agreedByName, isInTurn }: AgreementFactsShown['members'][number],
  { state }: AgreementFactsShown,
): string {
  if (agreedOn) return texts.members.agreedOn(agreedOn, agreedByName ?? null);
  if (isInTurn) return texts.members.inTurn;
  return state === 'PROPOSED' ? texts.members.waits : texts.members.notAsked;
}

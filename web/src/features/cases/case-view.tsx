import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import type { OpenedCaseQuery } from '../../gql/graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import './cases.css';
import { CalledIn } from './called-in.tsx';
import { CaseItems } from './case-items.tsx';
import { CaseTags } from './case-tags.tsx';
import { GroundChip } from './ground-chip.tsx';
import { GroundForm } from './ground-form.tsx';
import { GroundLimits } from './ground-limits.tsx';
import { GroundLine } from './ground-line.tsx';
import { WithdrawGround } from './withdraw-ground.tsx';

type CaseFacts = NonNullable<OpenedCaseQuery['case']>;

interface CaseViewProps {
  found: CaseFacts;
  today: string;
  /** Who holds the person now. */
  holder: React.ReactNode;
  /** Where it was handed on to, and what is done. */
  children: React.ReactNode;
  /** What is needed more rarely. */
  after: React.ReactNode;
}

/** A case as those see it who keep it. */
export function CaseView({ found, today, holder, children, after }: CaseViewProps) {
  const { pseudonym, reference, openedOn, cameBy, lastContactOn, members, items, grounds } = found;
  return (
    <div className="desk-page">
      <a className="link inline-flex min-h-12 items-center gap-2" href="/desk/cases">
        <Icon name="arrow-left" size={20} />
        {texts.back}
      </a>
      <div className="flex flex-wrap items-baseline gap-x-5">
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{pseudonym}</h1>
        <p className="flex flex-wrap gap-x-4 text-sumi-2">
          <span>{texts.reference(reference)}</span>
          <span>{texts.openedOn(openedOn, cameBy)}</span>
          <span>{texts.lastContact(lastContactOn)}</span>
        </p>
      </div>
      <CaseTags {...found} />
      {holder}
      <CalledIn caseId={found.id} tags={found.tags} />
      <div className="mt-8 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div className="flex flex-col gap-10">
          {children}
          <CaseItems caseId={found.id} items={items} />
          <section aria-labelledby="grounds">
            <h2 id="grounds" className="section-title">
              {texts.view.grounds}
            </h2>
            {grounds.length === 0 && <p className="mt-3">{texts.view.noGrounds}</p>}
            <ul>
              {grounds.map((ground) => (
                <GroundLine key={ground.id} ground={ground}>
                  <GroundLimits ground={ground} />
                  {ground.isInForce && <WithdrawGround id={ground.id} />}
                </GroundLine>
              ))}
            </ul>
            <GroundForm caseId={found.id} today={today} />
          </section>
          {after}
        </div>
        <div className="flex flex-col gap-10 self-start max-lg:order-first">
          <Household members={members} />
          <GroundsInForce grounds={grounds} />
        </div>
      </div>
    </div>
  );
}

function Household({ members }: { members: CaseFacts['members'] }) {
  return (
    <section aria-labelledby="household">
      <h2 id="household" className="section-title">
        {texts.view.household}
      </h2>
      <ul>
        {members.map((member, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: members have no other identity, and nobody moves them here
          <li key={at} className="border-b border-hair py-3">
            <b>{texts.roles[member.role]}</b>　{texts.age(member)}
            {member.isClient && <span className="block">{texts.view.client}</span>}
            {member.needsCare && <span className="block">{texts.view.needsCare}</span>}
            {member.raisesChild && <span className="block">{texts.view.raisesChild}</span>}
            {member.needs.length > 0 && <span className="block">{texts.view.needs(member.needs)}</span>}
            {member.turning !== null && (
              <b className="block text-shu-ink">{texts.view.turning(member.turning)}</b>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On what may be shared now, at a glance; the whole of it, and the way to more, lies below. */
function GroundsInForce({ grounds }: { grounds: CaseFacts['grounds'] }) {
  const inForce = grounds.filter(({ isInForce }) => isInForce);
  return (
    <section aria-labelledby="grounds-in-force">
      <h2 id="grounds-in-force" className="section-title">
        {texts.view.groundsNow}
      </h2>
      {inForce.length === 0 && <p className="mt-3">{texts.view.noneInForce}</p>}
      <ul>
        {inForce.map(({ id, kind, receiverNames, until }) => (
          <li key={id} className="border-b border-hair py-3">
            <GroundChip kind={kind} />
            <span className="mt-1 block">{texts.view.forWhom(receiverNames)}</span>
            {until && <span className="block">{texts.view.until(until)}</span>}
          </li>
        ))}
      </ul>
      <a className="link mt-1 inline-flex min-h-12 items-center" href="#grounds">
        {texts.view.toGrounds}
      </a>
    </section>
  );
}

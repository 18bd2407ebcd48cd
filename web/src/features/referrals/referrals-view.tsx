import { inCareStates, unansweredStates } from '@tsunagi/domain';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import '../cases/cases.css';
import type { ReferralLineShown } from './referral-facts.ts';
import { ReferralRow } from './referral-row.tsx';

type GroupKey = 'overdue' | 'waiting' | 'desk' | 'sent' | 'inCare' | 'ended';
const groups: readonly GroupKey[] = ['overdue', 'waiting', 'desk', 'sent', 'inCare', 'ended'];

/** In which list a referral stands: one, the most pressing. */
function groupOf({ isOverdue, state, parties }: ReferralLineShown): GroupKey {
  if (isOverdue) return 'overdue';
  const isUnanswered = unansweredStates.includes(state);
  if (isUnanswered && parties.includes('DESK')) return 'desk';
  if (parties.includes('SENDER')) return isUnanswered || inCareStates.includes(state) ? 'sent' : 'ended';
  if (isUnanswered) return 'waiting';
  return inCareStates.includes(state) ? 'inCare' : 'ended';
}

interface ReferralsViewProps {
  referrals: readonly ReferralLineShown[];
  today: string;
}

/** Every referral the own office has to do with: what is over its day first, then what others wait for. */
export function ReferralsView({ referrals, today }: ReferralsViewProps) {
  const of = (key: GroupKey) => referrals.filter((referral) => groupOf(referral) === key);
  const isNothingWaiting = [...of('overdue'), ...of('waiting'), ...of('desk')].length === 0;
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      {isNothingWaiting && (
        <div className="sheet mt-6 p-6">
          <p className="font-[650]">{referrals.length === 0 ? texts.lists.none : texts.lists.noneWaiting}</p>
          <p>{texts.lists.noneNext}</p>
          <a className="link mt-2 inline-flex min-h-12 items-center" href="/desk/cases">
            {texts.lists.toCases}
          </a>
        </div>
      )}
      {groups.map((key) => {
        const rows = of(key);
        return (
          rows.length > 0 && (
            <section key={key} aria-labelledby={`list-${key}`} className="mt-8">
              <h2 id={`list-${key}`} className={`section-title ${key === 'overdue' ? 'text-late' : ''}`}>
                {texts.lists[key]} <span className="font-normal">{rows.length}</span>
              </h2>
              <ul className="sheet mt-4">
                {rows.map((referral) => (
                  <ReferralRow key={referral.id} referral={referral} today={today} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

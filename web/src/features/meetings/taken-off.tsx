import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import type { MeetingShown } from './meeting-facts.ts';

/** Whoever is talked about no longer: who took it off the table, when and why. */
export function TakenOff({ cases }: { cases: MeetingShown['takenOff'] }) {
  if (cases.length === 0) return null;
  return (
    <section aria-labelledby="taken-off">
      <h2 id="taken-off" className="section-title">
        {texts.takenOffTitle}
      </h2>
      <ul>
        {cases.map((one) => (
          <li key={one.id} className="border-b border-hair py-4 leading-[1.65]">
            <b className="block">{one.pseudonym}</b>
            {one.why && <span className="block whitespace-pre-wrap">「{one.why}」</span>}
            <span className="block text-sumi-2">
              {referrals.at(one.at as string)}　
              {[one.organizationName, one.personName].filter(Boolean).join('　')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

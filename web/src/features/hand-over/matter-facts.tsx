import { handOver as texts } from '@tsunagi/texts/ja/staff/hand-over';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import type { HandOverLineFragment } from '../../gql/graphql.ts';

/** What a successor must know of a case or a referral: where it stands, with whom, what is promised. */
export function MatterFacts({ matter }: { matter: HandOverLineFragment }) {
  const { id, kind, pseudonym, reference, lastContactOn, nextContactOn, owner, holderName } = matter;
  const href = kind === 'CASE' ? `/desk/cases/${id}` : `/desk/referrals/${id}`;
  return (
    <div className="leading-[1.65]">
      <h3 className="text-[1.1875rem]">
        <a className="link inline-flex min-h-12 items-center" href={href}>
          {pseudonym}
        </a>
      </h3>
      <p className="flex flex-wrap gap-x-4 text-sumi-2">
        <span>{texts.kinds[kind]}</span>
        <span>{reference}</span>
        {lastContactOn && <span>{texts.lastContact(lastContactOn)}</span>}
        {nextContactOn && <b className="text-sumi">{texts.nextContact(nextContactOn)}</b>}
      </p>
      {owner !== 'PERSON' && <p className="font-[650] text-shu-ink">{texts.fallen(holderName)}</p>}
      <ul>
        {matter.referrals.map((one) => (
          <li key={one.id} className="border-t border-hair py-2">
            {one.title ?? '—'}
            <span className="flex flex-wrap gap-x-4 text-sumi-2">
              <span>{texts.contact(one.otherName, one.contactName)}</span>
              {one.otherPhone && <span className="tabular-nums">{texts.phone(one.otherPhone)}</span>}
              <span>{referrals.states[one.state]}</span>
              {one.dueOn && <span>{texts.due(one.dueOn)}</span>}
              {one.meetingOn && <span>{texts.meeting(one.meetingOn)}</span>}
            </span>
          </li>
        ))}
        {matter.promises.map(({ words, byDay }) => (
          <li key={words} className="border-t border-hair py-2">
            {texts.promise(words, byDay)}
          </li>
        ))}
      </ul>
    </div>
  );
}

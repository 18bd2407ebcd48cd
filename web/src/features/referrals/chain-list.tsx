import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import type { ReferralFactsShown } from './referral-facts.ts';

/** All places that were asked for the same need: it does not go back to one who declined. */
export function ChainList({ referral: { chain, isPassedAround } }: { referral: ReferralFactsShown }) {
  if (chain.length < 2) return null;
  return (
    <section aria-labelledby="chain">
      <h2 id="chain" className="section-title">
        {texts.view.chain}
      </h2>
      {isPassedAround && <p className="mt-3 font-[650] text-late">{texts.view.passedAround}</p>}
      <ol className="mt-2">
        {chain.map(({ hop, receiverName, state, isThis }) => (
          <li key={hop} className="border-b border-hair py-3">
            <span className="block text-sumi-2">{texts.view.hop(hop)}</span>
            <b className="block">
              {receiverName ?? texts.view.desk}
              {isThis && `（${texts.view.isThis}）`}
            </b>
            {texts.states[state]}
            {state === 'DECLINED' && <span className="block">{texts.view.declinedBefore}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

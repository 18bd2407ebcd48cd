import type { SharedItem } from '@tsunagi/domain';
import { cases as words } from '@tsunagi/texts/ja/staff/cases';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { sharingPolicy as policy } from '@tsunagi/texts/ja/staff/sharing-policy';
import { Icon } from '../../ui/icon.tsx';
import type { ReferralFactsShown } from './referral-facts.ts';
import { UnmaskItem } from './unmask-item.tsx';

type Shown = ReferralFactsShown['items'][number];

interface ShownItemsProps {
  items: readonly Shown[];
  only: readonly SharedItem[];
  isOwn: boolean;
  referralId: string;
  /** Only to those who keep it. */
  caseId: string | null;
}

/** Items in the form this side sees them in; a masked one says when it opens, and nothing of what it holds. */
export function ShownItems({ items, only, isOwn, referralId, caseId }: ShownItemsProps) {
  const told = items.filter(({ item }) => only.includes(item));
  if (told.length === 0) return <p className="mt-3 text-sumi-2">{texts.view.nothingTold}</p>;
  return (
    <dl className="case-facts">
      {told.map((shown) => (
        <div key={shown.item}>
          <dt>{words.items[shown.item]}</dt>
          <dd>
            <ItemText shown={shown} caseId={isOwn ? caseId : null} />
            <WhatReceiverSees shown={shown} />
            {!isOwn && shown.why === 'UNMASK_WITH_REASON' && (
              <UnmaskItem referralId={referralId} item={shown.item} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** To the sender: what of it the other side sees, what would open it, and whose rule stops it; to both the latter. */
function WhatReceiverSees({ shown: { receiverSees, receiverWhy, policyOf } }: { shown: Shown }) {
  const said = [
    receiverSees && receiverSees !== 'NOTHING' && texts.view.receiverSees[receiverSees],
    receiverWhy && words.maskReasons[receiverWhy],
  ].filter(Boolean);
  const whose = policy.whose(policyOf, receiverSees === null ? 'RECEIVER' : 'SENDER');
  if (said.length === 0 && whose === '') return null;
  return (
    <span className="block text-[1rem] text-sumi-2">
      {said.join('。')}
      {whose && <b className="block">{whose}</b>}
    </span>
  );
}

function ItemText({ shown: { form, text, why }, caseId }: { shown: Shown; caseId: string | null }) {
  if (form === 'FULL')
    return text === null ? (
      <span className="text-sumi-2">{texts.view.nothingKnown}</span>
    ) : (
      <span className="whitespace-pre-wrap">{text}</span>
    );
  const opens = why && words.maskReasons[why];
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {text !== null && <span className="whitespace-pre-wrap">{text}</span>}
      <span className="masked" aria-hidden="true" />
      <span className="sr-only">{words.maskedAloud}</span>
      <span className="inline-flex items-center gap-1.5 text-sumi-2">
        <Icon name="lock" size={18} />
        {caseId && why === 'UNMASK_WITH_REASON' ? (
          <a className="link inline-flex min-h-12 items-center" href={`/desk/cases/${caseId}#items`}>
            {texts.view.inCase}
          </a>
        ) : (
          opens
        )}
      </span>
    </span>
  );
}

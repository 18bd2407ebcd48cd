import { cases } from '@tsunagi/texts/ja/staff/cases';
import { sharingPolicy as texts } from '@tsunagi/texts/ja/staff/sharing-policy';
import type { CaseGroundFacts } from './ground-line.tsx';
import { ReviewDanger } from './review-danger.tsx';

/** How far a ground carries to each it names, whose rule stops it, and the second look where danger to life needs one. */
export function GroundLimits({ ground }: { ground: CaseGroundFacts }) {
  const { isInForce, limits, awaitsReview, reviewedByName } = ground;
  return (
    <>
      {isInForce &&
        limits.map(({ receiverName, reach, policyOf }) => (
          <p key={receiverName} className={reach === 'WITH_NAME' ? '' : 'font-[650]'}>
            {texts.limit(receiverName, reach, policyOf)}
          </p>
        ))}
      {awaitsReview && <ReviewDanger id={ground.id} />}
      {reviewedByName && <p>{cases.review.done(reviewedByName)}</p>}
    </>
  );
}

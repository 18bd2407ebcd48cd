import { japaneseDay } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { sharingPolicy as texts } from '@tsunagi/texts/ja/staff/sharing-policy';
import type { SharingPolicyQuery } from '../../gql/graphql.ts';
import { SharingPolicyForm } from './sharing-policy-form.tsx';

export type PolicyFacts = NonNullable<SharingPolicyQuery['sharingPolicy']>;

/** How strictly the own office shares, who decided it, and the way to decide anew. */
export function SharingPolicyView({ policy }: { policy: PolicyFacts | null }) {
  return (
    <div className="desk-page max-w-[60rem]!">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      {policy ? (
        <>
          <p className="text-sumi-2">{policy.organizationName}</p>
          <p className="mt-3">{texts.lead}</p>
          <p className="mt-1">{texts.always}</p>
          <p className="mt-4 font-[650]">
            {policy.decidedByName && policy.decidedAt
              ? texts.decidedBy(
                  policy.decidedByName,
                  cases.fullDay(japaneseDay(new Date(policy.decidedAt as string))),
                )
              : texts.usual}
          </p>
          {!policy.mayDecide && <p className="mt-1">{texts.notYours}</p>}
          <SharingPolicyForm policy={policy} />
        </>
      ) : (
        <p className="mt-3">{texts.noOffice}</p>
      )}
    </div>
  );
}

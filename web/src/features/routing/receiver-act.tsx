import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { NextReceiverPartsFragment } from '../../gql/graphql.ts';

interface ReceiverActProps {
  caseId: string;
  receiver: NextReceiverPartsFragment | null;
}

/** The way to hand on to somebody; or why not, and what to do instead. The address holds ids alone. */
export function ReceiverAct({ caseId, receiver }: ReceiverActProps) {
  if (!receiver) return <span>{texts.next.noOrganization}</span>;
  if (receiver.isOwn) return <span className="font-[650] text-shu-ink">{texts.next.own}</span>;
  if (receiver.hasDeclined) return <span className="text-not">{texts.next.declined}</span>;
  return (
    <>
      <a
        className="button"
        href={`/desk/cases/${caseId}/refer?to=${receiver.id}`}
        aria-label={texts.next.referTo(receiver.name)}
      >
        {texts.next.refer}
      </a>
      {!receiver.worksHere && (
        <span className="rounded border border-edge px-2 text-[1rem]">{texts.next.byLetter}</span>
      )}
    </>
  );
}

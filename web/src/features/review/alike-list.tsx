import { codes } from '@tsunagi/texts/ja/codes';
import { duplicates } from '@tsunagi/texts/ja/staff/duplicates';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { plainText } from '../../ui/furigana.tsx';
import type { QueuedProposal } from './review-view.tsx';

const { review } = entries;

/** What may be the same place as a new one, before it is taken twice. */
export function AlikeList({ alike }: { alike: QueuedProposal['alike'] }) {
  if (alike.length === 0) return null;
  return (
    <div className="mt-4 rounded-xl border border-ask-line bg-ask-wash px-5 py-4">
      <h3 className="text-[1.0625rem] text-ask">{review.alikeTitle}</h3>
      <ul>
        {alike.map(({ resourceId, proposalId, name, kind, reasons }) => (
          <li key={resourceId ?? proposalId} className="mt-1">
            {resourceId ? (
              <a className="link inline-flex min-h-12 items-center font-[650]" href={`/places/${resourceId}`}>
                {name}
              </a>
            ) : (
              <b>{name}</b>
            )}
            <span className="ml-3">
              {[
                resourceId ? review.isListed : review.isWaiting,
                plainText(codes.kinds[kind]),
                ...reasons.map((reason) => duplicates.reasons[reason]),
              ].join('・')}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2">{review.alikeLead}</p>
    </div>
  );
}

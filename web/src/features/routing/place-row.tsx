import { codes } from '@tsunagi/texts/ja/codes';
import type { NextPlacePartsFragment, RoutingFactsPartsFragment } from '../../gql/graphql.ts';
import { codeTexts } from '../../lib/code-texts.ts';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';
import { AskRoom } from './ask-room.tsx';
import { ReceiverAct } from './receiver-act.tsx';

interface PlaceRowProps {
  place: NextPlacePartsFragment;
  about: { readonly caseId: string; readonly facts: RoutingFactsPartsFragment };
  /** The level below the heading it stands under. */
  Heading?: 'h3' | 'h4';
}

const reader = { role: null, home: null, homePrefectureCode: null };

/** Why a place answers as it does, in the words of the directory. */
export const reasonOf = (hit: NextPlacePartsFragment['hit']): string =>
  codeTexts.ja.findings.sentences(hit.answer, reader).join('　');

/** A place: what and where, whether it can be used and why, its telephone, and the way there. */
export function PlaceRow({ place: { hit, receiver }, about, Heading = 'h4' }: PlaceRowProps) {
  const town = hit.municipality ? `${hit.municipality.prefectureName}${hit.municipality.name}` : null;
  const canAsk = receiver?.worksHere && !receiver.isOwn && !receiver.hasDeclined;
  return (
    <li className="border-t border-hair p-5 first:border-t-0 md:px-7">
      <p className="text-sumi-2">{[codes.kinds[hit.kind], town].filter(Boolean).join('・')}</p>
      <Heading className="text-[1.1875rem]">
        <a className="link inline-flex min-h-12 items-center" href={`/places/${hit.resourceId}`}>
          {hit.name}
        </a>
      </Heading>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <VerdictBadge badge={hit.answer.badge} label={codes.badges[hit.answer.badge]} />
        <span className="text-sumi-2">{hit.organizationName}</span>
      </p>
      <p className="mt-2">{reasonOf(hit)}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-3">
        {hit.phone && <PhoneLink number={hit.phone.number} size="small" />}
        <ReceiverAct caseId={about.caseId} receiver={receiver} />
        {canAsk && <AskRoom caseId={about.caseId} receiver={receiver} facts={about.facts} />}
      </div>
    </li>
  );
}

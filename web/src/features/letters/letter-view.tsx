import type { CalendarDay } from '@tsunagi/domain';
import { letters as texts } from '@tsunagi/texts/ja/staff/letters';
import type { LetterFragment } from '../../gql/graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import { PrintButton } from '../leaflet-print/print-button.tsx';
import { LetterActs } from './letter-acts.tsx';
import { LetterPaper } from './letter-paper.tsx';

interface LetterViewProps {
  referralId: string;
  letter: LetterFragment | null;
  today: CalendarDay;
  origin: string;
  /** Words that say that all of it is invented, where it is. */
  demoMark: string | null;
}

/** The letter as it is printed, with what can be done with it on the screen. */
export function LetterView({ referralId, letter, today, origin, demoMark }: LetterViewProps) {
  const isUsable = letter !== null && !letter.answer && !letter.isVoided && today <= letter.validUntil;
  return (
    <div className="desk-page">
      <div className="no-print">
        <a className="link inline-flex min-h-12 items-center gap-2" href={`/desk/referrals/${referralId}`}>
          <Icon name="arrow-left" size={20} />
          {texts.page.back}
        </a>
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.page.title}</h1>
        {letter ? (
          <p className="mt-1">
            {texts.panel.made(letter.madeOn)}
            {stateWords(letter, today)}
          </p>
        ) : (
          <p className="mt-1">{texts.page.none}</p>
        )}
        {isUsable && (
          <div className="mt-4 flex flex-wrap items-center gap-5">
            <PrintButton words={texts.page.print} />
            <p className="max-w-[32rem] text-sumi-2">{texts.page.hint}</p>
          </div>
        )}
        <div className="mt-4 mb-6">
          <LetterActs referralId={referralId} isUsable={isUsable} hasLetter={letter !== null} />
        </div>
      </div>
      {letter && isUsable && <LetterPaper letter={letter} origin={origin} demoMark={demoMark} />}
    </div>
  );
}

function stateWords(
  { answer, answeredOn, isVoided, validUntil }: LetterFragment,
  today: CalendarDay,
): string {
  if (answer && answeredOn) return texts.panel.answered(answeredOn, answer);
  if (isVoided) return texts.panel.voided;
  return today > validUntil ? texts.panel.late : texts.panel.waits(validUntil);
}

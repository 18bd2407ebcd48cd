import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';

/** A telephone that is there in any case. */
export interface NextStep {
  id: string;
  name: string;
  town: string | null;
  number: string;
  hours: string | null;
}

/** The end of every list: nobody leaves without a number to call. */
export function ClosingHelp({ nextSteps, texts }: { nextSteps: NextStep[]; texts: ResultsTexts }) {
  return (
    <section className="mt-10 rounded-12 bg-ai-wash p-6" aria-labelledby="closing">
      <h2 id="closing" className="text-[1.375rem] leading-[1.5]">
        <Furigana text={texts.closingTitle} />
      </h2>
      <p className="mt-1">
        <Furigana text={texts.closing} />
      </p>
      <ul className="mt-4 flex flex-col gap-3">
        {nextSteps.slice(0, 3).map((step, index) => (
          <li key={step.id}>
            <p className="supporting">
              {texts.nameWithTown(step.name, step.town)}
              {step.hours && (
                <span className="block">
                  <Furigana text={step.hours} />
                </span>
              )}
            </p>
            <a
              className={`button figures unbroken mt-1 w-full !px-3 !text-[min(1.25rem,7vw)] ${index === 0 ? 'button-filled' : ''}`}
              href={`tel:${step.number.replaceAll(/[^0-9+]/gu, '')}`}
              aria-label={`${plainText(texts.call(step.name))} ${step.number}`}
            >
              <Icon name="phone" />
              {step.number}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

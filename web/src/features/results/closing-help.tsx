import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { FoundHit } from './found-hit.ts';

/** The end of every list: nobody leaves without a number to call. */
export function ClosingHelp({ nextSteps, texts }: { nextSteps: FoundHit[]; texts: ResultsTexts }) {
  const withPhone = nextSteps.filter((hit) => hit.phone !== null).slice(0, 3);
  return (
    <section className="mt-10 rounded-12 bg-ai-wash p-6" aria-labelledby="closing">
      <h2 id="closing" className="text-[1.375rem] leading-[1.5]">
        <Furigana text={texts.closingTitle} />
      </h2>
      <p className="mt-1">
        <Furigana text={texts.closing} />
      </p>
      <ul className="mt-4 flex flex-col gap-3">
        {withPhone.map((hit, index) => (
          <li key={hit.id}>
            <p className="supporting">
              {texts.nameWithTown(hit.name, hit.townWords)}
              <span className="block">
                <Furigana text={hit.schedule} />
              </span>
            </p>
            <a
              className={`button figures mt-1 w-full !text-[1.25rem] ${index === 0 ? 'button-filled' : ''}`}
              href={`tel:${hit.phone?.replaceAll(/[^0-9+]/gu, '')}`}
              aria-label={`${plainText(texts.call(hit.name))} ${hit.phone}`}
            >
              <Icon name="phone" />
              {hit.phone}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

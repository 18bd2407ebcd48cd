import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { VerdictGlyph } from '../../ui/verdict-badge.tsx';
import type { FirstWindowOf } from './load-town.ts';
import { placePath } from './place-path.ts';
import type { TownWords } from './town-texts.ts';
import { windowFacts } from './window-facts.ts';

interface FirstWindowProps {
  lang: Lang;
  words: TownWords;
  window: FirstWindowOf;
}

/** The town's first window: its telephone is the hero, then when, who answers, what need not be feared, what to say. */
export function FirstWindow({ lang, words: { town: texts, schedule }, window }: FirstWindowProps) {
  const [phone] = window.phones;
  const facts = windowFacts(window);
  return (
    <section
      aria-labelledby="first-window"
      className="rounded-[14px] border-2 border-ai bg-sheet p-5 md:px-9 md:py-8"
    >
      <p className="mb-1 flex items-center gap-2.5 font-[650] text-shu-ink">
        <Icon name="flag" size={22} />
        <Furigana text={texts.firstWindow} />
      </p>
      <h2 id="first-window" className="text-[1.5rem] leading-[1.45] md:text-[1.75rem]">
        {window.name}
      </h2>
      {phone ? (
        <>
          <PhoneLink number={phone.number} size="lead" label={window.name} />
          <p className="flex flex-wrap gap-x-6">
            <span>
              {phone.hours ? (
                <Furigana text={schedule.line(phone.hours)} />
              ) : (
                <Furigana text={texts.hoursUnknown} />
              )}
            </span>
            {phone.answeredBy && (
              <span>
                <Furigana text={texts.answeredBy(phone.answeredBy)} />
              </span>
            )}
            {phone.openNow === true && (
              <span className="flex items-center gap-2 font-[650] text-fits">
                <Icon name="check" size={20} />
                <Furigana text={texts.openNow} />
              </span>
            )}
          </p>
        </>
      ) : (
        <p>
          <Furigana text={texts.noPhone} />
        </p>
      )}
      {facts.length > 0 && (
        <ul className="mt-5 grid gap-x-8 gap-y-1.5 border-t border-hair pt-5 md:grid-cols-2">
          {facts.map((fact) => (
            <li key={fact} className="flex items-start gap-3">
              <span className="mt-[5px] text-fits">
                <VerdictGlyph badge="USABLE" />
              </span>
              <span>
                <Furigana text={texts.facts[fact]} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {window.sayThis && (
        <p className="mt-5 rounded-8 bg-paper px-5 py-4">
          <Furigana text={texts.sayBefore} />
          <b>「{window.sayThis}」</b>
          <Furigana text={texts.sayAfter} />
        </p>
      )}
      <p className="mt-3">
        <a className="link inline-flex min-h-12 items-center" href={hrefIn(lang, placePath(window.id))}>
          <Furigana text={texts.moreOfWindow} />
        </a>
      </p>
    </section>
  );
}

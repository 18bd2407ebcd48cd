import type { ShellTexts } from '@tsunagi/texts/ja/shell';
import type { StartTexts } from '@tsunagi/texts/ja/start';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { WideningLine } from './widening-line.tsx';

interface StartViewProps {
  lang: Lang;
  /** Still the first question: on small screens the greeting stands above it. */
  atBeginning: boolean;
  texts: StartTexts;
  shell: ShellTexts;
  ringNames: Record<'OWN' | 'ADJACENT' | 'AREA' | 'PREFECTURE' | 'NEXT_PREFECTURE' | 'ONLINE', string>;
  voice: React.ReactNode;
  children: React.ReactNode;
}

/** The start page: the greeting, the thread of questions, a voice for those who would rather talk. */
export function StartView({ lang, atBeginning, texts, shell, ringNames, voice, children }: StartViewProps) {
  return (
    <div className="mx-auto w-full max-w-[1280px] px-5 pt-8 lg:px-24 lg:pt-12">
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_440px] lg:grid-rows-[auto_auto_1fr] lg:gap-x-[88px]">
        <div className={atBeginning ? '' : 'max-lg:sr-only'}>
          <h1 className="text-[1.8125rem] leading-[1.5] lg:text-[2.625rem]">
            <Furigana text={texts.opening} />
          </h1>
          <p className="mt-4 text-[1.125rem] text-sumi-2 lg:hidden">
            <Furigana text={texts.promiseShort} />
          </p>
          <p className="mt-5 hidden text-[1.25rem] leading-[1.9] text-sumi-2 lg:block">
            <Furigana text={texts.lead} />
          </p>
        </div>
        <section
          aria-label={texts.questions}
          className={`lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:rounded-[14px] lg:border lg:border-hair lg:bg-sheet lg:p-10 ${
            atBeginning ? 'max-lg:mt-9' : ''
          }`}
        >
          {children}
        </section>
        <div className="mt-10">{voice}</div>
        <p className="mt-8 hidden items-center gap-4 text-sumi-2 lg:flex">
          <span className="text-ai">
            <Icon name="lock" />
          </span>
          <Furigana text={texts.promiseLine} />
        </p>
      </div>
      <WideningLine texts={texts} ringNames={ringNames} />
      <ul className="mt-8 border-t border-hair lg:hidden">
        <WayOn icon="list" href={hrefIn(lang, '/prefectures')} words={shell.windowList} />
        <WayOn icon="lock" href={hrefIn(lang, '/promise')} words={shell.promise} />
      </ul>
    </div>
  );
}

function WayOn({ icon, href, words }: { icon: IconName; href: string; words: string }) {
  return (
    <li className="border-b border-hair">
      <a
        href={href}
        className="flex min-h-[66px] items-center gap-4 py-2 text-[1.0625rem] no-underline hover:underline"
      >
        <Icon name={icon} />
        <span className="flex-1">
          <Furigana text={words} />
        </span>
        <Icon name="chevron" />
      </a>
    </li>
  );
}

import type { ShellTexts } from '@tsunagi/texts/ja/shell';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import type { TextSize } from '../../lib/request-facts.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KnotMark } from '../../ui/knot-mark.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { TextSizeChoice } from './text-size-choice.tsx';

interface SiteHeaderProps {
  lang: Lang;
  path: string;
  size: TextSize;
  carried: URLSearchParams | null;
  texts: ShellTexts;
  /** Somebody who works here reads: a quiet way back to the desk. */
  isStaff: boolean;
}

/** Mark, text size, languages (from 1100 px; else at the end of the page), quick exit. */
export function SiteHeader({ lang, path, size, carried, texts, isStaff }: SiteHeaderProps) {
  return (
    <header className="no-print border-b border-hair lg:border-0">
      <div className="mx-auto flex w-full max-w-[1280px] flex-wrap items-center justify-between gap-x-2 gap-y-3 px-5 py-3 lg:gap-x-5 lg:px-8">
        {/* The way out is first for the keyboard, last for the eye. */}
        <a
          href="/koyomi"
          data-leave
          rel="nofollow"
          className="button button-exit order-3 !min-h-12 max-lg:!px-3"
          title={plainText(texts.exitHint)}
        >
          <Icon name="exit" size={22} />
          <span className="lg:hidden">
            <Furigana text={texts.exitShort} />
          </span>
          <span className="hidden lg:inline">
            <Furigana text={texts.exit} />
          </span>
        </a>
        <a
          href={hrefIn(lang, '/')}
          className="order-1 mr-auto flex min-h-12 items-center gap-3 text-ai-deep lg:gap-4 no-underline"
        >
          <KnotMark />
          <span className="text-[24px] leading-none font-[650] tracking-[0.1em] lg:text-[26px] lg:tracking-[0.12em]">
            {texts.siteName}
          </span>
          <span className="hidden border-l border-hair pl-4 text-[14px] leading-[1.45] text-sumi-2 lg:block">
            <Furigana text={texts.tagline} />
          </span>
        </a>
        <div className="order-2 flex flex-wrap items-center gap-x-5 gap-y-3">
          {isStaff && (
            <a className="link inline-flex min-h-12 items-center text-[1rem]" href="/desk">
              <Furigana text={texts.toDesk} />
            </a>
          )}
          <TextSizeChoice size={size} texts={texts} />
          <div className="hidden lg:block">
            <LanguageSwitch lang={lang} path={path} carried={carried} texts={texts} />
          </div>
        </div>
      </div>
    </header>
  );
}

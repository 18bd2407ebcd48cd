import type { ShellTexts } from '@tsunagi/texts/ja/shell';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { LanguageSwitch } from './language-switch.tsx';

interface SiteFooterProps {
  lang: Lang;
  path: string;
  carried: URLSearchParams | null;
  texts: ShellTexts;
}

/** The quiet end of every page: the other ways in and, on small screens, the languages. */
export function SiteFooter({ lang, path, carried, texts }: SiteFooterProps) {
  const links = [
    ['/', texts.home],
    ['/prefectures', texts.windowList],
    ['/card', texts.card],
    ['/promise', texts.promise],
    ['/open-data', texts.openData],
    ['/sign-in', texts.signIn],
  ] as const;
  return (
    <footer className="no-print mt-14 border-t border-hair">
      <div className="page flex flex-col gap-5 py-8">
        {/* On a phone the start page itself ends in these ways on. */}
        <ul className={`flex flex-wrap gap-x-8 gap-y-1 text-[1rem] ${path === '/' ? 'max-lg:hidden' : ''}`}>
          {links.map(([href, words]) => (
            <li key={href}>
              <a className="link inline-flex min-h-12 items-center" href={hrefIn(lang, href)}>
                <Furigana text={words} />
              </a>
            </li>
          ))}
        </ul>
        <div className="lg:hidden">
          <LanguageSwitch lang={lang} path={path} carried={carried} texts={texts} />
        </div>
        <p className="small-print needs-script max-lg:hidden">
          <Furigana text={texts.exitHint} />
        </p>
      </div>
    </footer>
  );
}

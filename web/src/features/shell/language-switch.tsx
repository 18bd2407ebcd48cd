import type { ShellTexts } from '@tsunagi/texts/ja/shell';
import { hrefIn, htmlLang, LANGS, type Lang } from '../../lib/lang.ts';

interface LanguageSwitchProps {
  lang: Lang;
  path: string;
  /** Answers of a posted page: they travel on as a form, never in an address. */
  carried: URLSearchParams | null;
  texts: ShellTexts;
}

/** The same page in another language. */
export function LanguageSwitch({ lang, path, carried, texts }: LanguageSwitchProps) {
  return (
    <nav aria-label={texts.language} className="segments max-sm:flex max-sm:flex-col">
      {LANGS.map((other) => {
        const look = 'segment min-w-20 text-[1rem] max-sm:min-h-12';
        const words = texts.languages[other];
        if (other === lang) {
          return (
            <a
              key={other}
              className={look}
              href={hrefIn(other, path)}
              lang={htmlLang(other)}
              aria-current="true"
              data-language-link
            >
              {words}
            </a>
          );
        }
        return carried === null ? (
          <a
            key={other}
            className={look}
            href={hrefIn(other, path)}
            hrefLang={htmlLang(other)}
            data-language-link
          >
            {words}
          </a>
        ) : (
          <form key={other} method="post" action={hrefIn(other, path)} className="contents">
            {[...carried].map(([name, value]) => (
              <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
            ))}
            <button type="submit" lang={htmlLang(other)} className={look} data-language-link>
              {words}
            </button>
          </form>
        );
      })}
    </nav>
  );
}

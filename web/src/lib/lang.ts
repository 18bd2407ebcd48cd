/** The languages a page can be read in; Japanese stands at `/`, the others under their name. */
export const LANGS = ['ja', 'easy', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Narrows a route parameter; anything unknown is null. */
export function asLang(value: string | undefined): Lang | null {
  return LANGS.find((lang) => lang === value) ?? null;
}

/** The address of `path` (beginning with `/`) in a language. */
export function hrefIn(lang: Lang, path: string): string {
  if (lang === 'ja') return path;
  return path === '/' ? `/${lang}` : `/${lang}${path}`;
}

/** The value of the `lang` attribute; やさしい日本語 is Japanese. */
export const htmlLang = (lang: Lang): string => (lang === 'en' ? 'en' : 'ja');

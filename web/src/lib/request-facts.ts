import { cookies, headers } from 'next/headers';
import { ANSWERS_HEADER, LANG_HEADER, PATH_HEADER, unpackAnswers } from './answers-carrier.ts';
import { asLang, type Lang } from './lang.ts';

export type TextSize = 'normal' | 'large' | 'largest';
/** The only cookie: how large the letters are. It says nothing about a person. */
export const TEXT_SIZE_COOKIE = 'moji';

/** The page's path without its language, for links to the same page in another language. */
export async function pagePath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/';
}

/** The form posted for this page, or null where the page was simply opened. */
export async function postedFields(): Promise<URLSearchParams | null> {
  return unpackAnswers((await headers()).get(ANSWERS_HEADER));
}

/** Size of the letters chosen before on this machine. */
export async function textSize(): Promise<TextSize> {
  const value = (await cookies()).get(TEXT_SIZE_COOKIE)?.value;
  return value === 'large' || value === 'largest' ? value : 'normal';
}

/** Language of the page, where no route parameter tells (404, faults). */
export async function langOfRequest(): Promise<Lang> {
  return asLang((await headers()).get(LANG_HEADER) ?? 'ja') ?? 'ja';
}

/** Internal header by which the proxy hands a posted form to the page. Never sent to or taken from outside. */
export const ANSWERS_HEADER = 'x-tsunagi-answers';
/** Internal header with the page's path without its language. */
export const PATH_HEADER = 'x-tsunagi-path';
/** Internal header with the page's language. */
export const LANG_HEADER = 'x-tsunagi-lang';
/** A form of ours is far below this; more is refused. */
export const MAX_FORM_BYTES = 8_000;

/** Form fields as one header value. */
export function packAnswers(fields: URLSearchParams): string {
  return encodeURIComponent(fields.toString());
}

/** The fields the proxy packed; empty when the page was simply opened. */
export function unpackAnswers(header: string | null): URLSearchParams | null {
  return header === null ? null : new URLSearchParams(decodeURIComponent(header));
}

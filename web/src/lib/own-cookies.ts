/** The cookies that say who somebody is; the api needs no other. */
export function ownCookies(header: string | null): string | null {
  const own = (header ?? '').split(/;\s*/u).filter((pair) => /^(?:__Secure-)?tsunagi\./u.test(pair));
  return own.length > 0 ? own.join('; ') : null;
}

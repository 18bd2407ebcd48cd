import type { TestApi } from '@tsunagi/testkit';

/** Everyone who may ask, by the invented people of the demo; `visitor` is nobody. */
export const callers = [
  'visitor',
  'saku-tantou',
  'saku-matome',
  'koumi-tantou',
  'koumi-matome',
  'yorimichi',
  'nagano-ken',
  'houmon',
  'kaigi',
  'kuni',
  'uneisha',
  'itaku',
] as const;
export type Caller = (typeof callers)[number];

/** Asks as a caller; the answer with its errors. */
export type Ask = (
  query: string,
  variables?: object,
) => Promise<{
  // biome-ignore lint/suspicious/noExplicitAny: each line of the table says by itself what it reads
  data?: any;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}>;

/** Lets each of them in once and answers how each asks. */
export async function everybody(api: TestApi): Promise<Record<Caller, Ask>> {
  const asks: Partial<Record<Caller, Ask>> = {};
  for (const [at, caller] of callers.entries()) {
    const cookie = caller === 'visitor' ? '' : await signIn(api, caller, `10.1.0.${at + 1}`);
    asks[caller] = async (query, variables = {}) => {
      const answer = await fetch(`${api.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as Awaited<ReturnType<Ask>>;
    };
  }
  return asks as Record<Caller, Ask>;
}

async function signIn(api: TestApi, name: string, place: string): Promise<string> {
  const origin = 'http://tsunagi.example.jp';
  const answer = await fetch(`${api.origin}/auth/sign-in/email`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin,
      'x-tsunagi-origin': origin,
      'x-forwarded-for': place,
    },
    body: JSON.stringify({ email: `${name}@example.jp`, password: 'mihon-de-tameshi' }),
  });
  if (!answer.ok) throw new Error(`${name} is not let in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}

import { apiOrigin } from './api-origin.ts';

/**
 * Where an address leads that is no page, or null where there is one. Decided before the page: `notFound()` inside a page
 * gives those without script an empty sheet, for Next draws it in the browser.
 */
export async function missingPage(path: string): Promise<string | null> {
  const found = pages.find(({ pattern }) => pattern.test(path));
  if (!found) return '/missing';
  const [, key] = found.pattern.exec(path) ?? [];
  if (!found.exists || key === undefined) return null;
  return (await found.exists(decoded(key))) ? null : (found.missing ?? '/missing');
}

interface PagePattern {
  pattern: RegExp;
  exists?: (key: string) => Promise<boolean>;
  missing?: string;
}

const town = (code: string) => isThere('municipality(code: $key)', 'String!', code);

const pages: readonly PagePattern[] = [
  { pattern: /^\/(?:towns|prefectures|promise|koyomi)?$/ },
  { pattern: /^\/towns\/([^/]+)(?:\/leaflet(?:\/[^/]+)?)?$/, exists: town, missing: '/towns/missing' },
  {
    pattern: /^\/prefectures\/([^/]+)$/,
    exists: async (code) => /^(?:0[1-9]|[1-3]\d|4[0-7])$/.test(code),
    missing: '/prefectures/missing',
  },
  { pattern: /^\/places\/([^/]+)$/, exists: (id) => isThere('resource(id: $key)', 'ID!', id) },
];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the directory knows it. A directory that does not answer is the page's own to tell. */
async function isThere(field: string, type: string, key: string): Promise<boolean> {
  try {
    const response = await fetch(`${apiOrigin()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query Exists($key: ${type}) { found: ${field} { __typename } }`,
        variables: { key },
      }),
      cache: 'no-store',
      signal: AbortSignal.timeout(5_000),
    });
    const body = (await response.json()) as { data?: { found?: { __typename: string } } };
    return body.data?.found?.__typename !== 'Refused';
  } catch {
    return true;
  }
}

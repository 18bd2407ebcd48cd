import type { BrowserContext, Page, Request } from 'playwright-core';

/** One request, with its address, headers and body as one text. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly words: string;
}

/** Remembers every request of a visitor from now on. */
export function watch(context: BrowserContext) {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  return {
    async everything(): Promise<readonly Sent[]> {
      return Promise.all(requests.map(tell));
    },
  };
}

async function tell(request: Request): Promise<Sent> {
  const headers = await request.allHeaders().catch(() => request.headers());
  const url = request.url();
  const body = request.postData() ?? '';
  const words = [url, decoded(url), JSON.stringify(headers), body].join('\n');
  return { url, method: request.method(), headers, body, words };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** All that a visit has left in the browser: cookies, every storage, every cache, the history's state. */
export async function leftBehind(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => {
    const caches_: string[] = [];
    for (const name of await caches.keys()) {
      const shelf = await caches.open(name);
      for (const request of await shelf.keys()) {
        const kept = await shelf.match(request);
        caches_.push(name, request.url, (await kept?.text()) ?? '');
      }
    }
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: caches_,
      history: window.history.state,
      address: window.location.href,
      title: document.title,
      name: window.name,
    });
  });
  return `${JSON.stringify(cookies)}\n${stored}\n${decoded(page.url())}`;
}

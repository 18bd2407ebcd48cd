import { randomInt } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this machine: CHROMIUM_PATH, else the usual places, else one that Playwright has fetched. */
export function installedChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;
  const fetched = globSync(`${homedir()}/.cache/ms-playwright/chromium-*/chrome-linux*/chrome`);
  return [...usualPlaces, ...fetched].find((place) => existsSync(place));
}

/** Where the program under test answers; set by the set-up of this project. */
export function originUnderTest(): string {
  const origin = process.env.TSUNAGI_E2E_ORIGIN;
  if (!origin) throw new Error('run by `npm run test:e2e`, which starts the program');
  return origin;
}

/** A browser that can reach this machine only. */
export function openBrowser(): Promise<Browser> {
  const executablePath = installedChromium();
  if (!executablePath) throw new Error('no Chromium found: install one or set CHROMIUM_PATH');
  return chromium.launch({
    executablePath,
    args: [
      // As root Chromium refuses its sandbox; nothing but our own pages is opened.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

export interface Visit {
  readonly page: Page;
  /** Requests to other hosts that the page tried and was refused; a test expects none. */
  readonly outside: readonly string[];
  /** Faults the page wrote into its console or threw. */
  readonly faults: readonly string[];
  /** Every body the browser was sent until now, pages, parts of pages and data alike; pictures, fonts and programs aside. */
  bodies(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Each visitor comes from a place of one's own on the net: the door counts the tries of a place, and journeys run side by side. */
const placeOnTheNet = (): string => `198.18.${randomInt(0, 256)}.${randomInt(1, 255)}`;

/** A fresh visitor: no cookie, no storage, Japanese; every request to another host is refused and remembered. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const origin = originUnderTest();
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // Nothing waits for a movement to end, and none is drawn for nobody.
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 844 },
    extraHTTPHeaders: { 'x-forwarded-for': placeOnTheNet() },
    ...options,
  });
  const outside: string[] = [];
  const faults: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (/^(data|blob):/.test(address) || address.startsWith(`${origin}/`)) return route.continue();
    outside.push(address);
    return route.abort();
  });
  const page = await context.newPage();
  // Three journeys share two processors: what a person sees in a second may take many.
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const bodies: Promise<string>[] = [];
  page.on('response', (answer) => {
    if (!/^(image|font|stylesheet|script|media)$/u.test(answer.request().resourceType()))
      // A redirection has no body, and what a page left behind is gone from the browser.
      bodies.push(answer.text().catch(() => ''));
  });
  return { page, outside, faults, bodies: () => Promise.all(bodies), close: () => context.close() };
}

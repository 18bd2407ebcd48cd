import { codes } from '@tsunagi/texts/ja/codes';
import { results } from '@tsunagi/texts/ja/results';
import { start } from '@tsunagi/texts/ja/start';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';

export type Role = 'FAMILY' | 'SELF' | 'SUPPORTER';
export type Scope = 'NEAR' | 'AWAY' | 'HOME' | 'ALL';

/** What a person says on the way to the list. */
export interface Said {
  readonly role: Role;
  /** What is typed where the town is asked. */
  readonly town: string;
  readonly age?: string;
  readonly scope: Scope;
  /** AWAY: from how many kilometres on. */
  readonly kilometers?: number;
}

/** One browser for the journeys of a file; call it at the top of the file. */
export function sharedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is open only while tests run');
    return browser;
  };
}

/** The start page, alive: what is pressed now is answered in place. */
export async function openStart(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await alive(page);
}

/** Script has taken the page over: what is pressed from now on is answered in place. */
export async function alive(page: Page): Promise<void> {
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
}

export async function sayWho(page: Page, role: Role): Promise<void> {
  await page.getByRole('button', { name: start.who[role].word }).click();
  await page.getByRole('combobox').waitFor();
}

/** Types into the town's field and takes the first town that is offered. */
export async function sayTown(page: Page, typed: string): Promise<void> {
  await page.getByRole('combobox').fill(typed);
  await page.getByRole('option').first().click();
}

export async function sayWhere(page: Page, scope: Scope, age?: string): Promise<void> {
  const field = page.getByRole('textbox', { name: '年齢' });
  await field.waitFor();
  if (age !== undefined) await field.fill(age);
  await page.getByRole('button', { name: start.where[scope].word }).click();
}

export async function sayHowFar(page: Page, kilometers: number): Promise<void> {
  await page.getByRole('button', { name: start.away.kilometers(kilometers) }).click();
}

/** All questions, up to the list. */
export async function findPlaces(page: Page, said: Said): Promise<void> {
  await openStart(page);
  await sayWho(page, said.role);
  await sayTown(page, said.town);
  await sayWhere(page, said.scope, said.age);
  if (said.kilometers !== undefined) await sayHowFar(page, said.kilometers);
  await listShown(page);
}

export async function listShown(page: Page): Promise<void> {
  await settled(page);
  await page
    .getByRole('heading', { level: 1, name: /使える所|電話で確認|まだ、見つかっていません/ })
    .waitFor();
}

/** Opens the filters, lets `choose` set some, and shows the list by them. */
export async function filterBy(page: Page, choose: () => Promise<unknown>): Promise<void> {
  const panel = page.getByRole('button', { name: results.apply });
  const lid = page.getByText(/^しぼりこみ(（\d+）)?$/u).first();
  if (!(await panel.isVisible())) await lid.click();
  await choose();
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/'),
  );
  await panel.click();
  await answered;
  await listShown(page);
  await page
    .getByText(/^しぼりこみ（\d+）$/u)
    .first()
    .waitFor();
  // Where it stays open it lies over list and map, as over a person's.
  if (await panel.isVisible()) await lid.click();
}

/** What a part of the page says, as it is shown. */
export async function wordsOf(part: Locator): Promise<string> {
  return (await part.allInnerTexts()).join('\n');
}

/** Nothing on the page says that it is still being answered. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** Each place of the list as it reads, with its lines. */
export async function cards(page: Page): Promise<readonly string[]> {
  return page.getByRole('article').allInnerTexts();
}

/** Names of the places of the list, in order. */
export async function placeNames(page: Page): Promise<readonly string[]> {
  const titles = await page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
  return titles.map((title) => title.replace(/^\d+番\s*/u, '').trim());
}

/** Ids of the places of the list, in order, as their links tell. */
export async function placeIds(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('article').getByRole('heading', { level: 3 }).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return addresses.map((address) => address.slice(address.lastIndexOf('/') + 1));
}

/** Names of the rings that head the list, in order. */
export async function ringHeadings(page: Page): Promise<readonly string[]> {
  const known: readonly string[] = Object.values(codes.rings);
  const said = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  return said.map((words) => words.trim()).filter((words) => known.includes(words));
}

/** The order in which rings may follow each other. */
export const ringOrder: readonly string[] = (
  ['OWN', 'ADJACENT', 'AREA', 'PREFECTURE', 'NEXT_PREFECTURE', 'ONLINE', 'ELSEWHERE'] as const
).map((ring) => codes.rings[ring]);

/** Turns to the next twenty; false where the list ends. */
export async function turnPage(page: Page): Promise<boolean> {
  const next = page.getByRole('button', { name: results.nextPage });
  if ((await next.count()) === 0) return false;
  const first = (await placeNames(page))[0];
  await next.click();
  await page.getByRole('article').first().filter({ hasNotText: first }).waitFor();
  return true;
}

interface Answered<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the public origin's GraphQL door, as any program outside may. */
export async function askDoor<Data>(
  origin: string,
  query: string,
  variables: object = {},
): Promise<Answered<Data>> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(20_000),
  });
  return (await answer.json()) as Answered<Data>;
}

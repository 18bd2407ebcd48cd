import { readFileSync } from 'node:fs';
import { results } from '@tsunagi/texts/ja/results';
import { start } from '@tsunagi/texts/ja/start';
import type { Page } from 'playwright-core';
import { originUnderTest, visit } from './browser.ts';
import { type FoundPlace, foundPlaces } from './found-places.ts';
import {
  findPlaces,
  listShown,
  openStart,
  placeIds,
  sayHowFar,
  sayTown,
  sayWhere,
  sayWho,
  sharedBrowser,
  turnPage,
} from './steps.ts';
import { leftBehind, watch } from './watch.ts';

const browser = sharedBrowser();
const HOME = { code: '20303', name: '小海町' };
const AVOIDED = { code: '20217', name: '佐久市' };
/** Traces a person would leave: the town as word and code, the avoided town, the age standing alone. */
const traces = /小海|こうみ|佐久市|20303|20217|%E5%B0%8F%E6%B5%B7|(?<![\w.-])103(?![\w.-])|AWAY/iu;

/** All places of the list, page by page, with where they and their providers are. */
async function wholeList(page: Page): Promise<readonly FoundPlace[]> {
  const ids = new Set(await placeIds(page));
  while (ids.size < 60 && (await turnPage(page))) for (const id of await placeIds(page)) ids.add(id);
  return foundPlaces(originUnderTest(), [...ids], HOME.code);
}

async function askAway(page: Page): Promise<void> {
  await openStart(page);
  await sayWho(page, 'SELF');
  await sayTown(page, HOME.name);
  await page.getByRole('textbox', { name: '年齢' }).fill('103');
  await page.getByRole('button', { name: '知り合いのいる町や窓口を' }).click();
  await page.getByRole('heading', { name: start.away.avoidTitle }).waitFor();
  await sayTown(page, AVOIDED.name);
  await page.getByRole('button', { name: start.away.avoidRemove(AVOIDED.name) }).waitFor();
  await sayHowFar(page, 20);
  await listShown(page);
}

test('away from home lists no place and no provider of the home town, and only who takes or may take outsiders', async () => {
  const { page, close } = await visit(browser());
  await findPlaces(page, { role: 'SELF', town: HOME.name, age: '30', scope: 'AWAY', kilometers: 0 });
  await page.getByText(results.awayNote([])).waitFor();
  const found = await wholeList(page);
  expect(found.length).toBeGreaterThan(5);
  expect(
    found.filter(({ venues }) => venues.length > 0 && venues.every((code) => code === HOME.code)),
  ).toEqual([]);
  expect(found.filter(({ provider }) => provider === HOME.code)).toEqual([]);
  expect(found.filter(({ residency }) => residency === 'NO')).toEqual([]);
  await close();
});

test('away from home keeps the chosen distance and the towns to be left out', async () => {
  const { page, close } = await visit(browser());
  await askAway(page);
  await page.getByText(results.awayNote([AVOIDED.name])).waitFor();
  await page.getByText(`${HOME.name}から20キロより先`).waitFor();
  const found = await wholeList(page);
  expect(found.length).toBeGreaterThan(0);
  for (const { name, farthestMeters, venues, provider } of found) {
    expect([name, provider === HOME.code || provider === AVOIDED.code]).toEqual([name, false]);
    expect([name, venues.length > 0 && venues.every((code) => code === AVOIDED.code)]).toEqual([name, false]);
    if (farthestMeters !== null) expect(farthestMeters).toBeGreaterThanOrEqual(20_000);
  }
  await close();
});

test('nothing of the answers stands in an address, a header, a cookie, a storage, a cache or the history', async () => {
  const { page, outside, faults, close } = await visit(browser());
  const watched = watch(page.context());
  await askAway(page);
  await page
    .getByRole('button', { name: /^くわしく/u })
    .first()
    .click();
  await page.getByRole('heading', { name: /まず、電話してみる|電話はありません/u }).waitFor();
  const kept = await leftBehind(page);
  expect(kept).toContain('/offline');
  expect(kept.match(traces)?.[0]).toBeUndefined();
  // What was typed and chosen goes out in bodies only, to our own origin.
  const sent = await watched.everything();
  expect(sent.some(({ body }) => traces.test(body))).toBe(true);
  for (const { url, headers } of sent) {
    expect(
      `${url}\n${decodeURIComponent(url)}\n${JSON.stringify(headers)}`.match(traces)?.[0],
    ).toBeUndefined();
    expect(headers.referer ?? '').not.toMatch(/\?/u);
  }
  expect([outside, faults]).toEqual([[], []]);
  await close();
});

test('the same without script: the answers travel in bodies alone', async () => {
  const { page, close } = await visit(browser(), { javaScriptEnabled: false });
  const watched = watch(page.context());
  await page.goto('/');
  await sayWho(page, 'SELF');
  await page.getByRole('combobox').fill(HOME.name);
  await page.getByRole('button', { name: start.town.search }).click();
  await sayWhere(page, 'AWAY', '103');
  await sayHowFar(page, 10);
  await listShown(page);
  expect(new URL(page.url()).search).toBe('');
  expect(JSON.stringify(await page.context().cookies()).match(traces)).toBeNull();
  for (const { url, headers } of await watched.everything()) {
    expect(`${decodeURIComponent(url)}\n${JSON.stringify(headers)}`.match(traces)?.[0]).toBeUndefined();
  }
  await close();
});

test('neither the web nor the api has written an answer into its log', () => {
  const file = process.env.TSUNAGI_E2E_LOG;
  // A program that was running already keeps its log elsewhere.
  if (!file) return;
  // How long a request took is nobody's age.
  const log = readFileSync(file, 'utf8').replace(/"(?:time|milliseconds)":\d+/g, '');
  expect(log).toContain('/graphql');
  expect(
    log.split('\n').filter((line) => /小海|佐久市|20303|20217|(?<![\w.-])103(?![\w.-])/u.test(line)),
  ).toEqual([]);
});

import { compare } from '@tsunagi/texts/ja/compare';
import { map } from '@tsunagi/texts/ja/map';
import { results } from '@tsunagi/texts/ja/results';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import {
  cards,
  filterBy,
  findPlaces,
  listShown,
  placeNames,
  ringHeadings,
  sharedBrowser,
  wordsOf,
} from './steps.ts';
import { watch } from './watch.ts';

const browser = sharedBrowser();
const wide = { viewport: { width: 1280, height: 900 } };
/** 南相木村 has neither a place nor a window of its own. */
const worker = { role: 'SUPPORTER', town: '南相木', age: '34', scope: 'ALL' } as const;

/** A label as a screen reader hears it: a word may be followed by its reading. */
const heardAs = (text: string) =>
  new RegExp(`^${text.replace(/\{([^|}]+)\|([^}]+)\}/g, '$1\\s*(?:（?$2）?)?\\s*')}$`, 'u');

async function filter(page: Page, ...names: string[]): Promise<void> {
  await filterBy(page, async () => {
    for (const name of names) await page.getByRole('checkbox', { name: heardAs(name) }).check();
  });
}

/** What the map was asked, each time it was asked. */
async function mapQuestions(watched: ReturnType<typeof watch>): Promise<{ input: object; view: object }[]> {
  const sent = await watched.everything();
  return sent
    .filter(({ url, body }) => url.endsWith('/graphql') && body.includes('mapMarks'))
    .map(({ body }) => JSON.parse(body).variables);
}

test('a worker of a village without anything of its own finds places farther out, with every finding', async () => {
  const { page, faults, outside, close } = await visit(browser(), wide);
  await findPlaces(page, worker);
  await page.getByText('南相木村・支援する立場（ご本人 34歳）').waitFor();
  await page.getByText(results.ownEmptyTitle).waitFor();
  expect(await ringHeadings(page)).not.toContain('自分の町');
  await filter(page, results.groups.PLACE, results.withoutCar, results.notMedical, results.withoutDiagnosis);
  const all = await cards(page);
  expect(all.length).toBeGreaterThan(2);
  for (const card of all) {
    expect(card).toMatch(/適合|要確認|対象外/u);
    expect(card).not.toMatch(/車がないと行きにくい/u);
    expect(card).not.toMatch(/相談窓口|医療/u);
  }
  const findings = page.getByRole('article').first().getByRole('list', { name: results.findings });
  expect(await findings.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(all.some((card) => card.includes('適合'))).toBe(true);
  expect([faults, outside]).toEqual([[], []]);
  await close();
});

test('what does not fit stands at the end with its reason and a way on', async () => {
  const { page, close } = await visit(browser(), wide);
  await findPlaces(page, worker);
  const heading = page.getByRole('heading', { name: /対象にならない所/u });
  await heading.waitFor();
  const region = page.getByRole('region', { name: /対象にならない所/u });
  const rows = await region.getByRole('listitem').allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/。/u);
  expect(rows.some((row) => row.includes('が使えます。'))).toBe(true);
  await close();
});

test('a filter changes list and map together, and the moved map asks again with the same filters', async () => {
  const { page, close } = await visit(browser(), wide);
  const watched = watch(page.context());
  await findPlaces(page, { ...worker, scope: 'NEAR' });
  const before = await placeNames(page);
  await filter(page, results.groups.PLACE, results.withoutCar);
  const after = await placeNames(page);
  expect(after.length).toBeGreaterThan(0);
  expect(after).not.toEqual(before);
  const zoom = page.getByRole('button', { name: map.zoomIn });
  await zoom.waitFor();
  await page
    .waitForResponse((answer) => answer.url().endsWith('/graphql'), { timeout: 5_000 })
    .catch(() => null);
  const asked = await mapQuestions(watched);
  expect(asked.length).toBeGreaterThan(0);
  const filtered = { withoutCar: true, kinds: expect.arrayContaining(['IBASHO']) };
  expect(asked.at(-1)?.input).toMatchObject(filtered);
  const again = page.waitForRequest(
    (request) => request.url().endsWith('/graphql') && (request.postData() ?? '').includes('mapMarks'),
  );
  await zoom.click();
  const moved = JSON.parse((await again).postData() ?? '{}').variables;
  expect(moved.input).toMatchObject(filtered);
  expect(moved.view).not.toEqual(asked.at(-1)?.view);
  await close();
});

test('choosing a place on the map chooses it in the list, and the list can be held to the view', async () => {
  const { page, close } = await visit(browser(), wide);
  await findPlaces(page, { ...worker, scope: 'NEAR' });
  const region = page.getByRole('region', { name: map.region });
  const pin = region.getByRole('button', { name: /^\d+番、/u }).first();
  await pin.waitFor();
  const name = (await pin.getAttribute('aria-label'))?.split('、')[2] ?? '';
  expect(await placeNames(page)).toContain(name);
  await region.getByRole('button', { name: map.zoomIn }).click();
  await page.getByRole('button', { name: results.withinSet }).click();
  await page.getByRole('button', { name: results.withinOn }).waitFor();
  await listShown(page);
  await region
    .getByRole('button', { name: /^\d+番、/u })
    .first()
    .click();
  await page.locator('[data-hit][data-selected]').waitFor();
  await close();
});

test('a place opened from the map keeps the answers: it says whether this person may use it, and leads back', async () => {
  const { page, close } = await visit(browser(), wide);
  await findPlaces(page, { ...worker, scope: 'NEAR' });
  const region = page.getByRole('region', { name: map.region });
  await region
    .getByRole('button', { name: /^\d+番、/u })
    .first()
    .click();
  await region.locator('a[href*="/places/"]').first().click();
  await page
    .getByRole('button', { name: /一覧にもどる/u })
    .or(page.getByRole('link', { name: /一覧にもどる/u }))
    .first()
    .waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  await close();
});

test('three places are compared side by side, row by row', async () => {
  const { page, faults, close } = await visit(browser(), wide);
  await findPlaces(page, { ...worker, scope: 'NEAR' });
  const names = (await placeNames(page)).slice(0, 4);
  const box = (name: string) => page.getByRole('checkbox', { name: results.comparePick(name) }).first();
  for (const name of names.slice(0, 3)) await box(name).check();
  expect(await box(names[3] as string).isDisabled()).toBe(true);
  await page.getByRole('button', { name: results.compareGo }).click();
  await page.getByRole('heading', { level: 1, name: compare.title }).waitFor();
  const table = page.getByRole('table');
  expect((await table.getByRole('columnheader').allInnerTexts()).length).toBe(3);
  for (const name of names.slice(0, 3)) expect(await wordsOf(table)).toContain(name);
  for (const row of [compare.verdict, compare.findings, compare.way, compare.when, compare.phone]) {
    expect(await table.getByRole('rowheader', { name: row }).count()).toBe(1);
  }
  expect(faults).toEqual([]);
  await close();
});

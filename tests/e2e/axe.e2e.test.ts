import { AxeBuilder } from '@axe-core/playwright';
import { results } from '@tsunagi/texts/ja/results';
import { start } from '@tsunagi/texts/ja/start';
import type { Page } from 'playwright-core';
import { originUnderTest, visit } from './browser.ts';
import {
  alive,
  askDoor,
  findPlaces,
  listShown,
  openStart,
  sayTown,
  sayWhere,
  sayWho,
  settled,
  sharedBrowser,
} from './steps.ts';

const browser = sharedBrowser();
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];
/** Japanese at both sizes; of the others, which differ in words alone, the longest at the narrow one. */
const languagesAt: Readonly<Record<number, readonly string[]>> = { 390: ['', '/easy'], 1280: [''] };

/** Faults of weight on a page that has come to rest, in one line each with what was measured. */
async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle');
  // Axe takes the white casing that is painted under the names of the map for the colour of their letters. It says so only
  // where it sees a plain ground behind them, that is, before the ground is drawn.
  const { violations } = await new AxeBuilder({ page })
    .exclude('.leaflet-names-pane')
    // It reads page by page and needs no network for that.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes: [first, ...others] }) =>
      [
        `${name}: ${id} ×${others.length + 1}`,
        first?.html.slice(0, 160),
        JSON.stringify(first?.any[0]?.data),
      ].join(' '),
    );
}

/** The others' own layouts: full furigana, long words. What only repeats the Japanese page is not looked at again. */
const ofOtherLanguages = /^\/($|places\/|towns\/20303$|nope)/u;
/** What is laid out otherwise where there is room and is no step of the questions, which are judged below at both sizes. */
const ofWideScreens = /^\/(towns\/20303|prefectures\/20)$/u;
const apart = ['/koyomi', '/offline'];

async function pages(language: string, width: number): Promise<readonly string[]> {
  const { data } = await askDoor<{ search: { edges: readonly { node: { resourceId: string } }[] } }>(
    originUnderTest(),
    '{ search(input: { words: "居場所 ひだまりの間" }, first: 1) { ... on SearchConnection { edges { node { resourceId } } } } }',
  );
  const place = data?.search.edges[0]?.node.resourceId;
  if (!place) throw new Error('the demo has lost 居場所 ひだまりの間');
  const all = [
    '/',
    `/places/${place}`,
    '/towns',
    '/towns/20303',
    '/towns/20306',
    '/towns/20303/leaflet',
    '/prefectures',
    '/prefectures/20',
    '/promise',
    '/nope',
  ];
  if (language !== '') return all.filter((path) => ofOtherLanguages.test(path));
  return width >= 1000 ? all.filter((path) => ofWideScreens.test(path)) : [...all, ...apart];
}

describe.each(sizes)('at $width pixels', (viewport) => {
  test.each(languagesAt[viewport.width] ?? [])(
    'every page in %p has no fault of weight',
    async (language) => {
      const { page, close } = await visit(browser(), { viewport, reducedMotion: 'reduce' });
      const faults: string[] = [];
      for (const path of await pages(language, viewport.width)) {
        await page.goto(`${language}${path === '/' && language !== '' ? '' : path}`);
        // The calendar and the page for no net are apart from the program; no service worker waits behind them.
        if (!apart.includes(path)) await alive(page);
        faults.push(...(await faultsOf(page, `${language}${path}`)));
      }
      expect(faults).toEqual([]);
      await close();
    },
    180_000,
  );

  test('every step of the questions, the list, the map, a place and the comparison has no fault of weight', async () => {
    const { page, close } = await visit(browser(), { viewport, reducedMotion: 'reduce' });
    const faults: string[] = [];
    const look = async (name: string) => faults.push(...(await faultsOf(page, name)));
    await openStart(page);
    await sayWho(page, 'SUPPORTER');
    await page.getByRole('combobox').fill('こ');
    await page.getByRole('option').first().waitFor();
    await look('town');
    await sayTown(page, '小海');
    await sayWhere(page, 'AWAY', '150');
    await page.getByRole('alert').filter({ hasText: '年齢' }).waitFor();
    await look('where with a refused age');
    await sayWhere(page, 'AWAY', '34');
    await page.getByRole('heading', { name: start.away.avoidTitle }).waitFor();
    await look('away');
    await findPlaces(page, { role: 'SUPPORTER', town: '小海', age: '34', scope: 'NEAR' });
    await look('list');
    await page
      .getByText(/^しぼりこみ/u)
      .first()
      .click();
    await look('filters');
    await page
      .getByText(/^しぼりこみ/u)
      .first()
      .click();
    if (viewport.width < 1000) {
      await page.getByRole('button', { name: results.map, exact: true }).click();
      await page.getByRole('button', { name: '地図を大きくする' }).waitFor();
      await page.waitForLoadState('networkidle');
      await look('map');
      await page.getByRole('button', { name: results.list, exact: true }).click();
    }
    for (const box of (await page.getByRole('checkbox').filter({ visible: true }).all()).slice(0, 2))
      await box.check();
    await page.getByRole('button', { name: results.compareGo }).click();
    await page.getByRole('heading', { level: 1, name: '並べて比べる' }).waitFor();
    await look('comparison');
    await page.getByRole('button', { name: '一覧にもどる' }).click();
    await listShown(page);
    await page
      .getByRole('button', { name: /^くわしく/u })
      .first()
      .click();
    await page.getByRole('heading', { name: /まず、電話してみる|電話はありません/u }).waitFor();
    await settled(page);
    await look('place with an answer');
    expect(faults).toEqual([]);
    await close();
  }, 240_000);
});

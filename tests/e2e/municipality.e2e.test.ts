import { leaflet } from '@tsunagi/texts/ja/leaflet';
import { municipality } from '@tsunagi/texts/ja/municipality';
import { prefecture } from '@tsunagi/texts/ja/prefecture';
import { originUnderTest, visit } from './browser.ts';
import { sharedBrowser, wordsOf } from './steps.ts';

const browser = sharedBrowser();
const wide = { viewport: { width: 1280, height: 900 } };
const phone = /0000-00-\d{4}/u;

test('a town shows its first window, where it leads on to, its own and its neighbours’ places, and the days', async () => {
  const { page, faults, outside, close } = await visit(browser(), wide);
  await page.goto('/towns/20303');
  await page.getByRole('heading', { level: 1, name: '小海町' }).waitFor();
  const first = page.getByRole('region', { name: 'くらしの相談窓口' });
  expect(await wordsOf(first)).toContain(municipality.firstWindow);
  expect(await first.getByRole('link', { name: phone }).count()).toBe(1);
  const chain = page.getByRole('region', { name: municipality.chainTitle }).getByRole('listitem');
  const branches = await chain.allInnerTexts();
  expect(branches.length).toBeGreaterThan(3);
  for (const branch of branches.slice(0, -1)) expect(branch).toMatch(phone);
  expect(branches.at(-1)).toContain('どれにも当てはまらないとき');
  expect(branches.at(-1)).toContain(municipality.keepsIt('くらしの相談窓口'));
  const places = page.getByRole('region', { name: municipality.places.title('小海町') });
  const rings = await places.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(rings.slice(0, 2)).toEqual(['自分の町', 'となりの町']);
  expect(await places.getByRole('article').count()).toBeGreaterThan(4);
  expect(
    await page.getByRole('region', { name: '今月、行ける集まり' }).getByRole('listitem').count(),
  ).toBeGreaterThan(0);
  expect([faults, outside]).toEqual([[], []]);
  await close();
});

test.each([
  ['20306', '南相木村', 'a village with nothing of its own'],
  ['20304', '川上村', 'a village with places and no first window'],
])('%s %s (%s) still shows whom to call', async (code, name) => {
  const { page, close } = await visit(browser());
  await page.goto(`/towns/${code}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const region = page.getByRole('region', { name: municipality.noWindow(name) });
  expect(await region.getByRole('link', { name: phone }).count()).toBeGreaterThan(0);
  const chain = page.getByRole('region', { name: municipality.chainTitleNoWindow });
  expect(await wordsOf(chain.getByRole('listitem').last())).toMatch(/0000-00-\d{4}|話を聞きます|担当します/u);
  expect(await wordsOf(page.getByRole('main'))).toMatch(/となりの町/u);
  await close();
});

test.each([
  ['/towns/203033', '小海町'],
  ['/towns/２０３０３', '小海町'],
  ['/towns/1100', '札幌市'],
  ['/towns/011002', '札幌市'],
  ['/towns/04423', '富谷市'],
])('the code %s leads to %s', async (path, name) => {
  const { page, close } = await visit(browser());
  const answer = await page.goto(path);
  expect(answer?.status()).toBe(200);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await close();
});

test('a code of former times says which municipality it has become', async () => {
  const { page, close } = await visit(browser());
  await page.goto('/towns/04423');
  await page.getByText(municipality.formerCode('04423')).waitFor();
  await close();
});

test('an unknown code is a clear 404 from which the town is found by name', async () => {
  const { page, close } = await visit(browser());
  for (const path of ['/towns/99999', '/towns/20304x', '/towns/203034', '/prefectures/48']) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 404]);
  }
  await page.goto('/towns/99999');
  await page.getByRole('heading', { level: 1, name: municipality.notFound.title }).waitFor();
  await page.getByRole('textbox', { name: municipality.notFound.label }).fill('こうみ');
  await page.getByRole('button', { name: municipality.notFound.search, exact: true }).click();
  await page.getByText('小海町').first().waitFor();
  await close();
});

test('the leaflet is one sheet of A4 with telephone and QR', async () => {
  const { page, outside, close } = await visit(browser(), wide);
  await page.goto('/towns/20303');
  await page.getByRole('link', { name: municipality.leaflet.print, exact: true }).first().click();
  await page.getByRole('button', { name: leaflet.print }).waitFor();
  const address = `${originUnderTest()}/towns/20303`;
  await page.getByRole('img', { name: leaflet.qrName(address) }).waitFor();
  for (const path of [
    '/towns/20303/leaflet',
    '/towns/20306/leaflet',
    '/easy/towns/20303/leaflet',
    '/en/towns/20303/leaflet',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const paper = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect([path, pagesOf(paper)]).toEqual([path, 1]);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await wordsOf(page.getByRole('article'))).toMatch(phone);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(outside).toEqual([]);
  await close();
});

/** Pages of a PDF, as its page tree counts them. */
const pagesOf = (paper: Buffer): number => paper.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

test('a prefecture lists the window of every municipality, and what stands in for a missing one', async () => {
  const { page, faults, outside, close } = await visit(browser(), wide);
  await page.goto('/prefectures');
  await page
    .getByRole('link', { name: /長野県/u })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: '長野県' }).waitFor();
  const list = page.getByRole('region', { name: prefecture.listTitle });
  const rows = await list
    .getByRole('listitem')
    .filter({ hasText: /[市町村]/u })
    .allInnerTexts();
  expect(rows.length).toBe(77);
  for (const row of rows) expect(row).toMatch(phone);
  expect(rows.find((row) => row.includes('南相木村'))).toMatch(/代わりに/u);
  await page.getByRole('textbox', { name: prefecture.filterLabel }).fill('こうみ');
  await page.getByText(prefecture.filterCount(1), { exact: true }).waitFor();
  expect(await list.getByRole('link', { name: '小海町' }).isVisible()).toBe(true);
  expect([faults, outside]).toEqual([[], []]);
  await close();
});

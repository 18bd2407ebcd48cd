import { prefecture } from '@tsunagi/texts/ja/prefecture';
import { results } from '@tsunagi/texts/ja/results';
import { start } from '@tsunagi/texts/ja/start';
import { visit } from './browser.ts';
import { listShown, placeNames, sayWhere, sayWho, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const withoutScript = { javaScriptEnabled: false };
const phone = /0000-00-\d{4}/u;

test('without script the questions lead to places, the next page, a place and back', async () => {
  const { page, close } = await visit(browser(), withoutScript);
  await page.goto('/');
  await sayWho(page, 'FAMILY');
  await page.getByRole('combobox').fill('こうみ');
  await page.getByRole('button', { name: start.town.search }).click();
  await sayWhere(page, 'ALL', '４５');
  await listShown(page);
  await page.getByText('小海町・家族（ご本人 45歳）').waitFor();
  const first = await placeNames(page);
  expect(first.length).toBe(20);
  expect(await page.getByRole('link', { name: phone }).first().isVisible()).toBe(true);
  await page.getByRole('button', { name: results.nextPage }).click();
  await listShown(page);
  const next = await placeNames(page);
  expect(next.length).toBeGreaterThan(0);
  expect(next).not.toEqual(first);
  await page
    .getByRole('button', { name: /^くわしく/u })
    .first()
    .click();
  await page.getByRole('heading', { name: /まず、電話してみる|電話はありません/u }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: '一覧にもどる' }).click();
  await listShown(page);
  await close();
});

test('without script a town is found from the prefectures, and filters hold', async () => {
  const { page, close } = await visit(browser(), withoutScript);
  await page.goto('/');
  await sayWho(page, 'SUPPORTER');
  await page.getByRole('button', { name: start.town.fromList }).click();
  await page.getByRole('button', { name: '長野県' }).click();
  await page.getByRole('button', { name: '南相木村' }).click();
  await sayWhere(page, 'ALL', '34');
  await listShown(page);
  const before = await placeNames(page);
  await page.getByRole('button', { name: results.withoutCarShort }).click();
  await listShown(page);
  expect(await placeNames(page)).not.toEqual(before);
  await page.getByRole('button', { name: results.withoutCarShort, pressed: true }).waitFor();
  await close();
});

test('without script an unknown town and an impossible age are asked again, plainly', async () => {
  const { page, close } = await visit(browser(), withoutScript);
  await page.goto('/');
  await sayWho(page, 'SELF');
  await page.getByRole('combobox').fill('どこにもない町');
  await page.getByRole('button', { name: start.town.search }).click();
  await page.getByRole('alert').filter({ hasText: '見つかりませんでした' }).waitFor();
  await page.getByRole('combobox').fill('20303');
  await page.getByRole('button', { name: start.town.search }).click();
  await sayWhere(page, 'NEAR', '150');
  await page.getByRole('alert').filter({ hasText: '0から120まで' }).waitFor();
  await close();
});

test('without script a town, its leaflet, a place and a prefecture are whole pages', async () => {
  const { page, close } = await visit(browser(), withoutScript);
  await page.goto('/prefectures');
  await page
    .getByRole('link', { name: /長野県/u })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: '長野県' }).waitFor();
  const list = page.getByRole('region', { name: prefecture.listTitle });
  expect(await list.getByRole('link', { name: phone }).count()).toBeGreaterThan(70);
  await list.getByRole('link', { name: '小海町' }).click();
  await page.getByRole('heading', { level: 1, name: '小海町' }).waitFor();
  expect(await page.getByRole('link', { name: phone }).first().isVisible()).toBe(true);
  expect(await page.getByRole('article').count()).toBeGreaterThan(4);
  await page
    .getByRole('article')
    .getByRole('link', { name: /^くわしく/u })
    .first()
    .click();
  await page.getByRole('heading', { name: 'まず、電話してみる' }).waitFor();
  await page.goto('/towns/20303/leaflet');
  expect(await page.getByRole('article').getByText(phone).count()).toBeGreaterThan(0);
  await close();
});

test('without script a page that is not there says so, in a language, and leads on', async () => {
  const { page, close } = await visit(browser(), withoutScript);
  for (const path of [
    '/nope',
    '/towns/99999',
    '/prefectures/48',
    '/places/00000000-0000-4000-8000-000000000000',
  ]) {
    const answer = await page.goto(path);
    const html = (await answer?.text()) ?? '';
    expect([path, answer?.status(), /<html[^>]* lang="ja"/u.test(html)]).toEqual([path, 404, true]);
    expect([
      path,
      await page.getByRole('heading', { level: 1, name: '見つかりませんでした' }).count(),
    ]).toEqual([path, 1]);
    expect([path, (await page.getByRole('main').getByRole('link').count()) > 0]).toEqual([path, true]);
  }
  await close();
});

import { koyomi } from '@tsunagi/texts/ja/koyomi';
import { shell } from '@tsunagi/texts/ja/shell';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { alive, findPlaces, openStart, sharedBrowser, wordsOf } from './steps.ts';
import { leftBehind } from './watch.ts';

const browser = sharedBrowser();
const asked = { role: 'FAMILY', town: '小海', age: '103', scope: 'NEAR' } as const;

async function calendarShown(page: Page): Promise<void> {
  await page.waitForURL('**/koyomi');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.title()).toBe(koyomi.title);
  expect(await wordsOf(page.locator('body'))).not.toMatch(/つなぎ|ひきこもり|相談|小海/u);
}

test('the quick exit replaces the page by a calendar, and back leads to no answer', async () => {
  const { page, close } = await visit(browser());
  await page.goto('/prefectures');
  await findPlaces(page, asked);
  await page.getByRole('link', { name: shell.exitShort, exact: true }).click();
  await calendarShown(page);
  expect(await leftBehind(page)).not.toMatch(/小海|20303|(?<![\w.-])103(?![\w.-])/u);
  await page.goBack();
  await alive(page);
  expect(await wordsOf(page.locator('body'))).not.toMatch(/小海|103歳|0000-00-0001/u);
  await close();
});

test('Esc twice leaves; once, or twice slowly, does not', async () => {
  const { page, close } = await visit(browser());
  await findPlaces(page, asked);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1_200);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1_200);
  expect(new URL(page.url()).pathname).toBe('/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await calendarShown(page);
  await close();
});

test('the quick exit works without script, and is the first thing a keyboard reaches after the skip link', async () => {
  const { page, close } = await visit(browser(), { javaScriptEnabled: false });
  await page.goto('/towns/20303');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await calendarShown(page);
  await close();
});

test('another language takes the answers along, and no address shows them', async () => {
  const { page, faults, close } = await visit(browser(), { viewport: { width: 1280, height: 900 } });
  await findPlaces(page, asked);
  for (const [name, path, said] of [
    ['English', '/en', /relative|family|103/iu],
    ['やさしい日本語', '/easy', /103/u],
    ['日本語', '/', /小海町・家族（ご本人 103歳）/u],
  ] as const) {
    await page.getByRole('navigation').getByText(name, { exact: true }).first().click();
    await page.waitForURL((url) => url.pathname === path);
    await page.getByRole('article').first().waitFor();
    await page.getByText(said).first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    await alive(page);
  }
  expect(faults).toEqual([]);
  await close();
});

test('the size of the letters grows and is remembered, and nothing is cut on a phone', async () => {
  const { page, close } = await visit(browser());
  await openStart(page);
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const normal = await size();
  await page.getByRole('button', { name: shell.textSize }).click();
  await page.getByRole('radiogroup', { name: shell.textSize }).getByText(shell.textSizes.largest).click();
  expect((await size()) / normal).toBeCloseTo(1.5, 1);
  expect(await page.context().cookies()).toEqual([
    expect.objectContaining({ name: 'moji', value: 'largest', sameSite: 'Lax' }),
  ]);
  for (const path of ['/towns/20303', '/prefectures/20', '/']) {
    await page.goto(path);
    expect([path, (await size()) / normal]).toEqual([path, 1.5]);
    const cut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([path, cut]).toEqual([path, 0]);
  }
  await close();
});

test('a page that is not there says so and leads on', async () => {
  const { page, close } = await visit(browser());
  for (const [path, title] of [
    ['/nope', shell.notFoundTitle],
    ['/places/00000000-0000-4000-8000-000000000000', shell.notFoundTitle],
    ['/ja/towns/20303', shell.notFoundTitle],
  ] as const) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 404]);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }
  await page.getByRole('link', { name: shell.notFoundAction }).click();
  await page.getByRole('button', { name: /家族です/u }).waitFor();
  await close();
});

test('without the net a list stays readable and says what is the matter, and a new page says the same', async () => {
  const { page, close } = await visit(browser());
  await findPlaces(page, asked);
  await page.context().setOffline(true);
  await page.getByText(shell.offlineNow).waitFor();
  expect(await page.getByRole('article').count()).toBeGreaterThan(3);
  await page.goto('/prefectures').catch(() => undefined);
  await page.getByRole('heading', { name: shell.offlineTitle }).waitFor();
  await page.context().setOffline(false);
  await openStart(page);
  await page.getByRole('button', { name: /家族です/u }).waitFor();
  await close();
});

import type { Browser } from 'playwright-core';
import { openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(['/', '/easy', '/en', '/prefectures'])(
  '%s shows itself without asking another host and without leaving a trace',
  async (path) => {
    const { page, outside, faults, close } = await visit(browser);
    const answer = await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(answer?.status()).toBe(200);
    expect(await page.locator('h1').count()).toBeGreaterThan(0);
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await close();
  },
);

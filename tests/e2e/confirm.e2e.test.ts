import { confirm } from '@tsunagi/texts/ja/confirm';
import { confirmations } from '@tsunagi/texts/ja/staff/confirmations';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();

/** The address in the newest letter, once it is written. */
async function linkInOutbox(page: Page, name: string): Promise<string> {
  for (let times = 0; times < 40; times += 1) {
    await page.goto('/desk/outbox');
    const letter = page.getByRole('listitem').filter({ hasText: name }).first();
    if ((await letter.count()) > 0) {
      await letter.getByText(name).first().click();
      const href = await letter.locator('a[href*="/confirm/"]').first().getAttribute('href');
      return new URL(href ?? '').pathname;
    }
    await page.waitForTimeout(250);
  }
  throw new Error('no letter was written');
}

test('an owner is written to, presses once without an account, and the place says confirmed today; the link works once', async () => {
  const desk = await visit(browser());
  await enterDesk(desk.page, 'saku-matome');
  await desk.page.goto('/desk/confirmations');
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await faultsOf(desk.page)).toEqual([]);
  const row = desk.page
    .getByRole('listitem')
    .filter({ has: desk.page.getByRole('button', { name: confirmations.ask }) });
  const name = await row.first().getByRole('link').first().textContent();
  await row.first().getByRole('button', { name: confirmations.ask }).click();
  await desk.page.getByText(confirmations.sent(1)).waitFor();
  const path = await linkInOutbox(desk.page, name ?? '');
  expect(await faultsOf(desk.page)).toEqual([]);
  await desk.close();

  const owner = await visit(browser(), { javaScriptEnabled: false });
  await owner.page.goto(path);
  await owner.page.getByRole('heading', { level: 1, name: confirm.title(name ?? '') }).waitFor();
  await owner.page.goto(path);
  await owner.page.getByRole('button', { name: confirm.stillTrue }).click();
  await owner.page.getByRole('heading', { name: confirm.answered.STILL_TRUE.title }).waitFor();
  await owner.page.getByRole('link', { name: confirm.toPlace }).click();
  await owner.page.getByText(/（きょう・.*が確認）/u).waitFor();
  await owner.page.goto(path);
  await owner.page.getByText(/この手紙には、.*に答えていただきました/u).waitFor();
  expect(await owner.page.getByRole('button', { name: confirm.stillTrue }).count()).toBe(0);
  await owner.page.goto(`${path.slice(0, -4)}AAAA`);
  await owner.page.getByRole('heading', { name: confirm.faults.FOREIGN.title }).waitFor();
  expect(owner.outside).toEqual([]);
  await owner.close();
});

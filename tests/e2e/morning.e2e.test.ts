import { activities } from '@tsunagi/texts/ja/staff/activities';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { figures } from '@tsunagi/texts/ja/staff/figures';
import { morning } from '@tsunagi/texts/ja/staff/morning';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What axe finds at both widths, and whether the page is wider than a phone. */
async function faultsAtBothWidths(page: Page): Promise<string[]> {
  const found = await faultsOf(page);
  await page.setViewportSize(narrow);
  found.push(...(await faultsOf(page)));
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push('too wide');
  await page.setViewportSize(wide);
  return found;
}

/** A case of somebody who turns 65 within the year; the name by which the office calls it. */
async function openCase(page: Page): Promise<string> {
  await page.goto('/desk/cases/new');
  await page.waitForLoadState('networkidle');
  await page.getByLabel(cases.open.ageYears, { exact: true }).fill('64');
  await page.getByLabel(cases.items.NEED, { exact: true }).fill('買い物のつきそい');
  await press(page, cases.open.save);
  await page.waitForURL(/\/desk\/cases\/[0-9a-f-]{36}$/u);
  await page.getByRole('heading', { level: 2, name: activities.title }).waitFor();
  await page.waitForLoadState('networkidle');
  return (await page.getByRole('heading', { level: 1 }).innerText()).trim();
}

/** How many letters the figures of this month tell of. */
async function lettersCounted(page: Page): Promise<number> {
  await page.goto('/desk/figures');
  await page.getByRole('heading', { level: 1, name: figures.title }).waitFor();
  const row = page.getByRole('row', { name: new RegExp(`^${activities.kinds.LETTER} \\d+$`, 'u') });
  if ((await row.count()) === 0) return 0;
  return Number(await row.getByRole('cell').innerText());
}

test('what was done is counted; who was pushed back and what lies ahead stand on the page the day begins on', async () => {
  const { page, faults, close } = await visit(browser(), { viewport: wide });
  await enterDesk(page, 'saku-matome');
  const before = await lettersCounted(page);
  const pseudonym = await openCase(page);

  await page.getByText(activities.kinds.LETTER, { exact: true }).first().click();
  await press(page, activities.save);
  await page.getByText(activities.saved('LETTER')).waitFor();
  await press(page, activities.plan);
  await press(page, activities.planDo);
  await press(page, activities.pushBack);
  await press(page, activities.planDo);
  await page.getByText(activities.pushed(1)).waitFor();

  await page.goto('/desk');
  const pushed = page.getByRole('region', { name: morning.pushed.title });
  await pushed
    .getByRole('listitem')
    .filter({ hasText: pseudonym })
    .getByText(morning.pushed.times(1))
    .waitFor();
  const ahead = page.getByRole('region', { name: morning.ahead.title });
  const turning = morning.ahead.what({ age: 65, role: 'PERSON', milestone: null });
  await ahead.getByRole('listitem').filter({ hasText: pseudonym }).getByText(turning).waitFor();
  expect(await faultsAtBothWidths(page)).toEqual([]);

  // The lists are links: the chosen one is known by its name, also without script.
  await page.getByRole('link', { name: new RegExp(`^${morning.lists.SENT.name}`, 'u') }).click();
  await page.waitForURL(/list=sent$/u);
  await page.getByRole('heading', { level: 2, name: morning.lists.SENT.name }).waitFor();

  await pushed.getByRole('link', { name: morning.pushed.actOf(pseudonym) }).click();
  await page.waitForURL(/\/desk\/cases\/[0-9a-f-]{36}#work$/u);
  expect(await lettersCounted(page)).toBe(before + 1);
  expect(await faultsAtBothWidths(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

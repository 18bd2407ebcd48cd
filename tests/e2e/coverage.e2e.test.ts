import { coverage } from '@tsunagi/texts/ja/staff/coverage';
import { visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();

test('the center sees how far a usable place is from each municipality, and every value opens to how it came about', async () => {
  const { page, faults, outside, close } = await visit(browser(), { viewport: { width: 1280, height: 900 } });
  await enterDesk(page, 'nagano-ken');
  await page.goto('/desk/coverage');
  await page.getByRole('heading', { level: 1, name: coverage.title }).waitFor();

  // The map and the table say the same: one path and one row a municipality, and the legend counts them.
  await page.getByRole('group', { name: coverage.mapOf('長野県') }).waitFor();
  const rows = page.getByRole('rowheader');
  expect(await rows.count()).toBe(77);
  const legend = await page.locator('.coverage-legend .coverage-count').allInnerTexts();
  expect(legend.slice(0, 7).reduce((sum, count) => sum + Number(count), 0)).toBe(77);

  await page.getByLabel(coverage.form.kind).selectOption('FAMILY_GROUP');
  await page.getByLabel(coverage.form.role).selectOption('FAMILY');
  await page.getByRole('button', { name: coverage.form.show }).click();
  await page.waitForURL(/kind=FAMILY_GROUP/u);
  await rows.first().getByRole('link').click();
  const first = (await rows.first().textContent()) ?? '';
  await page.getByRole('heading', { level: 2, name: first.trim(), exact: true }).waitFor();
  await page.getByText(coverage.why.next).waitFor();

  const found = await faultsOf(page);
  await page.setViewportSize({ width: 390, height: 844 });
  found.push(...(await faultsOf(page)));
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push('too wide');
  expect(found).toEqual([]);
  expect({ faults, outside }).toEqual({ faults: [], outside: [] });
  await close();
});

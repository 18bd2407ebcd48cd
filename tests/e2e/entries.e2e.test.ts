import { AxeBuilder } from '@axe-core/playwright';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { fieldNames } from '@tsunagi/texts/ja/staff/entry-words';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { enterDesk } from './desk-steps.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const { form, history, list, review, conflict } = entries;

/** Only what script has taken over keeps what is typed. */
async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main button[type]') ?? {}).some((key) => key.startsWith('__react')),
  );
}

async function openEntry(page: Page, name: string): Promise<string> {
  await page.goto(`/desk/entries?words=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForURL(/entries\/[0-9a-f-]{36}$/);
  await takenOver(page);
  return page.url().split('/').at(-1)!;
}

const summary = (page: Page) => page.getByLabel(fieldNames.summary, { exact: true });

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 160)}`);
}

const name = 'よりみち文庫';

test('an NPO edits its entry, the town sees the difference, returns it with a word, then approves it, and the public page shows it', async () => {
  const npo = await visit(browser());
  const town = await visit(browser());
  await enterDesk(npo.page, 'yorimichi');
  await enterDesk(town.page, 'saku-matome');

  const id = await openEntry(npo.page, name);
  const before = await summary(npo.page).inputValue();
  await npo.page.getByLabel(form.phone.number, { exact: true }).first().fill('でんわ');
  await summary(npo.page).fill('静かに本を読めます。');
  await npo.page.getByRole('button', { name: form.send, exact: true }).click();
  await npo.page.getByRole('alert').getByText('電話（1つめ）の番号').waitFor();
  await npo.page.getByLabel(form.phone.number, { exact: true }).first().fill('0000-00-0777');
  // The line is cut while it is sent: nothing typed is lost, and it is sent again.
  await npo.page.route('**/graphql', (route) => route.abort(), { times: 1 });
  await npo.page.getByRole('button', { name: form.send, exact: true }).click();
  await npo.page.getByText(form.failed).waitFor();
  expect(await summary(npo.page).inputValue()).toBe('静かに本を読めます。');
  await npo.page.getByRole('button', { name: form.again }).click();
  await npo.page.getByText(form.sent).waitFor();

  await town.page.goto('/desk/review');
  await takenOver(town.page);
  const change = town.page.locator('.change').filter({ hasText: fieldNames.summary });
  await change.getByText(before).waitFor();
  await change.getByText('静かに本を読めます。').waitFor();
  expect(await seriousFaults(town.page)).toEqual([]);
  await town.page.getByRole('button', { name: review.return }).click();
  await town.page.getByText(review.wordMissing).waitFor();
  await town.page.getByLabel(review.word).fill('開く時間も書いてください');
  await town.page.getByRole('button', { name: review.return }).click();
  await town.page.getByRole('heading', { name: review.title(0) }).waitFor();

  await npo.page.goto(`/desk/entries/${id}`);
  await npo.page.getByText('開く時間も書いてください').waitFor();
  await takenOver(npo.page);
  await summary(npo.page).fill('静かに本を読めます。午後2時からです。');
  await npo.page.getByRole('button', { name: form.send, exact: true }).click();
  await npo.page.getByText(form.sent).waitFor();

  await town.page.goto('/desk/review');
  await takenOver(town.page);
  // In part, by the keyboard: the telephone stays as it was, and what came of it is where the focus is.
  await town.page.getByRole('checkbox', { name: review.take(fieldNames.phones) }).press('Space');
  await town.page.getByRole('button', { name: review.approveSome(1) }).press('Enter');
  await town.page.locator('[role=status]:focus').getByText(review.approved(name)).waitFor();
  await town.page.getByRole('heading', { name: review.title(0) }).waitFor();
  const visitor = await visit(browser());
  await visitor.page.goto(`/places/${id}`);
  await visitor.page.getByText('静かに本を読めます。午後2時からです。').first().waitFor();
  expect(await visitor.page.getByText('0000-00-0777').count()).toBe(0);
  await Promise.all([npo.close(), town.close(), visitor.close()]);
});

test('what was changed is seen version by version, and an old version is brought back to the public page', async () => {
  const { page, close, outside } = await visit(browser());
  await enterDesk(page, 'saku-matome');
  const id = await openEntry(page, 'Eスポーツ部 浅間');
  const before = await summary(page).inputValue();
  await summary(page).fill('まちがえて書いた説明です。');
  const latitude = page.getByLabel(form.offering.lat, { exact: true }).first();
  const north = Number(await latitude.inputValue());
  await page.getByRole('button', { name: form.offering.pickPoint }).first().click();
  await page.locator('.pick-map .map-canvas').click({ position: { x: 60, y: 40 } });
  expect(Number(await latitude.inputValue())).toBeGreaterThan(north);
  expect(outside).toEqual([]);
  await page.getByRole('button', { name: form.save, exact: true }).click();
  await page.getByText(form.saved).waitFor();
  await page.goto(`/desk/entries/${id}/history`);
  await takenOver(page);
  const change = page.locator('.change').filter({ hasText: fieldNames.summary }).first();
  await change.getByText(before).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: history.version(1) }).click();
  await page.getByRole('button', { name: history.restoreYes, exact: true }).click();
  await page.getByText(history.restored(1)).waitFor();
  await page.goto(`/places/${id}`);
  await page.getByText(before).first().waitFor();
  expect(await page.getByText('まちがえて書いた').count()).toBe(0);
  await close();
});

test('two who edit at once lose nothing: apart both stay, and in the same field the second chooses', async () => {
  const one = await visit(browser());
  const other = await visit(browser());
  await enterDesk(one.page, 'saku-tantou');
  await enterDesk(other.page, 'nagano-ken');
  const id = await openEntry(one.page, 'わかばサロン');
  await other.page.goto(`/desk/entries/${id}`);
  await takenOver(other.page);

  await summary(one.page).fill('ひとりめの説明です。');
  await one.page.getByRole('button', { name: form.save, exact: true }).click();
  await one.page.getByText(form.saved).waitFor();

  expect(await seriousFaults(other.page)).toEqual([]);
  await summary(other.page).fill('ふたりめの説明です。');
  await other.page.getByLabel(fieldNames.sayThis, { exact: true }).fill('見学したいのですが');
  await other.page.getByRole('button', { name: form.save, exact: true }).click();
  await other.page.getByRole('heading', { name: conflict.title }).waitFor();
  await other.page.getByText('ひとりめの説明です。').waitFor();
  await other.page.getByText('ふたりめの説明です。').waitFor();
  await other.page.getByRole('radio', { name: conflict.theirs }).check();
  await other.page.getByRole('button', { name: conflict.take }).click();
  expect(await summary(other.page).inputValue()).toBe('ひとりめの説明です。');
  await other.page.getByRole('button', { name: form.save, exact: true }).click();
  await other.page.getByText(form.saved).waitFor();

  const visitor = await visit(browser());
  await visitor.page.goto(`/places/${id}`);
  await visitor.page.getByText('ひとりめの説明です。').first().waitFor();
  await visitor.page.getByText('見学したいのですが').first().waitFor();
  expect(await visitor.page.getByText(list.overdue).count()).toBe(0);
  await Promise.all([one.close(), other.close(), visitor.close()]);
});

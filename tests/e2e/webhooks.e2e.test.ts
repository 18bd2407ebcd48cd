import { record } from '@tsunagi/texts/ja/staff/record';
import { webhooks as words } from '@tsunagi/texts/ja/staff/webhooks';
import { visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();

test('another system is told from its desk: what is no public address is refused, and the secret is shown once', async () => {
  const { page, outside, close } = await visit(browser());
  await enterDesk(page, 'koumi-matome');
  await page.goto('/desk/webhooks');
  await page.getByText(words.none).waitFor();
  const form = page.getByRole('region', { name: words.makeTitle });
  await form.getByLabel(words.about).fill('見本のポータル');
  await form.getByLabel(words.address).fill('https://192.168.0.10/hooks');
  await form.getByRole('button', { name: words.make, exact: true }).click();
  await form.getByText(words.refusal('ADDRESS_NOT_PUBLIC', 'address')).waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await form.getByLabel(words.address).fill('https://portal.example.jp/hooks');
  await form.getByRole('button', { name: words.make, exact: true }).click();
  const secret = await form.getByText(/^whsec_/u).textContent();
  expect(Buffer.from(secret!.slice('whsec_'.length), 'base64')).toHaveLength(32);
  const told = page.getByRole('region', { name: words.listTitle, exact: true });
  await told.getByText('https://portal.example.jp/hooks').waitFor();
  await told.getByText(words.deliveriesTitle).click();
  expect(await faultsOf(page)).toEqual([]);

  await page.reload();
  await told.getByText('見本のポータル', { exact: true }).waitFor();
  expect(await page.content()).not.toContain('whsec_');
  await told.locator('summary').filter({ hasText: words.rotate }).click();
  await told.getByRole('button', { name: words.rotateReally }).click();
  const next = await told.getByText(/^whsec_/u).textContent();
  expect(next).not.toBe(secret);
  await told.getByText(words.bothSecrets('').trim()).waitFor();
  await told.locator('summary').filter({ hasText: words.end }).click();
  await told.getByRole('button', { name: words.endReally }).click();
  await page.getByText(words.none).waitFor();

  // What was done stands in the record of acts, with who did it, and the record is whole.
  await page.goto('/desk/record');
  await page.getByRole('main').getByLabel(record.kind).selectOption('CHANGES');
  await page.getByRole('main').getByRole('button', { name: record.filter }).click();
  await page.waitForURL('**/desk/record?*kind=CHANGES*');
  const acts = page.getByRole('main').getByRole('listitem');
  await acts
    .filter({ hasText: record.what('WEBHOOK_ENDED', 'WEBHOOK', null) })
    .first()
    .waitFor();
  expect(await acts.first().textContent()).toContain('見本 かえで');
  await page.getByRole('link', { name: record.check }).click();
  await page.getByRole('status').filter({ hasText: 'そろっています' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(outside).toEqual([]);
  await close();
});

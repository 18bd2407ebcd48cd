import { AxeBuilder } from '@axe-core/playwright';
import { fieldEntry, fieldNotes } from '@tsunagi/texts/ja/staff/field-notes';
import type { BrowserContext, Page } from 'playwright-core';
import { visit } from './browser.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const here = { latitude: 36.2489, longitude: 138.4769, accuracy: 15 };
/** The smallest picture there is: one point, as PNG. */
const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function enter(page: Page, mail: string): Promise<void> {
  await page.goto('/sign-in?to=/desk/notes/new');
  await page
    .getByRole('listitem')
    .filter({ hasText: `${mail}@example.jp` })
    .getByRole('button')
    .click();
  await page.waitForURL('**/desk/notes/new');
  await page.getByLabel(fieldEntry.name).waitFor();
}

/** The phone has the screen with all its files: it opens without signal from now on. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const shelf = await caches.open('field-1');
    return (await shelf.match('/desk/notes/new')) !== undefined;
  });
}

const faultsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(({ id }) => id);

async function asPhone(
  mail: string,
): Promise<{ page: Page; context: BrowserContext; close(): Promise<void> }> {
  const { page, close } = await visit(browser(), { geolocation: here, permissions: ['geolocation'] });
  await enter(page, mail);
  return { page, context: page.context(), close };
}

test('a note with a photo, taken without signal, outlives a reload and arrives once, for the own town alone', async () => {
  const name = `橋のそばの家 ${Date.now()}`;
  const { page, context, close } = await asPhone('saku-tantou');
  await isKept(page);
  expect(await faultsOf(page)).toEqual([]);
  await context.setOffline(true);

  await page
    .locator('#note-photo')
    .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo') });
  await page.getByText(fieldEntry.notAPhoto).waitFor();
  await page.getByLabel(fieldEntry.name).fill(name);
  await page.getByRole('button', { name: fieldEntry.here }).click();
  await page.getByText(fieldEntry.hereSet(15)).waitFor();
  await page.getByLabel(fieldEntry.toldBy).fill('見本 はなこ');
  await page.locator('#note-photo').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: onePoint });
  await page.getByRole('button', { name: fieldEntry.removePhoto }).waitFor();
  await page.getByRole('button', { name: fieldEntry.save }).click();
  await page.getByText(fieldEntry.waitsHere).waitFor();

  await page.reload();
  const waiting = page.getByRole('listitem').filter({ hasText: name });
  await waiting.getByText(fieldEntry.states.WAITING).waitFor();
  await context.setOffline(false);
  await waiting.waitFor({ state: 'detached' });

  await page.goto('/desk/notes');
  const arrived = page.getByRole('listitem').filter({ hasText: name });
  expect(await arrived.count()).toBe(1);
  await arrived.getByRole('link', { name: fieldNotes.read }).click();
  await page.getByText(fieldNotes.toldBy('見本 はなこ')).waitFor();
  const photo = page.getByRole('img', { name: fieldNotes.photoOf(name) });
  expect(
    await photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(1);
  expect(await faultsOf(page)).toEqual([]);

  const neighbor = await visit(browser());
  await enter(neighbor.page, 'koumi-tantou');
  const address = page.url();
  await neighbor.page.goto('/desk/notes');
  expect(await neighbor.page.getByText(name).count()).toBe(0);
  expect((await neighbor.page.goto(address))?.status()).toBe(404);
  await neighbor.close();
  await close();
});

test('a note that waits is kept when its writer signs out, unreadable, and goes out with nobody else', async () => {
  const name = `出たあとの家 ${Date.now()}`;
  const { page, context, close } = await asPhone('saku-matome');
  // The desk is out of reach, the way to it is not: the note stays in the queue.
  await context.route('**/graphql', (route) => route.abort());
  await page.getByLabel(fieldEntry.name).fill(name);
  await page.getByRole('button', { name: fieldEntry.save }).click();
  await page.getByText(fieldEntry.waitsHere).waitFor();
  await context.unroute('**/graphql');
  await context.clearCookies({ name: /session_token/u });
  await page.goto('/sign-in');
  await page.goto('/koyomi');
  await enter(page, 'koumi-tantou');
  await page.getByText(fieldEntry.ofOthers(1)).waitFor();
  expect(await page.getByText(name).count()).toBe(0);
  await context.clearCookies({ name: /session_token/u });
  await enter(page, 'saku-matome');
  await page.getByText(fieldEntry.ofOthers(1)).waitFor({ state: 'detached' });
  await page.goto('/desk/notes');
  await page.getByRole('listitem').filter({ hasText: name }).waitFor();
  await close();
});

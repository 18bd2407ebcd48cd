import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const [keptName, goneName] = ['Eスポーツ部 浅間', 'ｅスポーツ部あさま'];

/** The card of the pair; doubles are looked for by a job, which may still be on its way. */
async function openPair(page: Page) {
  const card = page.getByRole('region').filter({ hasText: keptName }).filter({ hasText: goneName });
  for (let time = 0; time < 10; time += 1) {
    await page.goto('/desk/duplicates');
    if ((await card.count()) > 0) break;
    await page.waitForTimeout(500);
  }
  return card;
}

/** As a reader without script is answered, who may have kept the address for years. */
async function leadsTo(path: string): Promise<readonly [number, string | null]> {
  const origin = process.env.TSUNAGI_E2E_ORIGIN!;
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual' });
  const to = answer.headers.get('location');
  return [answer.status, to && new URL(to, origin).pathname];
}

test('a place that is there twice is made one, its old address leads on in every language, and it is taken back', async () => {
  const { page, outside, close } = await visit(browser());
  await enterDesk(page, 'saku-matome');
  const card = await openPair(page);
  const pathOf = async (name: string) => (await card.getByRole('link', { name }).getAttribute('href'))!;
  const [kept, gone] = [await pathOf(keptName), await pathOf(goneName)];
  await card.getByText(words.notSame, { exact: true }).click();
  await card.getByRole('button', { name: words.notSameDo }).click();
  await card
    .getByRole('alert')
    .filter({ hasText: words.refusal('WORD_MISSING') })
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await card.getByRole('link', { name: words.compare }).click();
  await page.getByLabel(words.keep(keptName)).check();
  await page.getByRole('group', { name: 'ひとことの説明' }).getByRole('radio').nth(1).check();
  const preview = page.getByRole('region', { name: words.preview });
  await preview.getByText('対戦ゲームを、みんなでします。').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: words.merge }).click();
  await page.getByText(words.mergedLine(goneName, keptName)).first().waitFor();

  for (const before of ['', '/easy', '/en'])
    expect(await leadsTo(`${before}${gone}`)).toEqual([308, `${before}${kept}`]);
  const undo = page.getByRole('button', { name: words.undo });
  await undo.click();
  await undo.waitFor({ state: 'detached' });
  expect(await leadsTo(gone)).toEqual([200, null]);
  expect(outside).toEqual([]);
  await close();
});

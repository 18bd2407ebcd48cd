import { request } from 'node:http';
import { importing } from '@tsunagi/texts/ja/import';
import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import type { Page } from 'playwright-core';
import { originUnderTest, visit } from './browser.ts';
import { enterDesk, faultsOf, shiftJis } from './desk-steps.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const list = [
  '施設名,運営主体,住所,電話,ひらく日',
  '居場所 とりこみ見本,NPO法人とりこみ見本,佐久市中込１－２－３,００００－７７－０００１,火・木',
  'サロン とりこみ見本,NPO法人とりこみ見本,岩村田55,12,水',
  ',NPO法人とりこみ見本,佐久市臼田1,,',
].join('\r\n');

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel(importDesk.choose).setInputFiles({ name, mimeType: 'text/csv', buffer });

const bring = async (page: Page) => {
  await page.goto('/desk/imports/new');
  await choose(page, '町の一覧.csv', shiftJis(list));
};

/** What is answered to a file of which only its length has been said. */
function statusOfLength(length: number): Promise<number | undefined> {
  const origin = originUnderTest();
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}/upload/import`, {
      method: 'POST',
      headers: { origin, 'content-length': length },
    });
    asked.on('response', (answer) => {
      resolve(answer.statusCode);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.flushHeaders();
  });
}

test('a list in Shift_JIS with faults is said how to read, brought in, found, brought again without a change, and undone', async () => {
  const { page, faults, close } = await visit(browser());
  page.setDefaultTimeout(20_000);
  await enterDesk(page, 'saku-matome');
  await page.goto('/desk/imports/new');
  await choose(page, 'x.csv', Buffer.alloc(0));
  await page.getByRole('alert').filter({ hasText: importDesk.empty }).waitFor();

  await bring(page);
  await page.getByLabel(importDesk.meaningOf('ひらく日')).selectOption('weekdays');
  const seen = await faultsOf(page);
  await page.getByRole('button', { name: importDesk.compare }).click();
  await page.getByText(importDesk.summary({ NEW: 2, CHANGED: 0, SAME: 0, REFUSED: 1 })).waitFor();
  await page.getByText(importing.fault({ code: 'NAME_MISSING' })).waitFor();
  seen.push(...(await faultsOf(page)));
  await page.getByRole('link', { name: importDesk.filterCount('FAULTY', 1) }).click();
  await page.getByText(importing.fault({ code: 'PHONE_INVALID', column: '電話', value: '12' })).waitFor();
  const given = await page
    .context()
    .request.get((await page.getByText(importDesk.refusedDownload).getAttribute('href'))!);
  expect(await given.text()).toContain(importing.fault({ code: 'NAME_MISSING' }));

  await page.getByRole('button', { name: importDesk.commitWithout(1, 2) }).click();
  await page.getByRole('heading', { name: importDesk.doneTitle }).waitFor();
  const ask = (query: string) => page.context().request.post('/graphql', { data: { query } });
  const search =
    '{ search(input: { words: "とりこみ見本" }, first: 5) { ... on SearchConnection { edges { node { name } } } } }';
  expect(await (await ask(search)).text()).toContain('居場所 とりこみ見本');

  await bring(page);
  await page.getByText(importDesk.remembered).waitFor();
  await page.getByText(importDesk.filterCount('SAME', 2)).waitFor();
  await page.getByRole('button', { name: importDesk.discard }).click();

  await page
    .getByRole('button', { name: importDesk.undoOf('町の一覧.csv') })
    .first()
    .click();
  await page.getByRole('button', { name: importDesk.undoYes, exact: true }).click();
  await page
    .getByText(/に取り消しました$/u)
    .first()
    .waitFor();
  seen.push(...(await faultsOf(page)));
  expect(await (await ask(search)).text()).not.toContain('とりこみ見本');
  expect([...seen, ...faults]).toEqual([]);
  await close();
});

test('two hundred megabytes are turned away before they are read, and nothing comes in from another site', async () => {
  const { page, close } = await visit(browser());
  await enterDesk(page, 'saku-matome');
  expect(await statusOfLength(200_000_000)).toBe(413);
  const foreign = await page.context().request.post('/upload/import', {
    headers: { origin: 'https://evil.example.jp' },
    data: 'x',
  });
  expect(foreign.status()).toBe(403);
  await close();
});

import { AxeBuilder } from '@axe-core/playwright';
import { account } from '@tsunagi/texts/ja/account';
import { report } from '@tsunagi/texts/ja/report';
import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { alive, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const secret = 'ないしょの話です';

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
  ];
}

async function shot(page: Page, name: string): Promise<void> {
  const shots = process.env.TSUNAGI_E2E_SHOTS;
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

/** A place of a provider that no other journey looks for. */
async function somePlace(page: Page): Promise<string> {
  const query = `{ search(input: { words: "りんご畑 半日のしごと" }, first: 1) {
    ... on SearchConnection { edges { node { resourceId } } } } }`;
  const answer = await page.context().request.post('/graphql', { data: { query } });
  return (await answer.json()).data.search.edges[0].node.resourceId;
}

test('without script and without a name one tells what is wrong, keeps what was written, and gets a number', async () => {
  const { page, outside, close } = await visit(browser(), {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const id = await somePlace(page);
  await page.goto(`/places/${id}`);
  await page.getByRole('link', { name: report.link }).click();
  await page.getByRole('radio', { name: report.kinds.OTHER.word }).check();
  await page.getByLabel(report.contactTitle).fill('0000-00-9998');
  await page.getByRole('button', { name: report.send }).click();
  await page.getByRole('alert').filter({ hasText: report.faults.WORDS_MISSING }).waitFor();
  expect(await page.getByLabel(report.contactTitle).inputValue()).toBe('0000-00-9998');
  await page.getByRole('radio', { name: report.kinds.TREATED_BADLY.word }).check();
  await page.getByLabel(report.wordsTitle).fill(secret);
  await page.getByRole('button', { name: report.send }).click();
  await page.getByRole('heading', { level: 1, name: report.doneTitle }).waitFor();
  await page.getByText(/^[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]$/u).waitFor();
  expect(page.url()).toMatch(/\/places\/[0-9a-f-]{36}\/report$/u);
  expect(outside).toEqual([]);
  await close();
});

test('the prefecture reads it and suspends the provider: its page says only where else to go, until it is lifted', async () => {
  const { page, close } = await visit(browser(), { viewport: { width: 1280, height: 900 } });
  const id = await somePlace(page);
  const faults: string[] = [];
  await page.goto('/sign-in');
  await page.getByRole('listitem').filter({ hasText: 'nagano-ken@example.jp' }).getByRole('button').click();
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: account.signInTitle }).waitFor();
  await page.goto('/desk/problems');
  await page.getByText(problemDesk.serious).first().waitFor();
  await shot(page, 'problems');
  await page.getByRole('link', { name: problemDesk.open }).first().click();
  await page.getByText(secret).waitFor();
  await alive(page);
  await page.getByRole('radio', { name: problemDesk.outcomes.SUSPENDED.word }).check();
  await page.getByLabel(problemDesk.suspendWhat).selectOption('whole');
  await page.getByLabel(problemDesk.answerWord).fill('聞き取りをしている');
  faults.push(...(await faultsOf(page)));
  await shot(page, 'problem');
  await page.getByRole('button', { name: problemDesk.answerSend }).click();
  await page.getByText(/「載せるのを、とりやめる」にしました/u).waitFor();

  const visitor = await visit(browser(), { viewport: { width: 390, height: 844 } });
  const withheld = await visitor.page.goto(`/places/${id}`);
  expect(withheld?.status()).toBe(404);
  await visitor.page.getByRole('heading', { level: 1, name: report.withheldTitle }).waitFor();
  expect(await visitor.page.getByRole('main').innerText()).not.toContain('りんご');
  faults.push(...(await faultsOf(visitor.page)));
  await shot(visitor.page, 'withheld');
  await visitor.page.goto(`/places/${id}/report`);
  faults.push(...(await faultsOf(visitor.page)));
  await shot(visitor.page, 'report');

  await page.getByRole('link', { name: problemDesk.toProvider }).click();
  await page.waitForURL(/\/providers\//u);
  await alive(page);
  await page.getByLabel(problemDesk.liftWord).fill('確かめた');
  await shot(page, 'provider');
  await page.getByRole('button', { name: problemDesk.lift }).click();
  await page.getByText(/が戻しました：確かめた/u).waitFor();
  expect((await visitor.page.goto(`/places/${id}`))?.status()).toBe(200);
  expect(faults).toEqual([]);
  await visitor.close();
  await close();
}, 240_000);

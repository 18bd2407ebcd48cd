import { sectionRound } from '@tsunagi/texts/ja/section-round';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { rounds } from '@tsunagi/texts/ja/staff/rounds';
import type { Page } from 'playwright-core';
import { originUnderTest, visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import { askDoor, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
// 小海 asks, so that the queue of 佐久, which other journeys look at, stays theirs.
const place = 'こもれびの縁側';

const shot = async (page: Page, name: string) => {
  const shots = process.env.TSUNAGI_E2E_SHOTS;
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

interface Found {
  readonly search: { readonly edges: readonly { readonly node: { readonly resourceId: string } }[] };
}

/** A page as it is sent, without drawing it. */
const wordsAt = async (page: Page, path: string) => (await page.request.get(path)).text();

/** The way in the newest letter to an address. */
async function linkTo(page: Page, mail: string): Promise<string> {
  await page.goto('/desk/outbox');
  const letter = page.getByRole('listitem').filter({ hasText: mail }).first();
  await letter.locator('summary').click();
  const href = await letter.locator('a[href*="/rounds/"]').first().getAttribute('href');
  return new URL(href ?? '').pathname;
}

/** Opens the row of the review that is about a place, and approves it. */
async function approve(page: Page, name: string): Promise<void> {
  await page.goto('/desk/review');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  if (!(await row.getByRole('button', { name: entries.review.approve }).isVisible()))
    await row.locator('summary').click();
  await row.getByRole('button', { name: entries.review.approve }).click();
  await page.getByText(entries.review.approved(name)).waitFor();
}

test('a section answers by its link, on a telephone without an account; the answer is approved and found by everybody', async () => {
  const desk = await visit(browser());
  const faults: string[] = [];
  await enterDesk(desk.page, 'koumi-matome');
  await desk.page.goto('/desk/rounds');
  await desk.page.getByLabel(rounds.roundTitle).fill('居場所の調査');
  await desk.page.getByLabel(rounds.recipients).fill('図書館　toshokan');
  await desk.page.getByRole('button', { name: rounds.send }).click();
  await desk.page.getByRole('alert').filter({ hasText: rounds.faults.RECIPIENTS_INVALID }).waitFor();
  await desk.page.getByLabel(rounds.recipients).fill('図書館\ttoshokan@example.jp');
  await desk.page.getByRole('button', { name: rounds.send }).click();
  await desk.page.getByText(rounds.unanswered(1)).first().waitFor();
  faults.push(...(await faultsOf(desk.page)));
  await shot(desk.page, 'rounds');
  const path = await linkTo(desk.page, 'toshokan@example.jp');

  const section = await visit(browser(), { javaScriptEnabled: false });
  await section.page.goto(path);
  await section.page.getByLabel(sectionRound.name).fill(place);
  await section.page.getByLabel(sectionRound.known).fill('毎週水曜の午後');
  await section.page.getByRole('button', { name: sectionRound.send }).click();
  await section.page.getByText(sectionRound.sent(place)).waitFor();
  await section.page.getByRole('button', { name: sectionRound.finish }).click();
  await section.page.getByText(sectionRound.finished).waitFor();
  await shot(section.page, 'section');
  await desk.page.goto(path);
  faults.push(...(await faultsOf(desk.page)));
  expect(section.outside).toEqual([]);
  expect(await wordsAt(section.page, `/easy${path}`)).toMatch(/<h1[^>]*>.*<ruby>/u);
  expect(await wordsAt(section.page, `${path.slice(0, -4)}AAAA`)).toContain(sectionRound.foreignTitle);

  await approve(desk.page, place);
  const href = await desk.page.getByRole('status').getByRole('link').first().getAttribute('href');
  const query = `{ search(input: { words: "${place}" }, first: 5) { ... on SearchConnection { edges { node { resourceId } } } } }`;
  const found = await askDoor<Found>(originUnderTest(), query);
  expect(`/places/${found.data?.search.edges[0]?.node.resourceId}`).toBe(href);
  await section.page.goto(href ?? '');
  await shot(section.page, 'public');
  await section.page.getByText('毎週水曜の午後').first().waitFor();
  expect(faults).toEqual([]);
  await section.close();
  await desk.close();
});

test('a pasted list is shown as it was understood, and what is sound waits in the review', async () => {
  const { page, close } = await visit(browser(), { viewport: { width: 390, height: 844 } });
  await enterDesk(page, 'koumi-matome');
  await page.goto('/desk/rounds/list');
  await page.getByLabel(rounds.list.giver).fill(rounds.list.giverExample);
  await page
    .getByLabel(rounds.list.table)
    .fill('団体名\t住所\t助成額\nみどりの親の会\t見本町\t5\n\t見本町\t1\nくらしの相談窓口\t\t\n');
  await page.getByRole('button', { name: rounds.list.look }).click();
  await page.getByRole('heading', { name: rounds.list.found(2, 1) }).waitFor();
  await page.getByText(rounds.faults.NAME_MISSING ?? '').waitFor();
  await page.getByRole('link', { name: rounds.list.alike('くらしの相談窓口') }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await shot(page, 'list');
  await page.getByRole('button', { name: rounds.list.take }).click();
  await page.getByText(rounds.list.taken(2)).waitFor();
  await page.getByRole('link', { name: rounds.toReview }).click();
  await page.getByRole('heading', { name: 'みどりの親の会' }).waitFor();
  await shot(page, 'review');
  await close();
});

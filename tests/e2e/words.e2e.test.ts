import { results } from '@tsunagi/texts/ja/results';
import { start } from '@tsunagi/texts/ja/start';
import type { Page } from 'playwright-core';
import { originUnderTest, visit } from './browser.ts';
import {
  askDoor,
  filterBy,
  findPlaces,
  listShown,
  openStart,
  placeNames,
  sayWhere,
  sayWho,
  sharedBrowser,
} from './steps.ts';

const browser = sharedBrowser();

/** Ways to write the same word, each row. */
const sameWords = [
  ['ひきこもり', '引きこもり', 'ヒキコモリ', 'ﾋｷｺﾓﾘ'],
  ['子ども・若者', 'こども・若者', '子供・若者'],
  ['カフェ', 'ｶﾌｪ', 'かふぇ'],
];

/** Offerings found without a home for words, in order. */
async function found(words: string): Promise<readonly string[]> {
  const { data, errors } = await askDoor<{ search: { edges?: readonly { node: { id: string } }[] } }>(
    originUnderTest(),
    'query ($input: SearchInput!) { search(input: $input, first: 50) { ... on SearchConnection { edges { node { id } } } } }',
    { input: { words } },
  );
  if (!data?.search.edges) throw new Error(`${words}: ${JSON.stringify(errors ?? data)}`);
  return data.search.edges.map(({ node }) => node.id);
}

async function searchField(page: Page, words: string): Promise<readonly string[]> {
  await filterBy(page, () => page.getByLabel(results.words).fill(words));
  return placeNames(page);
}

test('the search field finds the same places for every way to write a word', async () => {
  const { page, faults, close } = await visit(browser());
  await findPlaces(page, { role: 'SUPPORTER', town: '小海', scope: 'ALL' });
  for (const [first = '', ...others] of sameWords) {
    const names = await searchField(page, first);
    expect([first, names.length > 0]).toEqual([first, true]);
    for (const other of others) expect([other, await searchField(page, other)]).toEqual([other, names]);
  }
  expect(faults).toEqual([]);
  await close();
});

test.each([
  ['居場所', 'フリースペース'],
  ['居場所', 'たまり場'],
])('%s finds what is called %s', async (word, other) => {
  const [all, asked] = await Promise.all([found(word), found(other)]);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((id) => all.includes(id)).length).toBeGreaterThan(0);
});

test('a radical that looks like a letter (⾧) is that letter', async () => {
  const asked = await found('長期ひきこもり');
  expect(asked.length).toBeGreaterThan(0);
  expect(await found('⾧期ひきこもり')).toEqual(asked);
});

test.each(['本', '茶', '農', '料理', '夜', 'PC'])('a short word (%s) finds something', async (word) => {
  expect((await found(word)).length).toBeGreaterThan(0);
});

test('a town among the words, where no home was said, begins the list; living there is one press away', async () => {
  const { page, faults, close } = await visit(browser());
  await openStart(page);
  await sayWho(page, 'SUPPORTER');
  await page.getByRole('button', { name: start.town.unsaid }).first().click();
  await sayWhere(page, 'ALL');
  await listShown(page);
  await searchField(page, '小海町 居場所');
  await page.getByText(results.startsAt('小海町')).waitFor();
  expect((await placeNames(page)).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: results.livesThere('小海町') }).click();
  await page.getByText(results.startsAt('小海町')).waitFor({ state: 'detached' });
  await listShown(page);
  expect((await placeNames(page)).length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await close();
});

test('a word nobody uses finds nothing, says so, and still leaves a telephone', async () => {
  const { page, close } = await visit(browser());
  await findPlaces(page, { role: 'FAMILY', town: '小海', scope: 'ALL' });
  await searchField(page, 'ぬるぽがっ');
  await page.getByText(results.nothingTitle).waitFor();
  expect(await page.getByRole('link', { name: /0000-00-\d{4}/u }).count()).toBeGreaterThan(0);
  await close();
});

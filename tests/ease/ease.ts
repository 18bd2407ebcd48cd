import { startTestSystem } from '@tsunagi/testkit';
import type { Locator, Page } from 'playwright-core';
import { openBrowser, visit } from '../e2e/browser.ts';

/** Most answers a family may have to give before a telephone number is in reach. */
const MOST_ANSWERS = 3;

/** Every act of a person, counted where it is done. */
class Acts {
  readonly done: string[] = [];
  answers = 0;

  async press(target: Locator, words: string): Promise<void> {
    await target.click();
    this.done.push(`press ${words}`);
  }

  async fill(target: Locator, text: string, words: string): Promise<void> {
    await target.fill(text);
    this.done.push(`fill  ${words}: ${text}`);
  }

  answered(): void {
    this.answers += 1;
  }
}

/** The family's way to a number, as the page offers it: each answered question counts once, each press and field too. */
async function familyWay(page: Page): Promise<Acts> {
  const acts = new Acts();
  const listed = page
    .getByRole('article')
    .getByRole('link', { name: /0000-00-\d{4}/u })
    .first();
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await acts.press(page.getByRole('button', { name: '家族です' }), '家族です');
  acts.answered();
  await acts.fill(page.getByRole('combobox'), 'こうみ', 'town');
  await acts.press(page.getByRole('option').first(), '小海町');
  acts.answered();
  await acts.press(page.getByRole('button', { name: '家の近く' }), '家の近く');
  acts.answered();
  await listed.waitFor();
  const address = (await listed.getAttribute('href')) ?? '';
  const usable = page
    .getByRole('article')
    .filter({ hasText: '使えます' })
    .getByRole('link', { name: /0000-00-\d{4}/u });
  if (!/^tel:\d{10}$/u.test(address) || (await usable.count()) === 0)
    throw new Error('no number that may be called');
  return acts;
}

/** Most inputs somebody out walking may need to write a place down. */
const MOST_INPUTS = 5;

/** Name, place, who told, photo, save: from the open screen until it says that the note is at the desk. */
async function fieldWay(page: Page): Promise<Acts> {
  const acts = new Acts();
  await page.goto('/sign-in?to=/desk/notes/new');
  await page.getByRole('listitem').filter({ hasText: 'saku-tantou@example.jp' }).getByRole('button').click();
  await acts.fill(page.getByLabel('場所の呼び名'), '橋のそばの家', 'name');
  await acts.press(page.getByRole('button', { name: 'いまいる場所' }), 'いまいる場所');
  await page.getByText('位置を入れました').waitFor();
  await acts.fill(page.getByLabel('だれから聞きましたか'), '見本の民生委員', 'who told');
  await page.locator('#note-photo').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: onePoint });
  acts.done.push('file  photo');
  await page.getByText('写真 1枚').waitFor();
  await acts.press(page.getByRole('button', { name: '書きとめる' }), '書きとめる');
  await page.getByText('机に届きました').waitFor();
  return acts;
}

/** The smallest picture there is. */
const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function measured(): Promise<{ family: Acts; field: Acts }> {
  const running = process.env.TSUNAGI_E2E_ORIGIN;
  const system = running ? null : await startTestSystem((line) => process.stderr.write(`${line}\n`));
  process.env.TSUNAGI_E2E_ORIGIN = running ?? system?.origin;
  const browser = await openBrowser();
  try {
    const family = await visit(browser);
    const walking = { latitude: 36.2489, longitude: 138.4769, accuracy: 15 };
    const field = await visit(browser, { geolocation: walking, permissions: ['geolocation'] });
    return { family: await familyWay(family.page), field: await fieldWay(field.page) };
  } finally {
    await browser.close();
    await system?.stop();
  }
}

const { family, field } = await measured();
const { done, answers } = family;
const say = (acts: readonly string[]) => {
  for (const [index, act] of acts.entries()) console.log(`${index + 1}. ${act}`);
};
say(done);
const fields = done.filter((act) => act.startsWith('fill')).length;
console.log(
  `family → a usable telephone number: ${answers} answers (at most ${MOST_ANSWERS}), ${done.length} acts: ${done.length - fields} presses, ${fields} field`,
);
say(field.done);
console.log(`field entry with place, teller and photo: ${field.done.length} inputs (at most ${MOST_INPUTS})`);
process.exitCode = answers > MOST_ANSWERS || field.done.length > MOST_INPUTS ? 1 : 0;

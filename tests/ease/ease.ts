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

async function measured(): Promise<Acts> {
  const running = process.env.TSUNAGI_E2E_ORIGIN;
  const system = running ? null : await startTestSystem((line) => process.stderr.write(`${line}\n`));
  process.env.TSUNAGI_E2E_ORIGIN = running ?? system?.origin;
  const browser = await openBrowser();
  try {
    const { page } = await visit(browser);
    return await familyWay(page);
  } finally {
    await browser.close();
    await system?.stop();
  }
}

const { done, answers } = await measured();
for (const [index, act] of done.entries()) console.log(`${index + 1}. ${act}`);
const fields = done.filter((act) => act.startsWith('fill')).length;
console.log(
  `family → a usable telephone number: ${answers} answers (at most ${MOST_ANSWERS}), ${done.length} acts: ${done.length - fields} presses, ${fields} field`,
);
process.exitCode = answers > MOST_ANSWERS ? 1 : 0;

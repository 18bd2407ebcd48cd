import { cases } from '@tsunagi/texts/ja/staff/cases';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import { routing as words } from '@tsunagi/texts/ja/staff/routing';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import { alive, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const wide = { viewport: { width: 1280, height: 900 } };
const why = '40歳からは、佐久市といっしょに';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** A coordinator writes one rule of the town, and it is tried while it is written. */
async function makeRule(page: Page): Promise<void> {
  await page.goto('/desk/routing');
  await alive(page);
  await press(page, words.book.add);
  const rule = page.getByRole('group', { name: /^ルール/u }).last();
  await rule.getByLabel(words.book.minYears).fill('40');
  await rule.getByLabel(words.book.to, { exact: true }).selectOption('ORGANIZATION');
  await rule.getByLabel(words.book.organization).fill('佐久市');
  await press(page, referrals.refer.searchDo);
  await rule.locator('button[aria-pressed]').first().click();
  await rule.getByLabel(words.book.why).fill(why);
  expect(await faultsOf(page)).toEqual([]);
  await press(page, words.book.save);
  await page.getByRole('main').getByRole('status').first().waitFor();
}

async function openCase(page: Page): Promise<void> {
  await page.goto('/desk/cases/new');
  await alive(page);
  await press(page, cases.open.add);
  await page.getByLabel(cases.open.birthYear).nth(1).fill('1977');
  await press(page, cases.open.save);
  await page.waitForURL(/\/desk\/cases\/[0-9a-f-]{36}$/u);
}

test("a case finds its next place by the town's own rule, room is asked for without anybody, and from the yes the hand-over begins", async () => {
  const koumi = await visit(browser(), wide);
  const saku = await visit(browser(), wide);
  await Promise.all([enterDesk(koumi.page, 'koumi-matome'), enterDesk(saku.page, 'saku-matome')]);
  await makeRule(koumi.page);
  await openCase(koumi.page);
  await koumi.page.getByRole('link', { name: words.next.open }).click();
  await koumi.page.waitForURL(/\/next$/u);
  await alive(koumi.page);
  await koumi.page.getByText(why).first().waitFor();
  await koumi.page.getByText(words.next.fallback).first().waitFor();
  await koumi.page.getByRole('heading', { name: words.rings.ADJACENT }).waitFor();
  expect(await faultsOf(koumi.page)).toEqual([]);
  await koumi.page
    .getByRole('button', { name: /空きをたずねる/u })
    .first()
    .click();
  await press(koumi.page, words.room.send);
  await koumi.page.getByText(words.room.waiting).first().waitFor();

  await saku.page.goto('/desk/referrals');
  await alive(saku.page);
  await saku.page.getByLabel(words.roomAnswers.YES).first().check();
  await saku.page.getByLabel(words.room.word).first().fill('火曜なら');
  expect(await faultsOf(saku.page)).toEqual([]);
  await press(saku.page, words.room.answerDo);
  await saku.page.getByText('「火曜なら」').first().waitFor();

  await koumi.page.reload();
  await koumi.page.getByText('「火曜なら」').first().waitFor();
  await koumi.page.getByText(words.room.begin, { exact: true }).first().click();
  await koumi.page.waitForURL(/\/refer\?to=[0-9a-f-]{36}$/u);
  await koumi.page.getByText(/^選んだ相手：.*佐久市/u).waitFor();
  expect([...koumi.outside, ...saku.outside]).toEqual([]);
  await Promise.all([koumi.close(), saku.close()]);
});

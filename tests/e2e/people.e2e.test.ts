import { AxeBuilder } from '@axe-core/playwright';
import { addDays, japaneseDay } from '@tsunagi/domain';
import { account } from '@tsunagi/texts/ja/account';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import { people } from '@tsunagi/texts/ja/staff/people';
import { seat } from '@tsunagi/texts/ja/staff/seat';
import { webhooks } from '@tsunagi/texts/ja/staff/webhooks';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { faultsOf as faultsHere } from './desk-steps.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const newcomer = 'e2e-maneki@example.jp';
const words = 'four words in a row';
const today = japaneseDay(new Date());

async function enter(page: Page, mail: string, password: string): Promise<void> {
  await page.getByLabel(account.email).fill(mail);
  await page.getByLabel(account.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: account.signIn, exact: true }).first().click();
}

/** What axe finds on a page, and whether it is wider than the screen. */
async function faultsOf(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${path}: ${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 160)}`),
    ...(wide > 0 ? [`${path}: ${wide} px too wide`] : []),
  ];
}

/** The mail to somebody, as the list of mails shows it to those of the demo. */
async function mailTo(page: Page, address: string): Promise<string> {
  const answer = await page.request.post('/graphql', { data: { query: '{ outbox { to body } }' } });
  const { data } = (await answer.json()) as { data: { outbox: { to: string; body: string }[] } };
  return data.outbox.find(({ to }) => to === address)?.body ?? '';
}

test('invited by mail under a contract one chooses a password, works in the office, and no longer after the last day', async () => {
  const office = await visit(browser(), { viewport: { width: 1280, height: 900 } });
  const { page } = office;
  await page.goto('/desk/people');
  await enter(page, 'saku-matome@example.jp', 'mihon-de-tameshi');
  // Back where one wanted to go before the door.
  await page.getByRole('heading', { level: 1, name: '佐久市の福祉の係（見本）で働く人' }).waitFor();

  await page.getByRole('link', { name: people.makeContract }).click();
  await page.getByLabel(people.findProvider).fill('よりみち');
  await page.getByRole('button', { name: people.find }).click();
  await page.getByLabel(people.fromDay).fill(addDays(today, -20));
  await page.getByLabel(people.contractTo).fill(addDays(today, 20));
  await page.getByRole('button', { name: people.record }).click();
  await page.getByText(people.done.CONTRACT_MADE).waitFor();

  await page.getByRole('link', { name: people.invite }).click();
  await page.getByLabel(people.name).fill('招かれ 花子');
  await page.getByLabel(people.email).fill(newcomer);
  await page.getByLabel(people.role).selectOption('MUNICIPAL_COORDINATOR');
  await page.getByLabel(people.contract).selectOption({ index: 1 });
  await page.getByLabel(people.toDay).fill(addDays(today, 400));
  await page.getByRole('button', { name: people.send }).click();
  const alert = page.getByRole('main').getByRole('alert');
  await alert.filter({ hasText: people.refusal('TERM_BEYOND_CONTRACT') }).waitFor();
  expect(await alert.innerText()).toContain(people.refusal('ROLE_UNFIT'));
  expect(await page.getByLabel(people.name).inputValue()).toBe('招かれ 花子');
  await page.getByLabel(people.role).selectOption('MUNICIPAL_WORKER');
  await page.getByLabel(people.toDay).fill('');
  await page.getByRole('button', { name: people.send }).click();
  await page.getByText(people.done.INVITED).waitFor();
  expect(page.url()).not.toContain('e2e-maneki');

  const guest = await visit(browser());
  const link = new URL(/http\S+set-password\S+/u.exec(await mailTo(page, newcomer))![0]);
  await guest.page.goto(link.pathname + link.search);
  await guest.page.getByLabel(account.newPassword).fill(words);
  await guest.page.getByRole('button', { name: account.setPassword, exact: true }).click();
  await guest.page.getByText(account.done.PASSWORD_SET).waitFor();
  await enter(guest.page, newcomer, words);
  await guest.page.waitForURL('**/desk');
  const me = guest.page.getByRole('region', { name: desk.me });
  for (const shown of [account.roles.MUNICIPAL_WORKER, '佐久市の福祉の係', desk.until(addDays(today, 20))])
    expect(await me.innerText()).toContain(shown);
  expect(await faultsOf(guest.page, '/desk')).toEqual([]);
  expect(await faultsOf(guest.page, '/desk/people')).toEqual([]);
  expect(new URL(guest.page.url()).pathname).toBe('/desk/who-may');

  for (const path of ['/desk/people', '/desk/people/invite', '/desk/people/contract?words=佐久'])
    expect(await faultsOf(page, path)).toEqual([]);
  await page.goto('/desk/people');
  const contract = page
    .getByRole('listitem')
    .filter({ hasText: 'よりみち' })
    .filter({ hasText: people.contractEnd });
  await contract.getByText(people.contractEnd).click();
  await contract.getByLabel(people.lastDay).fill(addDays(today, -1));
  await contract.getByRole('button', { name: people.endNow }).click();
  await page.getByText(people.done.CONTRACT_SET).waitFor();
  await guest.page.goto('/desk');
  await guest.page.getByText(desk.nobodyWorking).waitFor();

  expect([office.outside, office.faults, guest.outside]).toEqual([[], [], []]);
  await guest.close();
  await office.close();
}, 240_000);

test('leaving one’s seat ends the session and opens the same page afterwards', async () => {
  const { page, close } = await visit(browser(), { javaScriptEnabled: false });
  await page.goto('/desk/who-may?duty=run-system');
  await enter(page, 'koumi-tantou@example.jp', 'mihon-de-tameshi');
  await page.goto('/desk');
  await page.getByRole('button', { name: desk.leave }).click();
  await page.getByText(account.done.LEFT).waitFor();
  expect(new URL(page.url()).searchParams.get('to')).toBe('/desk');
  await page.goto('/sign-in/forgotten');
  await page.getByLabel(account.email).fill('nobody-at-all@example.jp');
  await page.getByRole('button', { name: account.forgotSend }).click();
  await page.getByText(account.done.ASKED).waitFor();
  await close();
});

test('a seat that is left, or idle for long, hides the page and opens nothing; back with the password the text stands', async () => {
  const { page, outside, close } = await visit(browser(), { viewport: { width: 1280, height: 900 } });
  await page.clock.install();
  await page.goto('/desk/webhooks');
  await enter(page, 'nagano-ken@example.jp', 'mihon-de-tameshi');
  const text = page.getByLabel(webhooks.about);
  await text.fill('書きかけの連携');
  const viewer = async () => {
    const answer = await page.request.post('/graphql', { data: { query: '{ viewer { email } }' } });
    return ((await answer.json()) as { data: { viewer: { email: string } | null } }).data.viewer;
  };
  const back = page.getByRole('button', { name: seat.back });
  const isHidden = async () => {
    await back.and(page.locator(':enabled')).waitFor();
    expect(await text.isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([seat.title]);
    expect(await viewer()).toBeNull();
  };
  const comeBack = async (password: string) => {
    await page.getByLabel(account.password).fill(password);
    await back.click();
  };
  await page.getByRole('button', { name: desk.leave }).click();
  await isHidden();
  expect(await faultsHere(page)).toEqual([]);
  await comeBack('not the password');
  await page.getByRole('alert').filter({ hasText: seat.WRONG }).waitFor();
  expect(await text.isVisible()).toBe(false);
  await comeBack('mihon-de-tameshi');
  await text.waitFor();
  expect(await text.inputValue()).toBe('書きかけの連携');
  expect(await viewer()).toEqual({ email: 'nagano-ken@example.jp' });

  await page.clock.fastForward('16:00');
  await isHidden();
  await comeBack('mihon-de-tameshi');
  await text.waitFor();
  expect(await text.inputValue()).toBe('書きかけの連携');
  expect(outside).toEqual([]);
  await close();
});

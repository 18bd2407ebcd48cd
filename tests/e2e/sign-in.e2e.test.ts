import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { account } from '@tsunagi/texts/ja/account';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { codeNow } from './code-now.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const password = 'mihon-de-tameshi';
const withoutScript = { javaScriptEnabled: false };

async function enter(page: Page, mail: string, secret = password): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(account.email).fill(`${mail}@example.jp`);
  await page.getByLabel(account.password, { exact: true }).fill(secret);
  await page.getByRole('button', { name: account.signIn, exact: true }).first().click();
}

/** Let in one stands at the desk; these tests look at the account. */
async function inside(page: Page): Promise<void> {
  await page.waitForURL('**/desk');
  await page.goto('/account');
  await page.getByRole('heading', { level: 1, name: account.accountTitle }).waitFor();
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 160)}`);
}

// Somebody whom no other journey is at the same time: all sign-ins of a person are listed.
test('a demo person is let in by one press, sees role, office and town, ends another session and goes out', async () => {
  const { page, outside, close } = await visit(browser());
  const other = await visit(browser(), withoutScript);
  await enter(other.page, 'kaigi');
  await inside(other.page);

  await page.goto('/sign-in');
  await page.getByRole('listitem').filter({ hasText: 'kaigi@example.jp' }).getByRole('button').click();
  await inside(page);
  const main = page.getByRole('main');
  for (const words of [account.roles.MEETING_MEMBER, '千曲川', '佐久市', '長野県'])
    expect(await main.getByRole('definition').filter({ hasText: words }).count()).toBeGreaterThan(0);
  expect(await main.getByText(account.thisSession, { exact: true }).count()).toBe(1);
  await main.getByRole('button', { name: /から出す$/u }).click();
  await page.getByText(account.done.SESSION_ENDED).waitFor();
  expect(await main.getByRole('button', { name: /から出す$/u }).count()).toBe(0);
  await other.page.reload();
  await other.page.getByRole('heading', { level: 1, name: account.signInTitle }).waitFor();

  await main.getByRole('button', { name: account.signOut }).click();
  await page.getByText(account.done.SIGNED_OUT).waitFor();
  await page.goto('/account');
  await page.getByRole('heading', { level: 1, name: account.signInTitle }).waitFor();
  expect(outside).toEqual([]);
  await other.close();
  await close();
});

test('a wrong password is said in a plain sentence, and after five the door stays shut for a while', async () => {
  const { page, close } = await visit(browser(), withoutScript);
  for (let time = 0; time < 5; time += 1) {
    await enter(page, 'kaigi', 'not the password');
    await page.getByRole('alert').filter({ hasText: account.faults.WRONG }).waitFor();
  }
  await enter(page, 'kaigi');
  await page.getByRole('alert').filter({ hasText: account.faults.LOCKED }).waitFor();
  expect(new URL(page.url()).search).toBe('?fault=LOCKED');
  expect(await page.context().cookies()).toEqual([]);
  await close();
});

test('who has two places switches between them', async () => {
  const { page, close } = await visit(browser(), withoutScript);
  await enter(page, 'itaku');
  await inside(page);
  const roles = [account.roles.MUNICIPAL_WORKER, account.roles.PROVIDER_CASEWORKER];
  const shown = async () => (await page.getByRole('definition').first().innerText()).split('　')[0];
  const before = await shown();
  expect(roles).toContain(before);
  await page.getByRole('button', { name: /に切り替える$/u }).click();
  await page.getByText(account.done.SWITCHED).waitFor();
  expect(await shown()).toBe(roles.find((role) => role !== before));
  await close();
});

test('with a code on the telephone the password alone does not let in', async () => {
  const { page, close } = await visit(browser());
  await enter(page, 'houmon');
  await inside(page);
  await page.getByText(account.secondStart).click();
  await page.getByLabel(account.secondPassword).fill(password);
  await page.getByRole('button', { name: account.secondGo }).click();
  await page.getByRole('img', { name: account.secondQrName }).waitFor();
  expect(await page.content()).not.toContain(password);
  const key = (await page.getByText(/^(?:[A-Z2-7]{1,4} ?){8,}$/u).innerText()).replaceAll(' ', '');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel(account.secondCheck).fill(codeNow(key));
  await page.getByRole('button', { name: account.secondFinish }).click();
  await page.getByText(account.done.SECOND_STEP_ON).waitFor();
  await page.getByRole('button', { name: account.signOut }).click();
  await page.getByText(account.done.SIGNED_OUT).waitFor();

  await enter(page, 'houmon');
  await page.getByRole('heading', { level: 1, name: account.codeTitle }).waitFor();
  await page.goto('/account');
  await page.getByRole('heading', { level: 1, name: account.signInTitle }).waitFor();
  await page.goto('/sign-in/code');
  await page.getByLabel(account.code).fill('000000');
  await page.getByRole('button', { name: account.codeSend }).click();
  await page.getByText(account.faults.CODE).waitFor();
  await page.getByLabel(account.code).fill(codeNow(key));
  await page.getByRole('button', { name: account.codeSend }).click();
  await inside(page);
  await page.getByText(account.secondOn).waitFor();
  // The demo is left as it was.
  await page.getByText(account.secondStop).first().click();
  await page.getByLabel(account.secondPassword).fill(password);
  await page.getByRole('button', { name: account.secondStop }).click();
  await page.getByText(account.done.SECOND_STEP_OFF).waitFor();
  await close();
});

test('a form of another site opens no door', async () => {
  const { page, close } = await visit(browser());
  await page.goto('/');
  const answer = await page.context().request.post('/auth/forms/sign-in', {
    headers: { origin: 'https://evil.example.jp' },
    form: { email: 'kuni@example.jp', password },
  });
  expect(answer.status()).toBe(403);
  expect(await page.context().cookies()).toEqual([]);
  await close();
});

test.each([
  { width: 390, height: 844, languages: ['', '/easy', '/en'] },
  { width: 1280, height: 900, languages: [''] },
])(
  'the pages of the account have no fault and fit at $width pixels, in $languages',
  async ({ languages, ...viewport }) => {
    const { page, close } = await visit(browser(), { viewport, reducedMotion: 'reduce' });
    await enter(page, 'itaku');
    await inside(page);
    const faults: string[] = [];
    for (const language of languages)
      for (const path of ['/sign-in', '/sign-in/code', '/sign-in/set-password?token=x', '/account']) {
        await page.goto(`${language}${path}`);
        faults.push(...(await faultsOf(page)).map((fault) => `${language}${path}: ${fault}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) faults.push(`${language}${path}: ${wide} px too wide`);
        const shots = process.env.TSUNAGI_E2E_SHOTS;
        const name = `${language}${path}`.replace(/[^a-z-]+/gu, '_');
        if (shots) await page.screenshot({ path: `${shots}/${viewport.width}${name}.png`, fullPage: true });
      }
    expect(faults).toEqual([]);
    await close();
  },
  120_000,
);

test('the log knows no word of who signed in', () => {
  const log = readFileSync(process.env.TSUNAGI_E2E_LOG ?? '', 'utf8');
  expect(log).toContain('/auth/sign-in/email');
  for (const word of ['example.jp', password, 'saku-tantou', '見本 ']) expect(log).not.toContain(word);
});

// The whole way in a browser, through a real provider: the desk sends to the door, the door there, and it back.
test('who is invited comes in by the sign-in of the prefecture, without script, to where the way led', async () => {
  const { page, outside, faults, close } = await visit(browser(), withoutScript);
  await page.goto('/desk');
  await page.waitForURL('**/sign-in?to=/desk');
  await page.getByRole('link', { name: /見本県の職員アカウント/u }).click();
  await page.waitForURL('**/desk');
  expect(new URL(page.url()).search).toBe('');
  await page.goto('/account');
  await page.getByRole('main').getByText('見本 ひろし（国の閲覧者）').first().waitFor();
  const [session, ...more] = (await page.context().cookies()).filter(({ name }) => /tsunagi/u.test(name));
  expect(more).toEqual([]);
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await page.getByRole('main').getByRole('button', { name: account.signOut }).click();
  await page.getByText(account.done.SIGNED_OUT).waitFor();
  await page.goto('/auth/callback/sso?code=forged&state=forged');
  await page.getByRole('alert').filter({ hasText: account.faults.SSO }).waitFor();
  expect(outside).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

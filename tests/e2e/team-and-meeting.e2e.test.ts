import { cases } from '@tsunagi/texts/ja/staff/cases';
import { meetings } from '@tsunagi/texts/ja/staff/meetings';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import { teams } from '@tsunagi/texts/ja/staff/teams';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { askAs, enterDesk, faultsOf } from './desk-steps.ts';
import { alive, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const wide = { viewport: { width: 1280, height: 900 } };
const secrets = ['秘密の暮らしぶり', '秘密の診断名'];
const body = '見本の地域協議会';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const leaked = async (page: Page) => {
  const shown = await page.content();
  return secrets.filter((secret) => shown.includes(secret));
};

/** A case with needs at one office, and its referral taken on by the other. */
async function teamUp(
  keeper: Page,
  other: Page,
): Promise<{ caseId: string; referralId: string; receiverId: string }> {
  const made = await askAs(
    keeper,
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on Case { id } } }`,
    {
      input: {
        cameBy: 'FAMILY',
        members: [
          { role: 'MOTHER', isClient: true, ageYears: 78 },
          { role: 'PERSON', isClient: false },
        ],
        items: [
          { item: 'NEED', text: '静かな居場所' },
          { item: 'SITUATION', text: secrets[0] },
          { item: 'HEALTH', text: secrets[1], coarse: '気になることあり' },
        ],
      },
    },
  );
  const caseId = made.data.openCase.id;
  const found = await askAs(keeper, '{ referralReceivers(words: "ひだまり") { id } }', {});
  const receiverId = found.data.referralReceivers[0].id;
  const sent = await askAs(
    keeper,
    `mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { id } } }`,
    { input: { caseId, receiverId, title: '居場所へ', word: 'お願いします', items: [], meetings: 0 } },
  );
  const referralId = sent.data.sendReferral.id;
  const { data } = await askAs(other, 'query ($id: ID!) { referral(id: $id) { version } }', {
    id: referralId,
  });
  await askAs(
    other,
    `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { __typename } }`,
    {
      input: { id: referralId, version: data.referral.version, action: 'ACCEPT' },
    },
  );
  return { caseId, referralId, receiverId };
}

/** One small step, and another office leads a stage from now on, with a word. */
async function planAndChangeLead(page: Page, caseId: string): Promise<void> {
  await page.goto(`/desk/cases/${caseId}`);
  await page.getByRole('link', { name: teams.open }).click();
  await page.waitForURL(/\/team$/u);
  await alive(page);
  await press(page, teams.write);
  await page.getByLabel(teams.words).fill('手紙を、戸のすきまに置く');
  await press(page, teams.writeDo);
  await page.getByText('手紙を、戸のすきまに置く').first().waitFor();
  await press(page, teams.changeOf(teams.stages.SUPPORT));
  await page.getByLabel(teams.word).fill('居場所は、ひだまりが中心に');
  expect(await faultsOf(page)).toEqual([]);
  await press(page, teams.save);
  await page.getByText('「居場所は、ひだまりが中心に」').waitFor();
}

/** A body with its law, a meeting of it, the own secrecy acknowledged, and the other office at the table. */
async function prepare(page: Page): Promise<string> {
  await page.goto('/desk/meetings');
  await alive(page);
  await page.getByText(meetings.noBodies).waitFor();
  expect(await page.getByRole('link', { name: /0000-00-\d{4}$/u }).count()).toBe(1);
  await press(page, meetings.nameBody);
  await page.getByLabel(meetings.basis).selectOption('COUNCIL');
  await page.getByLabel(meetings.bodyName).fill(body);
  await page.getByLabel(meetings.since).fill('2026-04-01');
  await press(page, meetings.save);
  await press(page, meetings.prepare);
  expect(await faultsOf(page)).toEqual([]);
  await press(page, meetings.prepareDo);
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/u);
  await alive(page);
  await press(page, meetings.acknowledge);
  await press(page, meetings.invite);
  await page.getByLabel(meetings.inviteWhom).fill('ひだまり');
  await press(page, referrals.refer.searchDo);
  await page.locator('button[aria-pressed]').first().click();
  await press(page, meetings.inviteDo);
  await page.getByText(meetings.notYet).waitFor();
  return new URL(page.url()).pathname;
}

/** The case is laid on the table: what is to be talked about, and what is told there. */
async function putCase(page: Page, caseId: string): Promise<void> {
  await press(page, meetings.put);
  await page.getByLabel(meetings.putWhom).selectOption(caseId);
  await page.getByLabel(meetings.putAsk).fill('だれが、はじめに会うか');
  await page.getByRole('checkbox', { name: cases.items.HEALTH }).check();
  await press(page, meetings.putDo);
  await page.getByText('だれが、はじめに会うか').waitFor();
}

/** The meeting runs: something is decided, and the other office takes a task. */
async function decideAndGiveTask(page: Page, to: string): Promise<void> {
  await page.reload();
  await alive(page);
  await press(page, meetings.begin);
  await press(page, meetings.decide);
  await page.getByLabel(meetings.decision, { exact: true }).fill('訪問からはじめる');
  await press(page, meetings.write);
  await page.getByText('訪問からはじめる').first().waitFor();
  await press(page, meetings.task);
  await page.getByLabel(meetings.taskWords).fill('お茶の会に、さそう');
  await page.getByLabel(meetings.taskWho).selectOption(to);
  await page.getByLabel(meetings.taskDay).fill('2030-03-29');
  expect(await faultsOf(page)).toEqual([]);
  await press(page, meetings.write);
  await page.getByText('お茶の会に、さそう').first().waitFor();
}

test('two offices are one team with one lead a stage, talk without consent at a table by law, and after its end the other reads nothing more', async () => {
  const gunma = await visit(browser(), wide);
  const hidamari = await visit(browser(), { viewport: { width: 390, height: 844 } });
  await Promise.all([enterDesk(gunma.page, 'gunma-ken'), enterDesk(hidamari.page, 'hidamari')]);
  const { caseId, referralId, receiverId } = await teamUp(gunma.page, hidamari.page);
  await planAndChangeLead(gunma.page, caseId);
  await hidamari.page.goto(`/desk/referrals/${referralId}/team`);
  await hidamari.page.getByText(teams.here).first().waitFor();
  await hidamari.page.getByText(teams.partOnly).waitFor();
  expect(await leaked(hidamari.page)).toEqual([]);

  const path = await prepare(gunma.page);
  await putCase(gunma.page, caseId);
  await hidamari.page.goto('/desk/meetings');
  await hidamari.page.locator(`a[href="${path}"]`).click();
  await hidamari.page.waitForURL(`**${path}`);
  await alive(hidamari.page);
  await hidamari.page.getByText(meetings.secrecy).waitFor();
  expect(await hidamari.page.getByText(meetings.putAsk).count()).toBe(0);
  expect(await leaked(hidamari.page)).toEqual([]);
  expect(await faultsOf(hidamari.page)).toEqual([]);
  await press(hidamari.page, meetings.acknowledge);
  await hidamari.page.getByText(meetings.waits).waitFor();
  expect(await leaked(hidamari.page)).toEqual([]);

  await decideAndGiveTask(gunma.page, receiverId);
  await hidamari.page.reload();
  await hidamari.page.getByText(secrets[0]!).waitFor();
  await hidamari.page.getByText('気になることあり').waitFor();
  await hidamari.page.getByText(cases.noConsent).first().waitFor();
  await hidamari.page.getByText('訪問からはじめる').first().waitFor();
  expect(await leaked(hidamari.page)).toEqual([secrets[0]]);
  expect(await faultsOf(hidamari.page)).toEqual([]);

  await press(gunma.page, meetings.end);
  await press(gunma.page, meetings.endSure);
  await gunma.page.getByText(meetings.over).waitFor();
  await hidamari.page.reload();
  await hidamari.page.getByText(meetings.over).waitFor();
  await hidamari.page.getByText('お茶の会に、さそう').waitFor();
  expect(await leaked(hidamari.page)).toEqual([]);
  expect(await hidamari.page.content()).not.toContain('訪問からはじめる');
  await hidamari.page.goto(`/desk/referrals/${referralId}`);
  await hidamari.page.getByRole('region', { name: referrals.holderLead }).waitFor();
  expect(await leaked(hidamari.page)).toEqual([]);
  expect([...gunma.outside, ...hidamari.outside]).toEqual([]);
  await Promise.all([gunma.close(), hidamari.close()]);
});

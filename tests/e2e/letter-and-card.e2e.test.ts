import { reply } from '@tsunagi/texts/ja/reply';
import { slip } from '@tsunagi/texts/ja/slip';
import { letters } from '@tsunagi/texts/ja/staff/letters';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import { slips } from '@tsunagi/texts/ja/staff/slips';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { askAs, enterDesk, faultsOf } from './desk-steps.ts';
import { alive, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const secret = '秘密野 花子';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A case whose need goes to a receiver outside the system, with the person's consent for it. */
async function referOutside(page: Page): Promise<{ caseId: string; referralId: string }> {
  const found = await askAs(page, '{ referralReceivers(words: "飯田市の社会福祉協議会") { id } }', {});
  const receiverId = found.data.referralReceivers[0].id;
  const opened = await askAs(
    page,
    'mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on Case { id } } }',
    { input: { cameBy: 'PERSON', members: [{ role: 'PERSON', isClient: true }], items: [] } },
  );
  const caseId = opened.data.openCase.id;
  await askAs(page, 'mutation ($input: RecordGroundInput!) { recordGround(input: $input) { __typename } }', {
    input: {
      caseId,
      kind: 'PERSON_CONSENT',
      receiverIds: [receiverId],
      items: ['HOUSEHOLD'],
      givenOn: '2026-11-01',
    },
  });
  const sent = await askAs(
    page,
    'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { id } } }',
    {
      input: {
        caseId,
        title: '静かな居場所へ',
        word: 'お願いします',
        receiverId,
        items: [
          { item: 'NEED', text: '週に1回、静かにすごせる場所がほしい' },
          { item: 'IDENTITY', text: secret },
        ],
      },
    },
  );
  return { caseId, referralId: sent.data.sendReferral.id };
}

/** The letter on its sheet, with the address to which its code leads. */
async function makeLetter(page: Page, referralId: string): Promise<string> {
  await page.goto(`/desk/referrals/${referralId}`);
  await page.getByRole('link', { name: letters.panel.open }).click();
  await page.waitForURL(/\/letter$/u);
  await alive(page);
  await press(page, letters.panel.make);
  await page.getByText(letters.paper.groundIs(['PERSON_CONSENT'])).waitFor();
  expect(await page.content()).not.toContain(secret);
  expect(await faultsOf(page)).toEqual([]);
  const address = await page.locator('.letter-address').innerText();
  return `/reply/${/\/reply\/([\w-]{48})$/u.exec(address)![1]}`;
}

/** The code on the card for the person. */
async function makeCard(page: Page, caseId: string): Promise<string> {
  await page.goto(`/desk/cases/${caseId}`);
  await page.getByRole('link', { name: slips.panel.open, exact: true }).click();
  await page.waitForURL(/\/slip$/u);
  await alive(page);
  await press(page, slips.page.make);
  await page.getByText(slips.page.made).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  return page.locator('.slip-number').innerText();
}

test('a partner outside answers by the code of a letter, and the person sees it by a card and takes consent back; neither needs a script', async () => {
  const desk = await visit(browser(), { viewport: { width: 1280, height: 900 } });
  const outside = await visit(browser(), { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  await enterDesk(desk.page, 'koumi-tantou');
  const { caseId, referralId } = await referOutside(desk.page);
  const path = await makeLetter(desk.page, referralId);
  const code = await makeCard(desk.page, caseId);

  const { page } = outside;
  await page.goto(path);
  await press(page, reply.answers.ASK_BACK.word);
  await press(page, reply.send);
  await page.getByText(reply.faults.byName).waitFor();
  await page.getByLabel(reply.ask).fill('何曜日がよいですか');
  await page.getByLabel(reply.byName).fill('受けた人');
  await press(page, reply.send);
  await page.getByRole('heading', { name: reply.sentTitle }).waitFor();
  await page.goto(path);
  await page.getByRole('heading', { name: reply.usedTitle }).waitFor();

  await page.goto('/card');
  await page.getByLabel(slip.code).fill('AAAA-AAAA-AAAA');
  await press(page, slip.open);
  await page.getByText(slip.faults.SLIP_MISTYPED).waitFor();
  await page.getByLabel(slip.code).fill(code.toLowerCase().replaceAll('-', ' '));
  await press(page, slip.open);
  await page.getByText(/から質問があり/u).waitFor();
  await page.getByText(slip.looks.CASE_READ).first().waitFor();
  expect(page.url()).not.toContain(code.slice(0, 4));
  const shown = await page.content();
  for (const hidden of [secret, '受けた人', '何曜日']) expect(shown).not.toContain(hidden);
  await page.getByRole('button', { name: /に見せるのをやめる$/u }).click();
  await press(page, slip.confirmDo);
  await page.getByRole('main').getByRole('status').waitFor();
  await page.getByText(slip.nothingShared).waitFor();

  await desk.page.goto(`/desk/referrals/${referralId}`);
  await desk.page.getByText(letters.ways.SLIP).first().waitFor();
  await desk.page.getByText(letters.ways.LINK).first().waitFor();
  await desk.page.getByText(referrals.states.RETURNED).first().waitFor();
  expect([...desk.outside, ...outside.outside]).toEqual([]);
  await Promise.all([desk.close(), outside.close()]);
});

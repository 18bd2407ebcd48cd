import { cases } from '@tsunagi/texts/ja/staff/cases';
import { referrals as words } from '@tsunagi/texts/ja/staff/referrals';
import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { askAs, enterDesk, faultsOf } from './desk-steps.ts';
import { doAct, inDays, openCaseAtDoor, openReferral, press, stateIs } from './referral-steps.ts';
import { alive, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const wide = { viewport: { width: 1280, height: 900 } };
const need = '県境をこえて、昼にすごせる場所をさがしている';
const title = '県境のむこうの居場所へ';
const receiver = '前橋市の福祉の係';

/** From the case of somebody who does not know where to: to the desk of the own prefecture. */
async function askOwnDesk(page: Page, caseId: string): Promise<string> {
  await page.goto(`/desk/cases/${caseId}`);
  await page.getByRole('link', { name: cases.view.refer, exact: true }).click();
  await page.waitForURL(/\/refer$/u);
  await alive(page);
  await page.getByRole('radio', { name: words.refer.toDesk }).check();
  await page.getByLabel(words.refer.titleField).fill(title);
  await page.getByLabel(words.refer.word).fill('県内には、見つかりませんでした');
  await press(page, words.refer.send);
  await page.waitForURL(/\/desk\/referrals\/[0-9a-f-]{36}$/u);
  return new URL(page.url()).pathname;
}

test('two prefectural desks hold one chain across their border, the first sender sees it all, and it does not go back to who declined', async () => {
  const koumi = await visit(browser(), wide);
  const nagano = await visit(browser(), wide);
  const gunma = await visit(browser(), { viewport: { width: 390, height: 844 } });
  await Promise.all([
    enterDesk(koumi.page, 'koumi-tantou'),
    enterDesk(nagano.page, 'nagano-ken'),
    enterDesk(gunma.page, 'gunma-ken'),
  ]);
  const caseId = await openCaseAtDoor(koumi.page, [{ item: 'NEED', text: need }]);
  const first = await askOwnDesk(koumi.page, caseId);

  await nagano.page.goto('/desk/referrals');
  await nagano.page.locator(`a[href="${first}"]`).click();
  await nagano.page.waitForURL(`**${first}`);
  await nagano.page.getByText(need).waitFor();
  await alive(nagano.page);
  await doAct(nagano.page, 'TAKE', 'WITH_DESK');
  // What is done is not offered first again.
  await nagano.page
    .getByRole('button', { name: words.actions.TAKE.act, exact: true })
    .waitFor({ state: 'detached' });
  await doAct(nagano.page, 'CALL_OTHER_DESK', 'WITH_DESK', {
    desk: '10',
    word: '群馬の側で、心あたりはありますか',
  });

  await gunma.page.goto('/desk/referrals');
  await gunma.page.locator(`a[href="${first}"]`).click();
  await gunma.page.waitForURL(`**${first}`);
  await alive(gunma.page);
  await gunma.page.getByRole('blockquote').getByText('群馬の側で、心あたりはありますか').waitFor();
  expect(await faultsOf(gunma.page)).toEqual([]);
  await doAct(gunma.page, 'ROUTE_ON', 'REROUTED', { receiver, word: '前橋の窓口です', day: inDays(14) });

  // Who sent it first still holds the person, and sees both links; so does the desk that called the other.
  await openReferral(koumi.page, first);
  await stateIs(koumi.page, 'REROUTED');
  for (const page of [koumi.page, nagano.page]) {
    await openReferral(page, first);
    const chain = page.getByRole('region', { name: words.view.chain });
    await chain.getByText(words.view.hop(1)).waitFor();
    await chain.getByText(receiver).waitFor();
  }
  await koumi.page
    .getByRole('region', { name: words.holderLead })
    .getByText(/あなたの所・送り元/u)
    .waitFor();

  // Its answer comes by telephone and is no; from then on nobody leads the person there again.
  await koumi.page.goto(`/desk/cases/${caseId}`);
  const second = koumi.page.getByRole('listitem').filter({ hasText: receiver });
  const path = await second.getByRole('link').getAttribute('href');
  const id = path!.split('/').at(-1);
  const { data } = await askAs(koumi.page, 'query ($id: ID!) { referral(id: $id) { version } }', { id });
  await askAs(
    koumi.page,
    'mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { __typename } }',
    {
      input: {
        id,
        version: data.referral.version,
        action: 'DECLINE',
        declineReason: 'NO_ROOM',
        declineNext: 'BACK_TO_SENDER',
        way: 'TELEPHONE',
      },
    },
  );
  await openReferral(koumi.page, path!);
  await stateIs(koumi.page, 'DECLINED');
  await koumi.page.goto(`/desk/cases/${caseId}/refer?after=${id}`);
  await alive(koumi.page);
  await koumi.page.getByLabel(words.refer.search).fill(receiver);
  await press(koumi.page, words.refer.searchDo);
  await koumi.page.locator('button[aria-pressed]').first().click();
  await koumi.page.getByLabel(words.refer.titleField).fill(title);
  await koumi.page.getByLabel(words.refer.word).fill('もう一度、お願いします');
  await press(koumi.page, words.refer.send);
  await koumi.page
    .getByRole('main')
    .getByRole('alert')
    .getByText(staffRefusal({ code: 'DECLINED_BEFORE' }))
    .waitFor();
  expect([...koumi.outside, ...nagano.outside, ...gunma.outside]).toEqual([]);
  await Promise.all([koumi.close(), nagano.close(), gunma.close()]);
});

import { cases } from '@tsunagi/texts/ja/staff/cases';
import { referrals as words } from '@tsunagi/texts/ja/staff/referrals';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import {
  agreeAtDoor,
  doAct,
  inDays,
  openCaseAtDoor,
  openReferral,
  press,
  sendAtDoor,
  stateIs,
  type Told,
} from './referral-steps.ts';
import { alive, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const wide = { viewport: { width: 1280, height: 900 } };
const secret = '秘密の通院先の名前';
const items: readonly Told[] = [
  { item: 'NEED', text: '昼に、ひとりですごせる場所がほしい' },
  { item: 'HEALTH', text: secret, coarse: '気になることあり' },
];
const to = '佐久市の福祉の係';
const { view } = words;

async function bothDesks(): Promise<{ koumi: Page; saku: Page; close: () => Promise<unknown> }> {
  const [sender, receiver] = [await visit(browser(), wide), await visit(browser(), wide)];
  await Promise.all([enterDesk(sender.page, 'koumi-tantou'), enterDesk(receiver.page, 'saku-tantou')]);
  return {
    koumi: sender.page,
    saku: receiver.page,
    close: () => Promise.all([sender.close(), receiver.close()]),
  };
}

test('a referral waits, is asked back, answered, accepted, met for after a no-show, and begins once there is a ground', async () => {
  const { koumi, saku, close } = await bothDesks();
  const caseId = await openCaseAtDoor(koumi, items);
  const path = await sendAtDoor(koumi, { caseId, to, title: '昼の居場所へ', items, meetings: 1 });
  await openReferral(saku, path);
  await stateIs(saku, 'RECEIVED');
  await saku.getByRole('blockquote').getByText('お願いします').waitFor();
  const review = inDays(10);
  await doAct(saku, 'HOLD', 'ON_HOLD', { word: '席があくのを待っています', day: review });
  // Not a day for an answer: the day on which the wait is looked at again, on both sides.
  await openReferral(koumi, path);
  for (const page of [koumi, saku])
    await page
      .getByRole('region', { name: view.acts })
      .or(page.getByRole('region', { name: view.answer }))
      .getByText(view.reviewOn(review))
      .waitFor();
  await koumi.getByRole('blockquote').getByText('席があくのを待っています').waitFor();
  await doAct(saku, 'RESUME', 'RECEIVED');
  await doAct(saku, 'ASK_BACK', 'ASKED_BACK', { word: 'ひとりで来られますか' });
  await openReferral(koumi, path);
  await koumi.getByRole('blockquote').getByText('ひとりで来られますか').waitFor();
  await doAct(koumi, 'ANSWER', 'RECEIVED', { word: 'はじめは、いっしょに行きます' });
  await openReferral(saku, path);
  await doAct(saku, 'ACCEPT', 'ACCEPTED');
  await saku.getByText(view.startNeeds.meetings(1)).waitFor();
  await doAct(saku, 'BOOK_MEETING', 'ACCEPTED', { day: inDays(3) });
  await openReferral(koumi, path);
  await doAct(koumi, 'NO_SHOW', 'ACCEPTED');
  await openReferral(saku, path);
  await doAct(saku, 'BOOK_MEETING', 'ACCEPTED', { day: inDays(5) });
  await doAct(saku, 'MEETING_HELD', 'ACCEPTED', { word: '三人で会えました' });
  await saku.getByText(view.startNeeds.ground).waitFor();
  expect(await saku.getByRole('button', { name: words.actions.START_SUPPORT.act, exact: true }).count()).toBe(
    0,
  );
  expect(await faultsOf(saku)).toEqual([]);
  await openReferral(koumi, path);
  await koumi.getByText(view.startNeeds.groundOfOurs).waitFor();
  await agreeAtDoor(koumi, caseId, to);
  await openReferral(saku, path);
  await doAct(saku, 'START_SUPPORT', 'IN_SUPPORT');

  // The sensitive part stays in its short form until somebody says why they look.
  expect(await saku.getByText(secret).count()).toBe(0);
  await saku.getByRole('button', { name: cases.view.unmask }).filter({ hasText: cases.items.HEALTH }).click();
  await saku.getByLabel(cases.view.reason).fill('受診の付きそいのため');
  await press(saku, cases.view.show);
  await saku.getByText(secret).waitFor();

  await doAct(saku, 'PAUSE', 'PAUSED', { word: '冬のあいだは休みます', day: inDays(60) });
  await saku
    .getByText(view.reviewOn(inDays(60)))
    .first()
    .waitFor();
  await doAct(saku, 'GO_ON', 'IN_SUPPORT');
  await doAct(saku, 'CLOSE', 'CLOSED', { outcome: 'NEED_MET', word: '自分で行けるようになりました' });
  await doAct(saku, 'REOPEN', 'IN_SUPPORT', { word: '足が止まったと聞きました' });

  // The other side's wish is heard where it is answered.
  await openReferral(koumi, path);
  await doAct(koumi, 'ASK_CANCEL', 'CANCEL_ASKED', { word: '引っ越すことになりました' });
  await openReferral(saku, path);
  await saku.getByRole('blockquote').getByText('引っ越すことになりました').waitFor();
  await doAct(saku, 'CONFIRM_CANCEL', 'RETURNED');
  await saku.getByText(view.closedHere).waitFor();
  await openReferral(koumi, path);
  await koumi
    .getByRole('region', { name: words.holderLead })
    .getByText(/あなたの所・送り元/u)
    .waitFor();
  await close();
});

test('what is recalled, returned or loses its consent comes back to the sender and closes at the other side', async () => {
  const { koumi, saku, close } = await bothDesks();
  const caseId = await openCaseAtDoor(koumi, items);
  const send = (title: string) => sendAtDoor(koumi, { caseId, to, title, items });

  const recalled = await send('取り下げるもの');
  await openReferral(koumi, recalled);
  await doAct(koumi, 'RECALL', 'RECALLED', { word: 'ほかで決まりました' });

  const returned = await send('もどってくるもの');
  await openReferral(saku, returned);
  await stateIs(saku, 'RECEIVED');
  await doAct(saku, 'ACCEPT', 'ACCEPTED');
  await doAct(saku, 'RETURN', 'RETURNED', { word: '係が替わり、受けられなくなりました' });
  await openReferral(koumi, returned);
  await koumi.getByRole('blockquote').getByText('係が替わり、受けられなくなりました').waitFor();

  await agreeAtDoor(koumi, caseId, to);
  const followed = await send('見守りを終えるもの');
  await openReferral(saku, followed);
  await stateIs(saku, 'RECEIVED');
  await doAct(saku, 'ACCEPT', 'ACCEPTED');
  await doAct(saku, 'START_SUPPORT', 'IN_SUPPORT');
  await openReferral(koumi, followed);
  await doAct(koumi, 'END_FOLLOWING', 'IN_SUPPORT', { word: 'あとは、佐久市におまかせします' });
  // The case says whose turn it is, need by need.
  await koumi.goto(`/desk/cases/${caseId}`);
  await koumi
    .getByRole('region', { name: words.holderLead })
    .getByText(/「見守りを終えるもの」は、佐久市/u)
    .waitFor();
  await alive(koumi);
  await press(koumi, cases.view.withdraw);
  await press(koumi, cases.view.withdrawDo);
  await koumi.getByText(cases.view.withdrawn).waitFor();
  await openReferral(saku, followed);
  await stateIs(saku, 'RETURNED');
  await saku.getByText(view.closedHere).waitFor();
  expect(await saku.getByText(items[0]!.text).count()).toBe(0);
  expect(await faultsOf(saku)).toEqual([]);
  await close();
});

test('danger to life opens what is needed without a consent, and closes when another person looks again and sees none', async () => {
  const { koumi, saku, close } = await bothDesks();
  const colleague = await visit(browser(), wide);
  await enterDesk(colleague.page, 'koumi-matome');
  const told = [...items, { item: 'TRIED', text: '三日つづけて、返事がない', coarse: '返事がない' }];
  const caseId = await openCaseAtDoor(koumi, told);
  const path = await sendAtDoor(koumi, { caseId, to, title: 'すぐに、ようすを見に', items: told });
  await koumi.goto(`/desk/cases/${caseId}`);
  await alive(koumi);
  await press(koumi, cases.groundForm.open);
  await koumi.getByLabel(cases.groundForm.kind).selectOption('DANGER_TO_LIFE');
  await koumi.getByLabel(cases.groundForm.danger).fill('三日、電気がついていない');
  await koumi.getByLabel(cases.groundForm.receivers).fill(to);
  await press(koumi, words.refer.searchDo);
  await koumi.locator('button[aria-pressed]').first().click();
  await koumi.getByRole('checkbox', { name: cases.items.TRIED }).check();
  await press(koumi, cases.groundForm.save);
  await koumi.getByText(cases.review.waits).waitFor();

  await openReferral(saku, path);
  await stateIs(saku, 'RECEIVED');
  await doAct(saku, 'ACCEPT', 'ACCEPTED');
  await saku.getByText('三日つづけて、返事がない').waitFor();
  await saku.getByText(cases.noConsent).first().waitFor();
  await doAct(saku, 'START_SUPPORT', 'IN_SUPPORT');

  await colleague.page.goto(`/desk/cases/${caseId}`);
  await alive(colleague.page);
  await press(colleague.page, cases.review.open);
  await colleague.page.getByLabel(cases.review.word).fill('会えて、けがもなかった');
  await colleague.page.getByLabel(cases.review.ends).check();
  await press(colleague.page, cases.review.save);
  await colleague.page.getByText(cases.view.ended).waitFor();
  await openReferral(saku, path);
  await stateIs(saku, 'RETURNED');
  expect(await saku.getByText('三日つづけて、返事がない').count()).toBe(0);
  await Promise.all([close(), colleague.close()]);
});

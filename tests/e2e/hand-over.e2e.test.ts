import { addDays, japaneseDay } from '@tsunagi/domain';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import { handOver as texts } from '@tsunagi/texts/ja/staff/hand-over';
import { people } from '@tsunagi/texts/ja/staff/people';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import { askAs, enterDesk, faultsOf } from './desk-steps.ts';
import { alive, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();
const wide = { width: 1280, height: 900 };
const today = japaneseDay(new Date());
const leaver = '見本 つむぎ（岡谷市の担当）';
const successor = '見本 あさひ（岡谷市の新しい担当）';
const promise = '火曜に、手紙をもっていく';
const title = '家計の相談に、いっしょに';
const word = 'お母さんは午前だけ電話に出ます';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const settled = async (page: Page, words: string) => {
  await page.getByRole('heading', { level: 2, name: words, exact: true }).waitFor();
};

/** What the one who leaves holds: a case with a referral, a promise and a day, and another without any. */
async function holdTwo(page: Page): Promise<string[]> {
  const open = async () => {
    const done = await askAs(
      page,
      'mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on Case { id pseudonym } } }',
      { input: { cameBy: 'FAMILY', members: [{ role: 'MOTHER', isClient: true }], items: [] } },
    );
    return done.data.openCase as { id: string; pseudonym: string };
  };
  const [first, second] = [await open(), await open()];
  const me = await askAs(page, '{ viewer { working { organizationId } } }', {});
  const found = await askAs(page, '{ referralReceivers(words: "飯田市の社会福祉協議会") { id } }', {});
  const receiverId = found.data.referralReceivers[0].id;
  const step = {
    caseId: first.id,
    stage: 'SUPPORT',
    words: promise,
    organizationId: me.data.viewer.working.organizationId,
  };
  const done = await Promise.all([
    askAs(page, 'mutation ($input: WriteStepInput!) { writeStep(input: $input) { __typename } }', {
      input: step,
    }),
    askAs(page, 'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { __typename } }', {
      input: {
        caseId: first.id,
        title,
        word: 'お願いします',
        receiverId,
        items: [{ item: 'NEED', text: '家計の相談' }],
      },
    }),
    askAs(
      page,
      'mutation ($id: ID!, $on: String!) { planContact(caseId: $id, onDay: $on, isPushedBack: false) { __typename } }',
      { id: first.id, on: addDays(today, 9) },
    ),
  ]);
  expect(JSON.stringify(done)).not.toMatch(/Refused|errors/u);
  return [first.pseudonym, second.pseudonym];
}

/** What a person does not see on a line that should tell all. */
async function missingOn(page: Page, pseudonym: string): Promise<string[]> {
  const line = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: pseudonym }) });
  const shown = await line.innerText();
  const told = [title, referrals.states.SENT, promise, texts.nextContact(addDays(today, 9)), '電話 0000-00-'];
  return told.filter((one) => !shown.includes(one));
}

test('somebody leaves: one pack tells all they hold, the successor confirms each line, and what nobody took falls to the coordinator', async () => {
  const [before, office, after] = [
    await visit(browser(), { viewport: wide }),
    await visit(browser(), { viewport: wide }),
    await visit(browser()),
  ];
  await Promise.all([
    enterDesk(before.page, 'okaya-tantou').then(() => enterDesk(after.page, 'okaya-atotsugi')),
    enterDesk(office.page, 'okaya-matome'),
  ]);
  const [first, second] = await holdTwo(before.page);
  await askAs(
    office.page,
    'mutation ($input: SaveRoutingInput!) { saveRouting(input: $input) { __typename } }',
    { input: { base: 0, rules: [], fallback: {}, examples: [] } },
  );

  // Before a last day is set the coordinator is warned of what is held, and opens the pack.
  const { page } = office;
  await page.goto('/desk/people');
  const ending = page.getByRole('listitem').filter({ hasText: leaver });
  await ending.getByText(people.holds(2)).waitFor();
  await ending.getByRole('link', { name: people.handOver }).click();
  await settled(page, texts.held(2));
  await alive(page);
  expect(await missingOn(page, first!)).toEqual([]);
  await page.getByText(/^第1版/u).waitFor();
  await page.getByRole('checkbox', { name: first! }).check();
  await page.getByRole('textbox', { name: texts.word }).fill(word);
  await page.getByLabel(texts.give, { exact: true }).selectOption(successor);
  expect(await faultsOf(page)).toEqual([]);
  await press(page, texts.offer);
  await page.getByText(texts.offered(successor, today)).waitFor();

  // The successor finds it on the morning's page, on a telephone, and nothing is ticked beforehand.
  await after.page.goto('/desk');
  await after.page.getByText(desk.waiting.HAND_OVERS_TO_CONFIRM.title(1)).waitFor();
  await after.page.goto('/desk/handover');
  await alive(after.page);
  await after.page.getByText(word).waitFor();
  expect(await missingOn(after.page, first!)).toEqual([]);
  await press(after.page, texts.confirm);
  await after.page.getByRole('main').getByText(texts.nothingTicked).waitFor();
  await after.page.getByRole('checkbox', { name: first! }).check();
  expect(await faultsOf(after.page)).toEqual([]);
  await press(after.page, texts.confirm);
  await settled(after.page, texts.held(1));

  // What was not handed over has an owner all the same once the last day is over.
  await page.goto('/desk/people');
  await alive(page);
  await page.getByText(`${people.end}${people.ofPerson(leaver)}`, { exact: true }).click();
  await ending.getByLabel(people.lastDay).fill(addDays(today, -1));
  await ending.getByRole('button', { name: people.endNow }).click();
  await page.getByText(people.done.ENDED).waitFor();
  await page.goto('/desk');
  await page.getByText(desk.waiting.HAND_OVERS_TO_OFFER.title(1)).waitFor();
  await page.goto('/desk/handover');
  await settled(page, texts.held(1));
  await page.getByText(texts.fallen(leaver)).waitFor();
  await page.getByRole('checkbox', { name: second! }).waitFor();
  expect([...before.outside, ...office.outside, ...after.outside]).toEqual([]);
  await Promise.all([before.close(), office.close(), after.close()]);
});

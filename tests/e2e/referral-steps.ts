import { type ReferralAction, type ReferralState, referralActions } from '@tsunagi/domain';
import { referrals as words } from '@tsunagi/texts/ja/staff/referrals';
import type { Page } from 'playwright-core';
import { askAs } from './desk-steps.ts';
import { alive } from './steps.ts';

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What is told of a person whom the journeys invent; the second must never reach the other side by itself. */
export interface Told {
  readonly item: string;
  readonly text: string;
  readonly coarse?: string;
}

/** A case with what is known, opened at the door; the screens that open one have a journey of their own. */
export async function openCaseAtDoor(page: Page, items: readonly Told[]): Promise<string> {
  const opened = await askAs(
    page,
    'mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on Case { id } } }',
    { input: { cameBy: 'PERSON', members: [{ role: 'PERSON', isClient: true }], items } },
  );
  return opened.data.openCase.id;
}

/** Sends a need of a case to whom a search finds first, at the door; answers the referral's page. */
export async function sendAtDoor(
  page: Page,
  sent: { caseId: string; to: string; title: string; items: readonly Told[]; meetings?: number },
): Promise<string> {
  const found = await askAs(page, 'query ($to: String!) { referralReceivers(words: $to) { id } }', {
    to: sent.to,
  });
  const { data } = await askAs(
    page,
    'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { ... on Referral { id } ... on Refused { refusals { code } } } }',
    {
      input: {
        caseId: sent.caseId,
        title: sent.title,
        word: 'お願いします',
        receiverId: found.data.referralReceivers[0].id,
        items: sent.items,
        meetings: sent.meetings ?? 0,
      },
    },
  );
  return `/desk/referrals/${data.sendReferral.id}`;
}

/** The person agrees that whom a search finds first may read what is known, recorded at the door. */
export async function agreeAtDoor(page: Page, caseId: string, to: string): Promise<void> {
  const found = await askAs(page, 'query ($to: String!) { referralReceivers(words: $to) { id } }', { to });
  await askAs(page, 'mutation ($input: RecordGroundInput!) { recordGround(input: $input) { __typename } }', {
    input: {
      caseId,
      kind: 'PERSON_CONSENT',
      receiverIds: [found.data.referralReceivers[0].id],
      items: ['WISH', 'SITUATION', 'TRIED', 'HOUSEHOLD', 'IDENTITY', 'HEALTH'],
      givenOn: '2026-11-01',
    },
  });
}

/** What is said with an act, by the field of its form. */
export interface SaidInForm {
  readonly word?: string;
  readonly day?: string;
  readonly outcome?: string;
  readonly desk?: string;
  readonly receiver?: string;
}

/** Does an act of the table on the open referral, as a person does it, and waits for what it leads to. */
export async function doAct(
  page: Page,
  action: ReferralAction,
  to: ReferralState,
  said: SaidInForm = {},
): Promise<void> {
  const { act, done, word, day } = words.actions[action];
  const doneBefore = await timesDone(page, done);
  await press(page, act);
  if (referralActions[action].needs.length > 0) {
    const form = page.getByRole('form', { name: act });
    if (said.receiver) {
      await form.getByLabel(words.view.receiver).fill(said.receiver);
      await form.getByRole('button', { name: words.refer.searchDo }).click();
      await form.locator('button[aria-pressed]').first().click();
    }
    if (said.outcome) await form.getByLabel(words.view.outcome).selectOption(said.outcome);
    if (said.desk) await form.getByLabel(words.view.prefecture).selectOption(said.desk);
    if (said.word) await form.getByLabel(word ?? words.decline.word).fill(said.word);
    if (said.day) await form.getByLabel(day ?? words.fields.day!).fill(said.day);
    await form.getByRole('button', { name: words.view.send }).click();
  }
  // It stands among what was done, and the page says how things are now.
  await page.locator('.life > li', { hasText: done }).nth(doneBefore).waitFor({ state: 'attached' });
  await stateIs(page, to);
}

const timesDone = (page: Page, done: string): Promise<number> =>
  page.locator('.life > li', { hasText: done }).count();

/** The page says that the referral stands so now. */
export const stateIs = (page: Page, state: ReferralState): Promise<void> =>
  page.locator('.life > li.is-now', { hasText: words.states[state] }).waitFor();

/** Opens a referral and waits until it answers to what is pressed. */
export async function openReferral(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}

/** A day so many days from now, as a date field takes it. */
export const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(Date.now() + days * 86_400_000);

/**
 * Counts what a person does on a page from now on: each press, and each field that was written in or chosen from. Answers how
 * many there were until then.
 */
export async function countActs(page: Page): Promise<() => number> {
  let acts = 0;
  await page.exposeFunction('personActed', () => {
    acts += 1;
  });
  const listen = () => {
    const acted = () => void (window as unknown as { personActed: () => void }).personActed();
    window.addEventListener('pointerdown', acted, true);
    window.addEventListener(
      'change',
      ({ target }) => {
        const isPressed = target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type);
        if (!isPressed) acted();
      },
      true,
    );
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => acts;
}

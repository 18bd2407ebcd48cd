import { offers } from '@tsunagi/texts/ja/staff/offers';
import { visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();

test('a provider offers visiting dates, a host takes one on a telephone, and the provider says yes', async () => {
  const title = '出張の居場所（見本）';
  const lender = await visit(browser(), { viewport: { width: 1280, height: 900 } });
  await enterDesk(lender.page, 'yorimichi');
  await lender.page.goto('/desk/offers');
  await lender.page.getByLabel(offers.kind).selectOption('VISITING_SESSION');
  await lender.page.getByLabel(offers.name).fill(title);
  await lender.page.getByLabel(offers.reach).selectOption('ANYONE');
  await lender.page.getByLabel(offers.datesField).fill('2027-12-05 8人\n2027-12-12');
  await lender.page.getByLabel(offers.contactName).fill('よりみちの編集');
  await lender.page.getByRole('button', { name: offers.save }).click();
  await lender.page.getByRole('main').getByRole('alert').waitFor();
  await lender.page.getByLabel(offers.contactPhone).fill('0000-00-0123');
  await lender.page.getByRole('button', { name: offers.save }).click();
  await lender.page.getByText(title).first().waitFor();

  const host = await visit(browser(), { viewport: { width: 390, height: 844 } });
  await enterDesk(host.page, 'koumi-tantou');
  await host.page.goto('/desk/offers');
  const row = host.page.getByRole('listitem').filter({ hasText: title });
  await row.getByRole('button', { name: offers.take.open }).click();
  const form = host.page.getByRole('form', { name: offers.take.title(title) });
  await form.getByLabel(offers.take.day).selectOption('2027-12-12');
  await form.getByLabel(offers.take.word).fill('町の集会所で');
  const faults = await faultsOf(host.page);
  await form.getByRole('button', { name: offers.take.send }).click();
  await host.page.getByText(offers.asked('2027-12-12')).waitFor();

  await lender.page.reload();
  await lender.page.getByText('町の集会所で').waitFor();
  faults.push(...(await faultsOf(lender.page)));
  const shots = process.env.TSUNAGI_E2E_SHOTS;
  if (shots) await lender.page.screenshot({ path: `${shots}/offers.png`, fullPage: true });
  await lender.page.getByRole('button', { name: offers.accept }).click();
  await lender.page.getByText(offers.answers.accepted).waitFor();
  await host.page.reload();
  await host.page.getByText(offers.heard.accepted).waitFor();
  if (shots) await host.page.screenshot({ path: `${shots}/offers-host.png`, fullPage: true });
  expect(faults).toEqual([]);
  await host.close();
  await lender.close();
});

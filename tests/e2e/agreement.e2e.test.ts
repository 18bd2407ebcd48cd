import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import { visit } from './browser.ts';
import { enterDesk, faultsOf } from './desk-steps.ts';
import { alive, sharedBrowser } from './steps.ts';

const browser = sharedBrowser();

test('two towns agree in turn to share a place: drafted, asked back, mended, agreed, and its costs are said to the yen', async () => {
  const viewport = { width: 1280, height: 900 };
  const own = await visit(browser(), { viewport });
  const other = await visit(browser(), { viewport });
  await enterDesk(own.page, 'koumi-matome');
  await enterDesk(other.page, 'saku-matome');

  // The draft knows one's own town; the other is found by its name.
  await own.page.goto('/desk/agreements/new?kind=FAMILY_GROUP');
  await alive(own.page);
  const form = texts.form;
  await own.page.getByLabel(form.name).fill('小海と佐久の家族会');
  await own.page.getByLabel(form.add).fill('佐久市');
  await own.page.getByRole('button', { name: form.addDo, exact: true }).click();
  await own.page.getByText(form.role('佐久市')).waitFor();
  await own.page.getByLabel(form.role('佐久市')).fill('会場を貸す');
  await own.page.getByLabel(form.yen).fill('100,001');
  await own.page.getByLabel(form.percent('EQUAL')).fill('90');
  await own.page.getByRole('button', { name: form.save }).click();
  // What does not make a hundred is said, and nothing typed is lost.
  await own.page.getByRole('alert').waitFor();
  await own.page.getByLabel(form.percent('EQUAL')).fill('100');
  await own.page.getByRole('button', { name: form.save }).click();
  await own.page.getByRole('heading', { level: 1, name: '小海と佐久の家族会' }).waitFor();
  const address = new URL(own.page.url()).pathname;

  const act = async (page: typeof own.page, button: string, word?: string) => {
    await alive(page);
    await page.getByRole('button', { name: button, exact: true }).click();
    if (word) await page.getByLabel(texts.now.word).fill(word);
    await page.getByRole('button', { name: button, exact: true }).click();
  };
  const stateIs = (page: typeof own.page, state: keyof typeof texts.states) =>
    page.locator('b', { hasText: texts.states[state] }).first().waitFor();
  // Before it goes round, nobody else reads it.
  await other.page.goto(address);
  expect(await other.page.getByText('小海と佐久の家族会').count()).toBe(0);
  await act(own.page, texts.acts.PROPOSE.button);
  await stateIs(own.page, 'PROPOSED');
  await act(own.page, texts.acts.AGREE.button);
  await own.page.locator('td', { hasText: texts.members.inTurn }).waitFor();

  await other.page.goto('/desk/agreements');
  await other.page.getByRole('heading', { name: texts.groups.turn }).waitFor();
  await other.page.getByRole('link', { name: '小海と佐久の家族会' }).click();
  await act(other.page, texts.acts.ASK_BACK.button, '冬の送迎は、だれがしますか');
  await stateIs(other.page, 'DRAFT');

  await own.page.reload();
  await own.page.getByText('「冬の送迎は、だれがしますか」').waitFor();
  await own.page.getByRole('link', { name: texts.change }).click();
  await alive(own.page);
  await own.page.getByLabel(form.aim).fill('冬の送迎は、小海町がします');
  await own.page.getByRole('button', { name: form.save }).click();
  await own.page.getByText('冬の送迎は、小海町がします').waitFor();
  await act(own.page, texts.acts.PROPOSE.button);
  await stateIs(own.page, 'PROPOSED');
  await act(own.page, texts.acts.AGREE.button);
  await own.page.locator('td', { hasText: texts.members.inTurn }).waitFor();
  await other.page.reload();
  await act(other.page, texts.acts.AGREE.button);
  await stateIs(other.page, 'AGREED');
  const costs = await other.page.getByRole('region', { name: texts.costs.title }).innerText();
  expect(costs).toContain('50,001円');
  expect(costs).toContain('50,000円');
  await other.page.getByText(texts.costs.how).last().click();
  await other.page.getByText('100,001円×1÷2＝50,000円、割りきれない1円は代表が払います').waitFor();

  const found: string[] = [];
  for (const path of ['/desk/agreements', '/desk/agreements/new', address])
    for (const width of [1280, 390]) {
      await other.page.setViewportSize({ width, height: 900 });
      await other.page.goto(path);
      await alive(other.page);
      found.push(...(await faultsOf(other.page)));
      if (await other.page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        found.push(`${path} too wide at ${width}`);
    }
  expect(found).toEqual([]);
  for (const { faults, outside, close } of [own, other]) {
    // The page of a draft that is not one's own answers that there is none.
    expect({ faults: faults.filter((one) => !one.includes('404')), outside }).toEqual({
      faults: [],
      outside: [],
    });
    await close();
  }
});

import { results } from '@tsunagi/texts/ja/results';
import { start } from '@tsunagi/texts/ja/start';
import { visit } from './browser.ts';
import {
  cards,
  findPlaces,
  listShown,
  openStart,
  ringHeadings,
  ringOrder,
  sayTown,
  sayWhere,
  sayWho,
  sharedBrowser,
  wordsOf,
} from './steps.ts';
import { watch } from './watch.ts';

const browser = sharedBrowser();

test('a family finds its town by kanji, kana, postcode and code, and may change it', async () => {
  const { page, close } = await visit(browser());
  await openStart(page);
  await sayWho(page, 'FAMILY');
  for (const typed of ['小海', 'こうみ', '384-1102', '20303', '２０３０３３']) {
    await sayTown(page, typed);
    await page.getByText('（長野県）').waitFor();
    const answered = page.getByRole('listitem').filter({ hasText: start.town.answeredLabel });
    expect(await wordsOf(answered)).toContain('小海町');
    await page.getByRole('button', { name: 'お住まい：変える' }).click();
    await page.getByRole('combobox').waitFor();
  }
  await close();
});

test('near me offers three towns, and the position never leaves the browser', async () => {
  const here = { latitude: 36.09128, longitude: 138.48457 };
  const { page, close } = await visit(browser(), { geolocation: here, permissions: ['geolocation'] });
  const watched = watch(page.context());
  await openStart(page);
  await sayWho(page, 'FAMILY');
  await page.getByRole('button', { name: start.town.here }).click();
  await page.getByText(start.town.hereFound).waitFor();
  await page.getByRole('button', { name: '小海町' }).click();
  await sayWhere(page, 'NEAR', '45');
  await listShown(page);
  const sent = await watched.everything();
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter(({ words }) => /36\.09|138\.48/u.test(words)).map(({ url }) => url)).toEqual([]);
  await close();
});

test('an age that cannot be is refused plainly beside its field, and nothing else is lost', async () => {
  const { page, faults, close } = await visit(browser());
  await openStart(page);
  await sayWho(page, 'FAMILY');
  await sayTown(page, '小海');
  for (const age of ['−1', '-1', '150', '9999999999', 'よんじゅう']) {
    await sayWhere(page, 'NEAR', age);
    const alert = page.getByRole('alert').filter({ hasText: '数字で入れてください' });
    await alert.waitFor();
    expect(await page.getByRole('textbox', { name: '年齢' }).inputValue()).toBe(age);
    expect(await page.getByText('小海町').count()).toBeGreaterThan(0);
    // A fresh view: the next refusal is a new one.
    await sayWhere(page, 'NEAR', '46');
    await listShown(page);
    await page.getByRole('button', { name: results.change, exact: true }).click();
  }
  expect(faults).toEqual([]);
  await close();
});

test('an age is understood as people write it', async () => {
  const { page, close } = await visit(browser());
  await openStart(page);
  await sayWho(page, 'FAMILY');
  await sayTown(page, '小海');
  for (const [typed, years] of [
    ['４６', 46],
    ['46歳', 46],
    ['0', 0],
  ] as const) {
    await sayWhere(page, 'NEAR', typed);
    await page.getByText(`小海町・家族（ご本人 ${years}歳）`).waitFor();
    await page.getByRole('button', { name: results.change, exact: true }).click();
  }
  await close();
});

test('three answers lead a family to places, each with telephone, day, way and reason, ring by ring', async () => {
  const { page, faults, outside, close } = await visit(browser());
  await findPlaces(page, { role: 'FAMILY', town: '小海', age: '45', scope: 'NEAR' });
  expect(
    await page
      .getByRole('link', { name: /0000-00-\d{4}/u })
      .first()
      .isVisible(),
  ).toBe(true);
  const rings = await ringHeadings(page);
  expect(rings).toEqual(ringOrder.filter((ring) => rings.includes(ring)));
  expect(rings.slice(0, 2)).toEqual(ringOrder.slice(0, 2));
  const all = await cards(page);
  expect(all.length).toBeGreaterThan(9);
  for (const card of all) {
    expect(card).toMatch(/使えます|電話で確認/u);
    expect(card).toMatch(/。/u);
    expect(card).toMatch(/歩いて|車で|家から|家に来て|電車|バス|電話で確認/u);
    expect(card).toMatch(/毎週|毎月|毎日|か月に|年に|週に|月に|第\d|月\d+日|いつ開いているか/u);
    expect(card).toMatch(/0000-00-\d{4}|電話はありません/u);
    expect(card).toMatch(/確認/u);
  }
  const group = all.find((card) => card.includes('家族のつどい つむぎ'));
  expect(group).toContain('おおむね40歳まで');
  expect(group).toContain('45歳の方は、電話で聞いてみてください。');
  expect([faults, outside]).toEqual([[], []]);
  await close();
});

test('the page of a place opened from the list says the telephone first, then the next day, and knows the town', async () => {
  const { page, close } = await visit(browser());
  await findPlaces(page, { role: 'FAMILY', town: '小海', age: '38', scope: 'NEAR' });
  await page.getByRole('button', { name: 'くわしく：家族のつどい つむぎ' }).click();
  await page.getByRole('heading', { name: 'まず、電話してみる' }).waitFor();
  await page.getByRole('heading', { name: '小海町の方も使えます' }).waitFor();
  const words = await wordsOf(page.getByRole('main'));
  const at = (part: string) => words.indexOf(part);
  expect(at('0000-00-0005')).toBeGreaterThan(0);
  expect(at('0000-00-0005')).toBeLessThan(at('つぎに開く日'));
  expect(at('0000-00-0005')).toBeLessThan(at('場所と行き方'));
  const days = page.getByRole('region', { name: 'つぎに開く日' }).getByRole('listitem');
  expect(await wordsOf(days.first())).toMatch(/\d+月\d+日（日）/u);
  await page.getByRole('button', { name: '一覧にもどる' }).click();
  await listShown(page);
  await close();
});

test('the list prints whole: the places and the demo mark, without buttons', async () => {
  const { page, close } = await visit(browser());
  await findPlaces(page, { role: 'FAMILY', town: '小海', age: '45', scope: 'NEAR' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('デモデータ（架空）').first().isVisible()).toBe(true);
  expect(await page.getByRole('article').first().isVisible()).toBe(true);
  expect(
    await page
      .getByRole('link', { name: /0000-00-\d{4}/u })
      .first()
      .isVisible(),
  ).toBe(true);
  expect(await page.getByRole('button', { name: /くわしく/u }).count()).toBe(0);
  expect(await page.getByRole('link', { name: /閉じる/u }).count()).toBe(0);
  await close();
});

import { results } from '@tsunagi/texts/ja/results';
import { originUnderTest, visit } from './browser.ts';
import { alive, findPlaces, sharedBrowser } from './steps.ts';
import { watch } from './watch.ts';

const browser = sharedBrowser();
const pages = [
  '/',
  '/easy',
  '/en',
  '/towns/20303',
  '/towns/20306',
  '/prefectures',
  '/prefectures/20',
  '/promise',
  '/towns/20303/leaflet',
  '/koyomi',
  '/offline',
  '/nope',
];

/** The directives of a policy by name. */
function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/u);
      return [name, values.join(' ')];
    }),
  );
}

test.each(pages)('%s lets in no script but its own, by a nonce that is new each time', async (path) => {
  const answers = await Promise.all([fetch(originUnderTest() + path), fetch(originUnderTest() + path)]);
  const nonces = answers.map((answer) => {
    const policy = directives(answer.headers.get('content-security-policy') ?? '');
    const script = policy.get('script-src') ?? policy.get('default-src') ?? '';
    expect(script).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*|data:/u);
    expect(policy.get('style-src') ?? '').not.toMatch(/unsafe-inline/u);
    expect(policy.get('default-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(answer.headers.get('referrer-policy')).toMatch(/same-origin|no-referrer/u);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    return script.match(/'nonce-([\w-]{16,})'/u)?.[1];
  });
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
  const html = await (answers[0] as Response).text();
  for (const [tag] of html.matchAll(/<script\b[^>]*>/gu)) expect(tag).toContain(`nonce="${nonces[0]}"`);
  expect(html).not.toMatch(/<[^>]+\son(?:click|load|error)=/u);
});

test('no page of the whole road asks another host, none writes a fault, and every request stays at home', async () => {
  const { page, outside, faults, close } = await visit(browser(), { viewport: { width: 1280, height: 900 } });
  const watched = watch(page.context());
  for (const path of pages.filter((path) => path !== '/nope')) {
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    expect([path, answer?.status()]).toEqual([path, 200]);
  }
  await findPlaces(page, { role: 'SUPPORTER', town: '小海', age: '34', scope: 'NEAR' });
  await page.getByRole('button', { name: '地図を大きくする' }).click();
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('button', { name: /^くわしく/u })
    .first()
    .click();
  await page.getByRole('heading', { name: /まず、電話してみる|電話はありません/u }).waitFor();
  await page.waitForLoadState('networkidle');
  const hosts = new Set((await watched.everything()).map(({ url }) => new URL(url).origin));
  expect([...hosts].filter((host) => host !== 'null')).toEqual([originUnderTest()]);
  expect([outside, faults]).toEqual([[], []]);
  await close();
});

test('a phone draws the map in its tab without any host but ours', async () => {
  const { page, outside, faults, close } = await visit(browser());
  await findPlaces(page, { role: 'FAMILY', town: '小海', scope: 'NEAR' });
  await page.getByRole('button', { name: results.map, exact: true }).click();
  await page.getByRole('button', { name: '地図を大きくする' }).waitFor();
  await page.getByText('境界は概略').waitFor();
  await page.waitForLoadState('networkidle');
  expect([outside, faults]).toEqual([[], []]);
  await close();
});

test('an inline script that slips into a page is not run', async () => {
  const { page, close } = await visit(browser());
  await page.goto('/prefectures');
  await alive(page);
  await page.evaluate(() => {
    const script = document.createElement('div');
    script.innerHTML = '<img src="data:," onerror="window.name=\'ran\'">';
    document.body.append(script);
  });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.name)).toBe('');
  await close();
});

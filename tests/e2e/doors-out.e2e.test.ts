import { dataPage } from '@tsunagi/texts/ja/data-page';
import { originUnderTest, visit } from './browser.ts';
import { sharedBrowser } from './steps.ts';

const browser = sharedBrowser();

const ask = (path: string, init?: RequestInit) => fetch(originUnderTest() + path, init);

test('the addresses that the root of HSDS names lead somewhere at the one origin people see', async () => {
  const root = (await (await ask('/hsds')).json()) as Record<string, string>;
  expect(root.profile).toBe(`${originUnderTest()}/hsds/profile`);
  for (const address of [root.profile!, root.openapi_url!]) expect((await fetch(address)).status).toBe(200);
  const proxied = await ask('/hsds', {
    headers: { 'x-forwarded-host': 'tsunagi.example.jp', 'x-forwarded-proto': 'https' },
  });
  expect(await proxied.json()).toMatchObject({ profile: 'https://tsunagi.example.jp/hsds/profile' });
});

test('lists are read by address and by body from any page, and refusals come through as they are', async () => {
  const read = await ask('/hsds/services?per_page=3');
  expect(read.headers.get('access-control-allow-origin')).toBe('*');
  expect(await read.json()).toMatchObject({ size: 3, page_number: 1 });
  const body = JSON.stringify({ per_page: 3 });
  const headers = { 'content-type': 'application/json' };
  expect(await (await ask('/hsds/services', { method: 'POST', headers, body })).json()).toMatchObject({
    size: 3,
  });
  const preflight = await ask('/hsds/services', { method: 'OPTIONS' });
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
  expect((await ask('/hsds/services?per_page=0')).status).toBe(400);
  expect((await ask('/hsds/nothing')).status).toBe(404);
  expect((await ask('/export/nothing.csv')).status).toBe(404);
});

test('files are taken away whole: list, calendar, all services a line each, and the package', async () => {
  const list = await ask('/export/places.csv?encoding=shift_jis');
  expect(list.headers.get('content-type')).toContain('shift_jis');
  expect(list.headers.get('content-disposition')).toContain('.csv"');
  expect(new TextDecoder('shift_jis').decode(await list.arrayBuffer())).toContain('見本');
  expect(await (await ask('/export/towns/20217.ics')).text()).toContain('BEGIN:VCALENDAR');
  const lines = (await (await ask('/export/directory.ndjson')).text()).trimEnd().split('\n');
  const { total_items: total } = (await (await ask('/hsds/services?per_page=1')).json()) as {
    total_items: number;
  };
  expect(lines).toHaveLength(total + 1);
  const zip = Buffer.from(await (await ask('/export/hsds.zip')).arrayBuffer());
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  expect(zip.includes('taxonomy_terms.csv')).toBe(true);
});

test('people find every file and door by links, from any page, without script', async () => {
  const { page, close } = await visit(browser(), { javaScriptEnabled: false });
  await page.goto('/towns/20217');
  const calendar = page.getByRole('link', { name: dataPage.calendarLink });
  expect((await ask((await calendar.getAttribute('href'))!)).headers.get('content-type')).toContain(
    'calendar',
  );
  await page.getByRole('link', { name: dataPage.title }).click();
  await page.getByRole('heading', { level: 1, name: dataPage.title }).waitFor();
  const doors = page.getByRole('main').getByRole('listitem').getByRole('link');
  const addresses = await doors.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(addresses).toHaveLength(7);
  for (const address of addresses) expect((await ask(address, { method: 'HEAD' })).status).toBe(200);
  await close();
});

import { AxeBuilder } from '@axe-core/playwright';
import { account } from '@tsunagi/texts/ja/account';
import type { Page } from 'playwright-core';

/** The password of every invented person. */
const password = 'mihon-de-tameshi';

/** Signs in as an invented person and waits for the desk. */
export async function enterDesk(page: Page, mail: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(account.email).fill(`${mail}@example.jp`);
  await page.getByLabel(account.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: account.signIn, exact: true }).first().click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/sign-in'));
}

/** Asks the api from the page, as the one who is signed in there. */
export const askAs = (page: Page, query: string, variables: object) =>
  page.evaluate(
    async (body) =>
      (
        await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).json(),
    { query, variables },
  );

/** What axe finds wrong with the page as it stands. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 160)}`);
}

/** A text in Shift_JIS, as spreadsheets in Japan save it: the platform reads it but does not write it. */
export function shiftJis(text: string): Buffer {
  const decoder = new TextDecoder('shift_jis');
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0x9f; lead += 1)
    for (let trail = 0x40; trail < 0xfd; trail += 1) note([lead, trail]);
  for (let lead = 0xe0; lead <= 0xea; lead += 1)
    for (let trail = 0x40; trail < 0xfd; trail += 1) note([lead, trail]);
  for (let byte = 0; byte < 0x80; byte += 1) note([byte]);
  return Buffer.from([...text].flatMap((sign) => bytesOf.get(sign) ?? [0x3f]));

  function note(bytes: number[]): void {
    bytesOf.set(decoder.decode(new Uint8Array(bytes)), bytes);
  }
}

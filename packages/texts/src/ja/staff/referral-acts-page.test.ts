import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { referralActionNames, referralStates } from '@tsunagi/domain';
import { referralActsPage, referralCells } from './referral-acts-page.ts';
import { referrals } from './referrals.ts';

const file = fileURLToPath(new URL('../../../referral-acts.md', import.meta.url));

/** The formatter lines up the columns of a table; what it says is the same. */
const asOne = (page: string) => page.replace(/ +/gu, ' ').replace(/-{3,}/gu, '---');

test('the page that says what may be done to a referral is the one the table makes (`npm run docs:acts` writes it)', () => {
  if (process.env.TSUNAGI_WRITE_DOCS) writeFileSync(file, referralActsPage());
  expect(asOne(readFileSync(file, 'utf8'))).toBe(asOne(referralActsPage()));
});

test('every act and every state stands there in words of its own, and most combinations are refused', () => {
  const page = referralActsPage();
  for (const action of referralActionNames) expect(page).toContain(`| ${referrals.actions[action].act} |`);
  for (const state of referralStates) expect(page).toContain(`### ${referrals.states[state]}\n`);
  expect(page).not.toMatch(/undefined|[A-Z]{4,}_?[A-Z]*/u);
  const { all, allowed } = referralCells();
  expect(all).toBe(referralStates.length * referralActionNames.length * 12);
  expect(allowed / all).toBeLessThan(0.05);
});

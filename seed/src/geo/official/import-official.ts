import { basename } from 'node:path';
import { type MunicipalityTopology, sharedBorders } from '@tsunagi/geo';
import type { Geography } from '../read-geography.ts';
import { type CodeReport, compareCodes } from './check-official.ts';
import { writeOfficialGeography } from './official-files.ts';
import { simplifyOfficial } from './simplify-official.ts';

export type ImportRequest = {
  readonly source: string;
  readonly dataFolder: string;
  readonly mapshaper: string;
  /** Nothing is written without it: the first run only tells what would be. */
  readonly write: boolean;
  /** A part of the country is enough: missing municipalities are told, but do not stop the import. */
  readonly partial: boolean;
  readonly say: (line: string) => void;
};

export type ImportResult = {
  readonly report: CodeReport;
  readonly pairs: readonly (readonly [string, string])[];
  readonly topology: MunicipalityTopology;
  readonly written: boolean;
};

/** Wards of today and of before, each with its city: files differ in which they still carry. */
function citiesOfWards({ wards, formerCodes }: Geography): Map<string, string> {
  const cities = new Map(wards.map((ward) => [ward.code, ward.cityCode]));
  for (const former of formerCodes) {
    const city = cities.get(former.successors[0]!);
    if (city) cities.set(former.code, city);
  }
  return cities;
}

const some = (codes: readonly string[]): string =>
  codes.slice(0, 20).join(' ') + (codes.length > 20 ? ' …' : '');

/** Imports the official borders, or says why not. Nothing is changed unless all codes agree and `write` is given. */
export async function importOfficial(geography: Geography, request: ImportRequest): Promise<ImportResult> {
  const { say } = request;
  say(
    `1/4 simplifying ${basename(request.source)} (the national file takes minutes and some gigabytes of memory)`,
  );
  const text = await simplifyOfficial(request.mapshaper, request.source, citiesOfWards(geography));
  const topology = JSON.parse(text) as MunicipalityTopology;
  const known = new Set(geography.municipalities.map((one) => one.code));
  const report = compareCodes(topology, known, new Set(geography.foreignCodes));
  say(
    `2/4 codes: ${report.found} of ${known.size} found, ${report.missing.length} missing, ${report.unknown.length} unknown`,
  );
  if (report.unknown.length > 0) throw new Error(`unknown codes: ${some(report.unknown)}`);
  if (report.missing.length > 0 && !request.partial)
    throw new Error(`missing codes: ${some(report.missing)}`);
  const pairs = sharedBorders(topology)
    .map((border) => border.codes)
    .filter((codes) => codes.every((code) => known.has(code)));
  say(`3/4 neighbors: ${pairs.length} pairs; boundaries: ${(text.length / 1024 / 1024).toFixed(2)} MB`);
  if (!request.write)
    say('4/4 nothing written: this was the trial. Run again with --write to put it in place.');
  else {
    writeOfficialGeography(request.dataFolder, text, basename(request.source), pairs);
    say(`4/4 written to ${request.dataFolder}; load and start again to use it`);
  }
  return { report, pairs, topology, written: request.write };
}

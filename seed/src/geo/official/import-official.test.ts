import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MunicipalityTopology, officialLocator } from '@tsunagi/geo';
import { readGeography } from '../read-geography.ts';
import { readVerifyJson, testWith, verifyFile } from '../verify-data.ts';
import { compareCodes } from './check-official.ts';
import { importOfficial } from './import-official.ts';
import { hasMapshaper, mapshaperProgram } from './mapshaper-program.ts';
import { officialPaths, readOfficialGeography, writeOfficialGeography } from './official-files.ts';

const geography = readGeography();
const sample = 'n03-sample.geojson';
const folder = mkdtempSync(join(tmpdir(), 'tsunagi-official-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withAreas = (codes: string[]): MunicipalityTopology => ({
  type: 'Topology',
  arcs: [],
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: codes.map((code) => ({ type: 'Polygon', arcs: [], properties: { code } })),
    },
  },
});

test('a file that lacks a municipality or has one nobody knows is told apart from a whole one', () => {
  const known = new Set(['01100', '01202']);
  const foreign = new Set(['01695']);
  expect(compareCodes(withAreas(['01100', '01202', '01695']), known, foreign)).toEqual({
    found: 2,
    missing: [],
    unknown: [],
  });
  expect(compareCodes(withAreas(['01100', '99999']), known, foreign)).toEqual({
    found: 1,
    missing: ['01202'],
    unknown: ['99999'],
  });
});

test('a data folder without an import has no official borders', () => {
  expect(readOfficialGeography(folder)).toBeNull();
});

test('what is written is read again, and counts as official', () => {
  const own = join(folder, 'written');
  writeOfficialGeography(own, '{"type":"Topology"}', 'N03-20250101.geojson', [['01100', '01202']]);
  expect(readOfficialGeography(own)).toEqual({
    topologyPath: officialPaths(own).topology,
    source: 'N03-20250101.geojson',
    adjacency: [{ codes: ['01100', '01202'], origin: 'OFFICIAL', over: 'LAND' }],
  });
});

const testImport = hasMapshaper()
  ? testWith(sample)
  : (name: string) => test.skip(`${name} (seed/tools not installed)`, () => {});

testImport(
  'the official sample has all codes and the true neighbors, and leads every point to its own town',
  async () => {
    const lines: string[] = [];
    const request = {
      source: verifyFile(sample)!,
      dataFolder: join(folder, 'imported'),
      mapshaper: mapshaperProgram(() => {}),
      partial: false,
      say: (line: string) => lines.push(line),
    };
    const tried = await importOfficial(geography, { ...request, write: false });
    expect(tried.report).toEqual({ found: 1741, missing: [], unknown: [] });
    expect(existsSync(request.dataFolder)).toBe(false);
    expect(lines.at(-1)).toContain('nothing written');

    const truth = new Set(readVerifyJson<{ pairs: string[][] }>('adjacency_truth.json').pairs.map(String));
    const right = tried.pairs.filter((pair) => truth.has(String(pair))).length;
    expect((2 * right) / (tried.pairs.length + truth.size)).toBeGreaterThanOrEqual(0.99);

    const locate = officialLocator(tried.topology, geography.municipalities);
    const outside = geography.municipalities.filter(
      (one) => locate(one.position).candidates[0]?.code !== one.code,
    );
    expect(outside.map((one) => one.name)).toEqual([]);
  },
  120_000,
);

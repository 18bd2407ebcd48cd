import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countVerdicts, outcomeOf, planImport } from '../plan/plan-import.ts';
import { readFile } from '../reading/read-file.ts';
import { zipped } from '../reading/workbook-builder.ts';
import { placeBook } from './place-book.ts';
import { understandFile } from './understand-file.ts';

const book = placeBook({
  prefectures: [{ code: '20', name: '長野県' }],
  municipalities: [{ code: '20303', name: '小海町', county: '南佐久郡', prefectureCode: '20' }],
  wards: [],
  formerCodes: [],
});
const nothing = { organizations: [], venues: [], resources: [], others: [] };

function understood(files: Record<string, string | Uint8Array>) {
  const file = readFile(zipped(files), 'package.zip');
  if (!file.ok) throw new Error(file.faults.map((fault) => fault.code).join());
  return understandFile(file, {}, book);
}

const ours = {
  'datapackage.json': '{}',
  'organizations.csv': 'id,name,website\no1,NPO法人みほん,https://example.jp\n',
  'services.csv':
    'id,organization_id,name,description,status,minimum_age,maximum_age\ns1,o1,居場所ひだまり,過ごせます。,active,15,39\n',
  'locations.csv': 'id,name,latitude,longitude\nl1,みほん会館,36.1,138.48\n',
  'addresses.csv': 'id,location_id,state_province,city,address_1\na1,l1,長野県,小海町,大字豊里1\n',
  'service_at_location.csv': 'id,service_id,location_id\nx1,s1,l1\n',
  'phones.csv': 'id,service_id,number\np1,s1,+81 267-00-0001\n',
  'schedules.csv':
    'id,service_id,freq,interval,byday,opens_at,closes_at\nt1,s1,WEEKLY,1,"TU,FR",10:00:00,16:00:00\n',
  'units.csv': 'id,name\nu1,kg\n',
};

test('a tabular package becomes entries with their organizations, venues, telephones and days', () => {
  const { rows, faults } = understood(ours);
  expect(faults).toEqual([{ code: 'SHEET_LEFT_OUT', table: 'units' }]);
  expect(rows[0]?.faults).toEqual([]);
  expect(rows[0]?.entry).toMatchObject({
    key: 'hsds/s1',
    resource: {
      name: '居場所ひだまり',
      status: 'RUNNING',
      phones: [{ number: '0267-00-0001' }],
      criteria: { age: { minYears: 15, maxYears: 39 } },
    },
    organization: { key: 'hsds/o1', url: 'https://example.jp' },
    places: [
      {
        venue: { key: 'hsds/l1', name: 'みほん会館', municipalityCode: '20303' },
        offering: { schedule: { recurrence: { days: ['TU', 'FR'] }, opensAt: '10:00' } },
      },
    ],
  });
  const first = planImport(rows, nothing);
  expect(countVerdicts(first).NEW).toBe(1);
  expect(countVerdicts(planImport(rows, outcomeOf(nothing, first))).SAME).toBe(1);
});

test('a service of nobody is refused, and one without a name', () => {
  const { rows } = understood({
    ...ours,
    'services.csv': 'id,organization_id,name\ns1,o9,ひだまり\ns2,o1,\n',
  });
  expect(rows.map((row) => [row.entry, row.faults[0]?.code, row.faults[0]?.row])).toEqual([
    [null, 'RECORD_INVALID', 2],
    [null, 'NAME_MISSING', 3],
  ]);
});

test('a package without services is no package of entries, and says which tables it needs', () => {
  expect(understood({ 'units.csv': 'id,label\n1,kg\n' })).toEqual({
    rows: [],
    faults: [{ code: 'PACKAGE_TABLE_MISSING' }],
  });
});

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const sharedFolder = join(resolve(root, process.env.TSUNAGI_SHARED ?? '../shared'), 'import');

describe('the published example packages', () => {
  const packages = ['hsds-3.1-tabular', 'hsds-1.1-simple'];
  if (!existsSync(sharedFolder)) {
    test.skip('are not beside the project (TSUNAGI_SHARED)', () => {});
    return;
  }
  test.each(packages)('%s is read, every service planned, and nothing changes the second time', (name) => {
    const files = Object.fromEntries(
      readdirSync(join(sharedFolder, name)).map((file) => [
        `${name}/${file}`,
        new Uint8Array(readFileSync(join(sharedFolder, name, file))),
      ]),
    );
    const { rows } = understood(files);
    const first = planImport(rows, nothing);
    expect(rows.length).toBeGreaterThan(0);
    expect(countVerdicts(first)).toEqual({ NEW: rows.length, CHANGED: 0, SAME: 0, REFUSED: 0 });
    expect(countVerdicts(planImport(rows, outcomeOf(nothing, first))).SAME).toBe(rows.length);
  });
});

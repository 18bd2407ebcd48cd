import { type Config, readConfig } from './config.ts';

const read = (environment: Record<string, string>) => readConfig(environment, '/srv/つなぎ');
const configOf = (environment: Record<string, string>): Config => {
  const reading = read(environment);
  if ('faults' in reading) throw new Error(reading.faults.join('; '));
  return reading.config;
};
const faultsOf = (environment: Record<string, string>) => {
  const reading = read(environment);
  return 'faults' in reading ? reading.faults : [];
};

test('with nothing said it is the demo on the embedded database, with ports that may move', () => {
  expect(configOf({})).toEqual({
    web: { port: 3000, asked: false },
    api: { port: 4000, asked: false },
    host: undefined,
    dataFolder: '/srv/つなぎ/.tsunagi',
    database: null,
    dataKey: null,
    tiles: undefined,
    demo: true,
  });
});

test('an empty value is the same as no value', () => {
  expect(configOf({ PORT: '', DATABASE_URL: ' ' })).toEqual(configOf({}));
});

test('every fault is told at once', () => {
  const faults = faultsOf({
    PORT: '４０００',
    API_PORT: '70000',
    TSUNAGI_TILES: 'https://example.jp/',
    TSUNAGI_DEMO: 'maybe',
  });
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'PORT',
    'API_PORT',
    'TSUNAGI_TILES',
    'TSUNAGI_DEMO',
  ]);
});

test('a fault never repeats a password', () => {
  expect(
    faultsOf({ DATABASE_URL: 'mysql://me:geheim@host/db', TSUNAGI_DATA_KEY: 'geheim' }).join(),
  ).not.toContain('geheim');
});

test('outside the demo there is no start without a key of its own', () => {
  expect(faultsOf({ DATABASE_URL: 'postgresql://me@host/db' })).toEqual([
    expect.stringContaining('TSUNAGI_DATA_KEY'),
  ]);
  expect(faultsOf({ TSUNAGI_DEMO: 'off' })).toHaveLength(1);
  expect(faultsOf({ DATABASE_URL: 'postgresql://me@host/db', TSUNAGI_DEMO: 'on' })).toEqual([]);
});

test('web and api cannot be asked onto one port', () => {
  expect(faultsOf({ PORT: '3600', API_PORT: '3600' })).toEqual(['API_PORT: must differ from PORT']);
});

import { readConfig } from './config.ts';

const right = {
  DATABASE_URL: 'postgres://app:geheim@db.example.jp/tsunagi',
  TSUNAGI_DATA_KEY: 'long enough for anyone to trust',
};

test('what is not said takes its usual value', () => {
  expect(readConfig(right)).toMatchObject({ port: 4000, logLevel: 'info' });
});

test('every fault is named at once, and no value', () => {
  const wrong = { DATABASE_URL: 'mysql://me:geheim@host/db', API_PORT: 'eighty', TSUNAGI_DATA_KEY: 'short' };
  const fault = (() => {
    try {
      return readConfig(wrong);
    } catch (error) {
      return String(error);
    }
  })();
  for (const name of Object.keys(wrong)) expect(fault).toContain(name);
  for (const value of ['geheim', 'eighty', 'short;']) expect(fault).not.toContain(value);
});

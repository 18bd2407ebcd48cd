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

test('single sign-on is configured whole or not at all, and names what is missing, never a value', () => {
  const base = { DATABASE_URL: 'postgres://a/b', TSUNAGI_DATA_KEY: 'sixteen letters!' };
  expect(readConfig(base).singleSignOn).toBeUndefined();
  const some = {
    ...base,
    TSUNAGI_OIDC_ISSUER: 'https://id.example.jp',
    TSUNAGI_OIDC_CLIENT_SECRET: 'a secret',
  };
  expect(() => readConfig(some)).toThrow(
    'TSUNAGI_OIDC_CLIENT_ID, TSUNAGI_OIDC_LABEL, TSUNAGI_ORIGIN missing',
  );
  const whole = {
    ...some,
    TSUNAGI_OIDC_CLIENT_ID: 'tsunagi',
    TSUNAGI_OIDC_LABEL: '職員アカウント',
    TSUNAGI_ORIGIN: 'https://tsunagi.example.jp',
  };
  expect(readConfig(whole).singleSignOn).toEqual({
    issuer: 'https://id.example.jp',
    clientId: 'tsunagi',
    clientSecret: 'a secret',
    label: '職員アカウント',
  });
});

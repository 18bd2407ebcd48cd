import { isPublicAddress, mayBePublic } from './public-address.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
  'example.jp',
])('%s is no machine of the public net', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '2400:cb00::1', '2001:240::1'])('%s is one', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  'https://localhost/',
  'https://a.localhost./',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://intranet/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
])('%s is refused by its name', (address) => {
  expect(mayBePublic(new URL(address).hostname)).toBe(false);
});

test('a name of the public net may be asked for where it leads', () => {
  expect(mayBePublic('portal.example.jp')).toBe(true);
});

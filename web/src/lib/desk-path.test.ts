import { asDeskPath, signInFor } from './desk-path.ts';

test('a page of the desk is a way back, also one named by an id', () => {
  for (const path of ['/desk', '/desk/people', '/desk/entries/3f2c-aa/versions'])
    expect(asDeskPath(path)).toBe(path);
});

test.each([
  'https://evil.example.jp/desk',
  '//evil.example.jp',
  '/desk//evil.example.jp',
  '/desk/../account',
  '/desk?name=x',
  '/deskless',
  '/account',
  '',
  undefined,
  ['/desk'],
])('%p leads nowhere', (value) => {
  expect(asDeskPath(value)).toBeNull();
  expect(signInFor(value as string)).toBe('/sign-in?to=/desk');
});

import { makeLink, readLink } from './links.ts';

const key = 'a key that is long enough for tests';
const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
const until = new Date('2026-12-24T00:00:00Z');
const link = makeLink(key, 'confirm', id, until);
const before = new Date('2026-12-01T00:00:00Z');

test('a link leads to its id until its time is over, and a year later says that it is', () => {
  expect(link).toMatch(/^[\w-]{48}$/);
  expect(readLink(key, 'confirm', link, before)).toEqual({ id });
  expect(readLink(key, 'confirm', link, until)).toEqual({ id });
  expect(readLink(key, 'confirm', link, new Date('2027-12-01T00:00:00Z'))).toBe('EXPIRED');
});

test('a link altered in any letter, of another purpose or of another installation opens nothing', () => {
  for (let at = 0; at < link.length; at += 1) {
    const other = link[at] === 'A' ? 'B' : 'A';
    const altered = `${link.slice(0, at)}${other}${link.slice(at + 1)}`;
    expect(readLink(key, 'confirm', altered, before)).toBe('FOREIGN');
  }
  expect(readLink(key, 'section-round', link, before)).toBe('FOREIGN');
  expect(readLink('another key, just as long as that one', 'confirm', link, before)).toBe('FOREIGN');
  for (const text of ['', 'x', `${link}A`, link.slice(1), `${link}\n`, '../../etc/passwd'])
    expect(readLink(key, 'confirm', text, before)).toBe('FOREIGN');
});

test('no link is made to anything but an id', () => {
  expect(() => makeLink(key, 'confirm', 'koumi', until)).toThrow();
});

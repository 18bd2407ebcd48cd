import { freshId } from './fresh-id.ts';

const many = Array.from({ length: 2000 }, () => freshId());

test('a fresh id is a UUID of version 4 and variant 1, whatever chance gave', () => {
  const odd = many.filter(
    (id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(id),
  );
  expect(odd).toEqual([]);
});

test('no two of them are the same, and every digit that is free takes every value', () => {
  expect(new Set(many).size).toBe(many.length);
  const fixed = [8, 13, 14, 18, 19, 23];
  const narrow = [...Array(36).keys()].filter(
    (at) => !fixed.includes(at) && new Set(many.map((id) => id[at])).size < 16,
  );
  expect(narrow).toEqual([]);
});

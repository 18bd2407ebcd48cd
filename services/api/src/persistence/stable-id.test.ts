import { stableId } from './stable-id.ts';

test('an id made from a key is the same each time and has the form of a random one', () => {
  const id = stableId('resource', 'hidamari');
  expect(id).toBe(stableId('resource', 'hidamari'));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('other kinds and other keys have other ids', () => {
  const ids = ['resource', 'offering'].flatMap((kind) => ['a', 'b'].map((key) => stableId(kind, key)));
  expect(new Set(ids).size).toBe(4);
});

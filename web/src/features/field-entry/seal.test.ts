import fc from 'fast-check';
import type { WholeNote } from './note-content.ts';
import { openNote, sealKeyFrom, sealNote } from './seal.ts';

const keyOf = (letter: string) => sealKeyFrom(btoa(letter.repeat(32)));
const noteOf = (name: string, photo: Uint8Array<ArrayBuffer> | null): WholeNote => ({
  content: {
    organizationId: 'office',
    name,
    lat: 36.25,
    lng: 138.48,
    accuracyMeters: null,
    placeWords: '橋の左',
    toldBy: '見本 はなこ',
    takenAt: '2026-11-23T01:00:00.000Z',
  },
  photo,
});

test('a note comes back whole with the key it was sealed by, whatever is in it', async () => {
  const key = await keyOf('a');
  const photos = fc.option(fc.uint8Array({ minLength: 1 }).map((bytes) => new Uint8Array(bytes)));
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), photos, async (name, photo) => {
      const note = noteOf(name, photo);
      expect(await openNote(key, 'id', await sealNote(key, 'id', note))).toEqual(note);
    }),
    { numRuns: 50 },
  );
});

test('without the key, under another id, or changed, a sealed note says nothing', async () => {
  const key = await keyOf('a');
  const sealed = await sealNote(key, 'id', noteOf('橋のそばの家', null));
  expect(await openNote(await keyOf('b'), 'id', sealed)).toBeNull();
  expect(await openNote(key, 'other', sealed)).toBeNull();
  new Uint8Array(sealed.bytes)[3]! ^= 1;
  expect(await openNote(key, 'id', sealed)).toBeNull();
  expect(Buffer.from(sealed.bytes).includes('見本')).toBe(false);
});

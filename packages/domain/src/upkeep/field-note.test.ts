import fc from 'fast-check';
import { type FieldNoteSaid, fieldNoteLimits, readFieldNote } from './field-note.ts';

const now = new Date('2026-11-23T01:00:00Z');
const said = (more: Partial<FieldNoteSaid>): FieldNoteSaid => ({
  name: '橋のそばの家',
  takenAt: now,
  ...more,
});

test('a name alone makes a note: whatever else is missing is completed later', () => {
  const read = readFieldNote({ name: '  橋の　そばの家 ', takenAt: now }, now);
  expect(read).toEqual({
    ok: true,
    value: {
      name: '橋の そばの家',
      position: null,
      accuracyMeters: null,
      placeWords: null,
      toldBy: null,
      takenAt: now,
    },
  });
});

test('without a name, too long or outside Japan, each fault is named with its field', () => {
  const far = { lng: 0, lat: 51 };
  const read = readFieldNote(
    said({ name: ' ', toldBy: 'あ'.repeat(fieldNoteLimits.toldBy + 1), position: far }),
    now,
  );
  expect(read).toEqual({
    ok: false,
    refusals: [
      { code: 'EMPTY', field: 'name' },
      { code: 'TOO_LONG', field: 'toldBy' },
      { code: 'POINT_OUTSIDE_JAPAN', field: 'position' },
    ],
  });
});

test('no clock and no accuracy of a phone loses a note, and none is believed that cannot be', () => {
  const position = { lng: 138.48, lat: 36.25 };
  fc.assert(
    fc.property(fc.integer(), fc.double(), (shift, accuracyMeters) => {
      const takenAt = new Date(now.getTime() + shift * 1000);
      const read = readFieldNote(said({ takenAt, position, accuracyMeters }), now);
      if (!read.ok) throw new Error('lost');
      expect(read.value.takenAt.getTime()).toBeLessThanOrEqual(now.getTime());
      expect(read.value.accuracyMeters ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});

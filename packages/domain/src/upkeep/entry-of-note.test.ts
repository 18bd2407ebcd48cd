import fc from 'fast-check';
import { entryOfNote, type NoteCompletion, notePrecisions } from './entry-of-note.ts';
import { parseEntry } from './parse-entry.ts';

const said = (more: Partial<NoteCompletion> = {}): NoteCompletion => ({
  name: '橋のそばの家',
  kana: '',
  kind: 'OPEN_PLACE',
  audiences: ['PUBLIC'],
  summary: 'だれでも来られます。',
  organization: { name: '', kind: 'OTHER' },
  municipalityCode: '20217',
  position: { lng: 138.48, lat: 36.25 },
  precision: 'AREA',
  address: '',
  phone: '',
  ...more,
});

test('a note with a name alone becomes an entry that the directory takes, confirmed by nobody', () => {
  const document = entryOfNote(said({ position: null }));
  expect(parseEntry(document).ok).toBe(true);
  expect(document.residencyRules).toEqual([]);
  expect(document).not.toHaveProperty('verification');
});

test('a position is shown only as exactly as was chosen', () => {
  const points = fc.record({
    lng: fc.double({ min: 123, max: 154, noNaN: true }),
    lat: fc.double({ min: 24, max: 45, noNaN: true }),
  });
  fc.assert(
    fc.property(points, fc.constantFrom(...notePrecisions), (position, precision) => {
      const document = entryOfNote(said({ position, precision, address: '見本町1' }));
      expect(parseEntry(document).ok).toBe(true);
      const venue = document.offerings[0]?.venue;
      if (precision === 'EXACT') expect(venue?.publicPosition).toEqual(position);
      else {
        expect(venue?.publicPosition).not.toEqual(position);
        expect(venue?.publicAddress).toBeNull();
      }
      if (precision === 'MUNICIPALITY') expect(venue?.publicPosition).toBeNull();
    }),
  );
});

test('a telephone number is read as people type it', () => {
  expect(entryOfNote(said({ phone: '００００－００－０１２３' })).phones).toEqual([
    { number: '0000-00-0123' },
  ]);
});

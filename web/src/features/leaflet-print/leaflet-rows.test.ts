import type { Town } from '../municipality/load-town.ts';
import { leafletRows } from './leaflet-rows.ts';

type Place = Town['places'][number];
const place = (id: string, kind: Place['kind'], over: Partial<Place> = {}): Place =>
  ({
    id,
    resourceId: id,
    kind,
    ring: 'ADJACENT',
    municipality: { name: '佐久穂町' },
    phone: { number: '0000-00-0001' },
    answer: { badge: 'USABLE', residency: { answer: 'YES' }, findings: [] },
    ...over,
  }) as Place;
const town = (places: Place[], firstWindow: string | null = null): Town =>
  ({ places, firstWindow: firstWindow && { id: firstWindow } }) as Town;

test('a sheet names at most four places and keeps its last line for someone outside the town', () => {
  const many = [1, 2, 3].flatMap((n) => [
    place(`p${n}`, 'IBASHO'),
    place(`f${n}`, 'FAMILY_GROUP'),
    place(`w${n}`, 'WORK_READINESS'),
  ]);
  const rows = leafletRows(town([...many, place('center', 'WINDOW', { ring: 'PREFECTURE' })]));
  expect(rows).toHaveLength(4);
  expect(rows.at(-1)).toMatchObject({ want: 'AWAY', place: { id: 'center' } });
});

test('no place without a telephone, none that does not take the town, and not the first window again', () => {
  const rows = leafletRows(
    town(
      [
        place('silent', 'IBASHO', { phone: null }),
        place('other', 'IBASHO', {
          answer: {
            badge: 'NOT_ELIGIBLE',
            residency: { answer: 'NO' },
            findings: [],
          } as unknown as Place['answer'],
        }),
        place('first', 'WINDOW', { ring: 'PREFECTURE' }),
        place('a thousand kilometres away', 'IBASHO', { ring: 'ELSEWHERE' }),
        place('a lecture', 'EVENT'),
        place('good', 'CAFE'),
      ],
      'first',
    ),
  );
  expect(rows.map(({ place: { id } }) => id)).toEqual(['good']);
});

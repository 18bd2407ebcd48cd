import { type OfferSaid, readOffer } from './offer.ts';

const today = '2026-11-23';
const said = (more: Partial<OfferSaid> = {}): OfferSaid => ({
  kind: 'VISITING_SESSION',
  title: '出張の居場所',
  reach: 'AREA',
  contactName: '見本の窓口',
  contactPhone: '0000-00-0123',
  ...more,
});

test('an offer holds from today where nothing else is said, with its dates in order', () => {
  const dates = [{ day: '2027-02-01', places: 8 }, { day: '2026-12-05' }];
  const read = readOffer(said({ dates }), today);
  expect(read).toMatchObject({
    ok: true,
    value: {
      from: today,
      to: null,
      dates: [
        { day: '2026-12-05', places: null },
        { day: '2027-02-01', places: 8 },
      ],
    },
  });
});

test('without a name, somebody to ask, or a way to reach them, it is no offer', () => {
  const read = readOffer(said({ title: ' ', contactName: '', contactPhone: null }), today);
  expect(read).toEqual({
    ok: false,
    refusals: [
      { code: 'EMPTY', field: 'title' },
      { code: 'EMPTY', field: 'contactName' },
      { code: 'EMPTY', field: 'contactPhone' },
    ],
  });
});

test.each([
  [{ from: '2026-12-01', to: '2026-11-30' }, 'EDGES_CROSSED', 'to'],
  [{ from: '2026-02-30' }, 'DAY_INVALID', 'from'],
  [{ dates: [{ day: 'あした' }] }, 'DAY_INVALID', 'dates'],
  [{ dates: [{ day: '2026-12-01', places: 0 }] }, 'OUT_OF_RANGE', 'dates'],
  [{ contactPhone: '12345' }, 'PHONE_INVALID', 'contactPhone'],
  [{ contactMail: 'x' }, 'MAIL_INVALID', 'contactMail'],
] as const)('%j is refused as %s', (more, code, field) => {
  expect(readOffer(said(more), today)).toEqual({ ok: false, refusals: [{ code, field }] });
});

import { parseEntry } from '../upkeep/parse-entry.ts';
import {
  decideRound,
  entryOfKnownPlace,
  isReminderDue,
  type KnownPlace,
  type RoundWish,
  readKnownPlace,
} from './round.ts';

const wish: RoundWish = {
  kind: 'SECTIONS',
  title: ' 居場所の調査 ',
  words: '知っている場所を教えてください',
  until: '2026-12-18',
  recipients: [{ name: ' 健康づくり課 ', mail: ' Kenkou＠example.jp ' }],
};
const place: KnownPlace = { name: ' ひだまり ', kind: 'IBASHO', where: '', phone: '', runBy: '', known: '' };
const codes = (decision: ReturnType<typeof decideRound>) =>
  decision.ok ? [] : decision.refusals.map(({ code }) => code);

test('a round has a title, a last day ahead and somebody to ask', () => {
  const decided = decideRound(wish, '2026-11-23');
  expect(decided.ok && decided.value.recipients).toEqual([
    { name: '健康づくり課', mail: 'kenkou@example.jp' },
  ]);
  expect(codes(decideRound({ ...wish, title: ' ', recipients: [] }, '2026-12-19'))).toEqual([
    'TITLE_MISSING',
    'DAY_PASSED',
    'RECIPIENTS_INVALID',
  ]);
  for (const mail of ['', 'x', 'a@b', 'a b@c.jp', 'a@c.jp,b@c.jp', 'x@y.jp\nBcc: z@y.jp'])
    expect(codes(decideRound({ ...wish, recipients: [{ name: '課', mail }] }, '2026-11-23'))).toEqual([
      'MAIL_INVALID',
    ]);
});

test('who is silent is reminded a week later and once in the last week, on days on which offices work', () => {
  // 2026-11-23 is a Monday and a holiday.
  const asked = { askedOn: '2026-11-16', remindedOn: null, until: '2026-12-18' } as const;
  expect(isReminderDue(asked, '2026-11-20')).toBe(false);
  expect(isReminderDue(asked, '2026-11-23')).toBe(false);
  expect(isReminderDue(asked, '2026-11-24')).toBe(true);
  expect(isReminderDue(asked, '2026-11-28')).toBe(false);
  const reminded = { ...asked, remindedOn: '2026-11-24' } as const;
  expect(isReminderDue(reminded, '2026-12-10')).toBe(false);
  expect(isReminderDue(reminded, '2026-12-11')).toBe(true);
  expect(isReminderDue({ ...reminded, remindedOn: '2026-12-11' }, '2026-12-17')).toBe(false);
  expect(isReminderDue({ ...reminded, remindedOn: '2026-12-09' }, '2026-12-11')).toBe(false);
  expect(isReminderDue({ ...asked, until: '2027-01-05' }, '2026-12-30')).toBe(false);
  expect(isReminderDue(asked, '2026-12-21')).toBe(false);
});

test('a name is all that a section must know of a place', () => {
  expect(readKnownPlace(place)).toMatchObject({ ok: true, value: { name: 'ひだまり' } });
  expect(readKnownPlace({ ...place, name: '' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'NAME_MISSING' }],
  });
  expect(readKnownPlace({ ...place, known: 'あ'.repeat(401) })).toMatchObject({ ok: false });
});

test('what a section knows is an entry that can be reviewed, whoever asked and however little it is', () => {
  const senders = [
    { municipalityCode: '20217', prefectureCode: '20' },
    { municipalityCode: null, prefectureCode: '20' },
  ];
  const more = {
    ...place,
    where: '駅の北',
    phone: '０２６７-00-0000',
    runBy: '青い鳥の会',
    known: '月に2回',
  };
  for (const sender of senders)
    for (const known of [{ ...place, name: 'ひだまり' }, more, { ...more, phone: '電話なし' }])
      expect(parseEntry(entryOfKnownPlace(known, sender))).toMatchObject({ ok: true });
});

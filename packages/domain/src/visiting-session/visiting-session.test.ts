import fc from 'fast-check';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import { mostOfferedDays, readVisitingAsk, readVisitingRoom } from './read-visiting-session.ts';
import { isShownToResidents, type VisitingSessionFacts } from './visiting-session.ts';
import {
  decideVisitingSession,
  openVisitingSessionActions,
  type VisitingSessionAct,
  visitingSessionActionNames,
  visitingSessionActions,
  visitingSessionSideOf,
} from './visiting-session-actions.ts';

const today: CalendarDay = '2026-11-24';
const begun: VisitingSessionFacts = {
  state: 'ASKED',
  hostId: 'host',
  asked: ['one', 'two'].map((organizationId) => ({ organizationId, hasDeclined: false, days: [] })),
  booked: null,
  cameCount: null,
};
const hours = { from: '13:30', to: '16:00' } as const;
const act = (session: VisitingSessionFacts, who: string, said: VisitingSessionAct, on = today) =>
  decideVisitingSession(said, session, { organizationId: who, today: on });
const done = (session: VisitingSessionFacts, who: string, said: VisitingSessionAct, on = today) => {
  const decided = act(session, who, said, on);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
  return decided.value;
};
const codes = (decided: ReturnType<typeof act>) =>
  decided.ok ? 'done' : decided.refusals.map(({ code, field }) => (field ? `${code} ${field}` : code));

const offered = done(begun, 'one', {
  action: 'OFFER_DAYS',
  days: [
    { day: '2026-12-03', ...hours },
    { day: '2026-12-10', ...hours },
  ],
});
const booked = done(offered, 'host', { action: 'BOOK', pick: { providerId: 'one', day: '2026-12-10' } });

test('asked, offered, taken, held: residents see it from the yes of both until its day is over', () => {
  expect(booked.booked).toEqual({ providerId: 'one', day: '2026-12-10', ...hours });
  expect([begun, offered, booked].map((one) => isShownToResidents(one, today))).toEqual([false, false, true]);
  expect(['2026-12-10', '2026-12-11'].map((on) => isShownToResidents(booked, on as CalendarDay))).toEqual([
    true,
    false,
  ]);
  const held = done(booked, 'one', { action: 'REPORT', cameCount: 0 }, '2026-12-10');
  expect([held.state, held.cameCount]).toEqual(['HELD', 0]);
  expect(done(held, 'one', { action: 'REPORT', cameCount: 7 }, '2026-12-12').cameCount).toBe(7);
});

test('what is wrong is said by its field', () => {
  expect(codes(act(begun, 'host', { action: 'BOOK' }))).toEqual(['FIELD_MISSING pick']);
  expect(
    codes(act(offered, 'host', { action: 'BOOK', pick: { providerId: 'two', day: '2026-12-10' } })),
  ).toEqual(['DAY_NOT_OFFERED pick']);
  const late = { action: 'BOOK', pick: { providerId: 'one', day: '2026-12-03' } } as const;
  expect(codes(act(offered, 'host', late, '2026-12-04'))).toEqual(['DAY_PASSED pick']);
  const days = [
    { day: '2026-11-23', ...hours },
    { day: '2026-12-32', ...hours },
    { day: '2026-12-01', from: '16:00', to: '13:30' },
    { day: '2026-12-01', from: '9:00', to: '13:30' },
  ];
  expect(codes(act(begun, 'one', { action: 'OFFER_DAYS', days }))).toEqual([
    'DAY_PASSED days.0',
    'DAY_INVALID days.1',
    'HOURS_INVALID days.2',
    'HOURS_INVALID days.3',
    'DAY_TWICE days',
  ]);
  expect(codes(act(begun, 'one', { action: 'OFFER_DAYS', days: [] }))).toEqual(['FIELD_MISSING days']);
  const many = Array.from({ length: mostOfferedDays + 1 }, (_, at) => ({
    day: addDays(today, at),
    ...hours,
  }));
  expect(codes(act(begun, 'one', { action: 'OFFER_DAYS', days: many }))).toEqual(['TOO_MANY_DAYS days']);
  expect(codes(act(booked, 'one', { action: 'CANCEL', word: ' ' }))).toEqual(['FIELD_MISSING word']);
  expect(codes(act(booked, 'one', { action: 'REPORT', cameCount: 3 }))).toEqual(['NOT_THE_TIME']);
  expect(codes(act(booked, 'one', { action: 'REPORT', cameCount: 1.5 }, '2026-12-10'))).toEqual([
    'NUMBER_INVALID cameCount',
  ]);
  expect(codes(act(booked, 'host', { action: 'MOVE_ROOM' }, '2026-12-11'))).toEqual(['NOT_THE_TIME']);
  expect(codes(act(booked, 'two', { action: 'CANCEL', word: 'x' }))).toEqual(['NOT_YOUR_TURN']);
});

test('who has declined may still offer days, and then is asked again', () => {
  const declined = done(offered, 'one', { action: 'DECLINE', word: '冬は行けません' });
  expect([visitingSessionSideOf('one', declined), declined.asked[0]!.days]).toEqual(['DECLINED', []]);
  const again = done(declined, 'one', { action: 'OFFER_DAYS', days: [{ day: '2027-04-01', ...hours }] });
  expect(visitingSessionSideOf('one', again)).toBe('ASKED');
});

test('what a host asks and where it is held is read, and every fault is named', () => {
  const faults = readVisitingAsk(
    { kind: 'IBASHO', aim: ' ', from: '2026-11-01', to: '2026-10-01', placeIds: [] },
    today,
  );
  expect(faults.ok ? [] : faults.refusals.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'FIELD_MISSING aim',
    'DAY_PASSED from',
    'DAY_PASSED to',
    'DAY_REVERSED to',
    'NOBODY_ASKED placeIds',
  ]);
  expect(
    readVisitingAsk({ kind: 'IBASHO', aim: ' 冬に ', from: '', placeIds: ['a', 'a'] }, today),
  ).toMatchObject({
    value: { aim: '冬に', from: null, to: null, placeIds: ['a'] },
  });
  expect(readVisitingRoom({ name: '集会所' })).toEqual({
    ok: false,
    refusals: [{ code: 'FIELD_MISSING', field: 'room.address' }],
  });
  expect(readVisitingRoom({ venueId: 'v', name: 'ignored' })).toEqual({
    ok: true,
    value: { venueId: 'v', notice: null },
  });
});

describe('whatever is tried, by whomever, in whatever order', () => {
  const someDay = fc.integer({ min: -1, max: 5 }).map((ahead) => addDays(today, ahead));
  const someAct = fc.record({
    who: fc.constantFrom('host', 'one', 'two', 'stranger'),
    on: someDay,
    act: fc.record({
      action: fc.constantFrom(...visitingSessionActionNames),
      word: fc.constantFrom(null, '', '雪のため'),
      days: fc.option(
        fc.array(
          someDay.map((day) => ({ day, ...hours })),
          { maxLength: 3 },
        ),
      ),
      pick: fc.option(fc.record({ providerId: fc.constantFrom('one', 'two', 'host'), day: someDay })),
      cameCount: fc.option(fc.integer({ min: -1, max: 20 })),
    }),
  });
  /** Days go by: what is done later is not done on an earlier day. */
  const someLife = fc
    .array(someAct, { maxLength: 40 })
    .map((acts) => acts.toSorted((one, other) => (one.on < other.on ? -1 : 1)));
  const lived = (acts: readonly { who: string; on: CalendarDay; act: VisitingSessionAct }[]) => {
    const lives = [begun];
    const said: { who: string; on: CalendarDay; act: VisitingSessionAct; before: VisitingSessionFacts }[] =
      [];
    for (const one of acts) {
      const before = lives.at(-1)!;
      const decided = act(before, one.who, one.act, one.on);
      if (!decided.ok) continue;
      said.push({ ...one, before });
      lives.push(decided.value);
    }
    return { lives, said };
  };

  test('exactly one day is taken, and it is one that its provider offered and the host took', () => {
    fc.assert(
      fc.property(someLife, (acts) => {
        const { lives, said } = lived(acts);
        const taken = new Set(lives.flatMap(({ booked: one }) => (one ? [JSON.stringify(one)] : [])));
        expect(taken.size).toBeLessThanOrEqual(1);
        const bookings = said.filter((one) => one.act.action === 'BOOK');
        expect(bookings).toHaveLength(taken.size);
        for (const { who, before, act: took, on } of bookings) {
          const by = before.asked.find(({ organizationId }) => organizationId === took.pick!.providerId)!;
          expect(who).toBe('host');
          expect(by.days.some(({ day }) => day === took.pick!.day && day >= on)).toBe(true);
          expect(said.some((one) => one.act.action === 'OFFER_DAYS' && one.who === by.organizationId)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('nothing is shown before it is booked, and nothing after it was called off or held', () => {
    fc.assert(
      fc.property(someLife, someDay, (acts, on) => {
        const { lives } = lived(acts);
        let isOver = false;
        for (const life of lives) {
          isOver ||= ['CANCELLED', 'WITHDRAWN', 'HELD'].includes(life.state);
          if (isOver || life.booked === null) expect(isShownToResidents(life, on)).toBe(false);
        }
      }),
    );
  });

  test('a button is there where the act is allowed, and a stranger has none', () => {
    const whole: VisitingSessionAct = {
      action: 'CANCEL',
      word: '雪のため',
      days: [{ day: '2027-02-01', ...hours }],
      cameCount: 3,
    };
    fc.assert(
      fc.property(someLife, fc.constantFrom('host', 'one', 'two', 'stranger'), someDay, (acts, who, on) => {
        const life = lived(acts).lives.at(-1)!;
        const by = life.asked.find(({ days }) => days.some(({ day }) => day >= on));
        const day = by?.days.find((one) => one.day >= on)?.day;
        const pick = by && day ? { providerId: by.organizationId, day } : null;
        const open = openVisitingSessionActions(life, { organizationId: who, today: on });
        for (const action of visitingSessionActionNames)
          expect([action, act(life, who, { ...whole, action, pick }, on).ok]).toEqual([
            action,
            open.includes(action),
          ]);
        if (who === 'stranger') expect(open).toEqual([]);
      }),
    );
  });

  test('every state × action × side is as the table says', () => {
    for (const action of visitingSessionActionNames)
      for (const state of ['ASKED', 'BOOKED', 'HELD', 'CANCELLED', 'WITHDRAWN'] as const)
        for (const who of ['host', 'one', 'two', 'stranger']) {
          const life = { ...(state === 'ASKED' || state === 'WITHDRAWN' ? offered : booked), state };
          const rule = visitingSessionActions[action];
          const side = visitingSessionSideOf(who, life);
          const decided = act(life, who, { action }, '2026-12-10');
          const may =
            (rule.from as readonly string[]).includes(state) &&
            side !== null &&
            (rule.by as readonly string[]).includes(side);
          const isRefusedByTable =
            !decided.ok &&
            decided.refusals.some(({ code }) => code === 'WRONG_STATE' || code === 'NOT_YOUR_TURN');
          expect([action, state, who, !isRefusedByTable]).toEqual([action, state, who, may]);
        }
  });
});

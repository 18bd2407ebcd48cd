import fc from 'fast-check';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import { lockedUntil, lockMinutes, mostWrongAnswers } from './lock-out.ts';
import { type Contract, isInForce, lastDayOf, type Membership, worksUnder } from './membership.ts';
import { mayEnter, permissions, permissionsOf } from './permissions.ts';
import { type StaffRole, staffRoles } from './roles.ts';

const today: CalendarDay = '2026-11-23';
const days = fc.integer({ min: -400, max: 400 }).map((count) => addDays(today, count));
const term = fc
  .tuple(days, fc.option(fc.nat(400)))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));
const organizations = fc.constantFrom('window', 'npo', 'center');
const contracts: fc.Arbitrary<Contract> = fc
  .tuple(organizations, days, fc.nat(400))
  .map(([clientId, from, length]) => ({
    id: 'c',
    providerId: 'npo',
    clientId,
    from,
    to: addDays(from, length),
  }));
const memberships: fc.Arbitrary<Membership> = fc
  .record({
    id: fc.uuid(),
    organizationId: organizations,
    role: fc.constantFrom(...staffRoles),
    contract: fc.option(contracts),
    term,
  })
  .map(({ term: { from, to }, ...rest }) => ({ ...rest, from, to }));

test('what has ended or not begun gives nothing', () => {
  fc.assert(
    fc.property(memberships, days, (membership, day) => {
      const { from, to, contract } = membership;
      if (day < from || (to !== null && day > to)) expect(isInForce(membership, day)).toBe(false);
      if (contract && (day < contract.from || day > contract.to))
        expect(isInForce(membership, day)).toBe(false);
    }),
  );
});

test('a contract gives rights under its client alone', () => {
  fc.assert(
    fc.property(memberships, days, (membership, day) => {
      if (isInForce(membership, day) && membership.contract)
        expect(membership.contract.clientId).toBe(membership.organizationId);
    }),
  );
});

test('the last day counts and the day after it no longer does', () => {
  fc.assert(
    fc.property(memberships, days, (membership, day) => {
      const last = lastDayOf(membership);
      if (!isInForce(membership, day) || last === null) return;
      expect(isInForce(membership, last)).toBe(true);
      expect(isInForce(membership, addDays(last, 1))).toBe(false);
    }),
  );
});

test('one works under one membership in force at a time, and under the chosen one only', () => {
  const several = fc.uniqueArray(memberships, { selector: ({ id }) => id, maxLength: 5 });
  fc.assert(
    fc.property(several, days, fc.option(fc.nat(4)), (all, day, index) => {
      const chosen = index === null ? null : (all[index]?.id ?? 'of nobody');
      const works = worksUnder(all, chosen, day);
      if (works) expect(isInForce(works, day)).toBe(true);
      if (works && chosen !== null) expect(works.id).toBe(chosen);
      if (chosen === null) expect(works !== null).toBe(all.some((membership) => isInForce(membership, day)));
    }),
  );
});

test('without an organization only roles of the whole system work', () => {
  const alone = (role: StaffRole): Membership => ({
    id: 'm',
    organizationId: null,
    role,
    from: '2026-01-01',
    to: null,
    contract: null,
  });
  const working = staffRoles.filter((role) => isInForce(alone(role), today));
  expect(working).toEqual(['NATIONAL_VIEWER', 'OPERATOR']);
});

test('a visitor enters what is public and nothing else', () => {
  for (const permission of permissions)
    expect(mayEnter(permission, { signedIn: false, role: null })).toBe(
      permission === 'public' ? 'OPEN' : 'UNAUTHENTICATED',
    );
});

test('signed in without a role in force, one sees only who one is', () => {
  const open = permissions.filter(
    (permission) => mayEnter(permission, { signedIn: true, role: null }) === 'OPEN',
  );
  expect(open).toEqual(['public', 'sign-in']);
});

test('neither the operator nor the national viewer works on cases or reads what is for supporters', () => {
  for (const role of ['OPERATOR', 'NATIONAL_VIEWER'] as const)
    expect(permissionsOf[role]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(work-cases|read-supporters-layer)$/)]),
    );
});

test('only coordinators approve, and only coordinators and operators invite', () => {
  const who = (permission: (typeof permissionsOf)[StaffRole][number]) =>
    staffRoles.filter((role) => permissionsOf[role].includes(permission));
  expect(who('approve-resources')).toEqual(['MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR']);
  expect(who('invite-people')).toEqual(['MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR', 'OPERATOR']);
  expect(who('set-routing')).toEqual(['MUNICIPAL_COORDINATOR']);
  expect(who('run-system')).toEqual(['OPERATOR']);
});

describe('locking out', () => {
  const now = new Date('2026-11-23T01:00:00Z');
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

  test('wrong answers short of the limit lock nobody out, one more does', () => {
    const wrong = Array.from({ length: mostWrongAnswers - 1 }, (_, at) => minutesAgo(at + 1));
    expect(lockedUntil(wrong, now)).toBeNull();
    expect(lockedUntil([...wrong, now], now)).toEqual(minutesAgo(-lockMinutes));
  });

  test('whoever waits is let in again, however often it went wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 })), (ages) => {
        const until = lockedUntil(ages.map(minutesAgo), now);
        if (!until) return;
        expect(until.getTime()).toBeGreaterThan(now.getTime());
        expect(lockedUntil(ages.map(minutesAgo), until)).toBeNull();
      }),
    );
  });
});

import fc from 'fast-check';
import { organizationKinds } from '../directory/codes.ts';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import {
  contractRoles,
  decideEnd,
  decideInvitation,
  type InvitationFacts,
  type Inviter,
  invitedBy,
  roleFits,
} from './invitation.ts';
import { permissionsOf } from './permissions.ts';
import { staffRoles } from './roles.ts';

const today: CalendarDay = '2026-11-23';
const coordinator: Inviter = { role: 'MUNICIPAL_COORDINATOR', organizationId: 'saku' };
const operator: Inviter = { role: 'OPERATOR', organizationId: null };
const wish = (more: Partial<InvitationFacts> = {}): InvitationFacts => ({
  role: 'MUNICIPAL_WORKER',
  organizationId: 'saku',
  organizationKind: 'MUNICIPALITY',
  contractId: null,
  contract: null,
  from: today,
  to: null,
  ...more,
});
const codes = (inviter: Inviter, facts: InvitationFacts) => {
  const decision = decideInvitation(inviter, facts, today);
  return decision.ok ? [] : decision.refusals.map(({ code }) => code);
};

const inviters = fc.record<Inviter>({
  role: fc.constantFrom(...staffRoles),
  organizationId: fc.constantFrom('saku', 'koumi', null),
});
const wishes = fc
  .record({
    role: fc.constantFrom(...staffRoles),
    organizationId: fc.constantFrom('saku', 'koumi', null),
    organizationKind: fc.constantFrom(...organizationKinds, null),
    contractId: fc.constantFrom('c', null),
    contract: fc.constantFrom(null, { clientId: 'saku', to: today }, { clientId: 'koumi', to: today }),
  })
  .map(wish);

test('a coordinator lets a worker into the own office, the operator anybody anywhere', () => {
  expect(codes(coordinator, wish())).toEqual([]);
  expect(codes(operator, wish({ organizationId: 'koumi' }))).toEqual([]);
  expect(codes(operator, wish({ role: 'OPERATOR', organizationId: null, organizationKind: null }))).toEqual(
    [],
  );
});

test('nobody but the operator lets anybody into another organization, or into none', () => {
  fc.assert(
    fc.property(inviters, wishes, (inviter, facts) => {
      if (inviter.role === 'OPERATOR' || codes(inviter, facts).length > 0) return;
      expect(facts.organizationId).toBe(inviter.organizationId);
      expect(facts.organizationId).not.toBeNull();
    }),
  );
});

test('nobody gives a right that is not the own', () => {
  fc.assert(
    fc.property(inviters, wishes, (inviter, facts) => {
      if (inviter.role === 'OPERATOR' || codes(inviter, facts).length > 0) return;
      expect(permissionsOf[inviter.role]).toContain('invite-people');
      expect(permissionsOf[inviter.role]).toEqual(expect.arrayContaining([...permissionsOf[facts.role]]));
    }),
  );
});

test('only those whom the table of rights lets invite are in the table of whom they invite', () => {
  const may = staffRoles.filter((role) => permissionsOf[role].includes('invite-people'));
  expect([...Object.keys(invitedBy), 'OPERATOR'].sort()).toEqual([...may].sort());
});

test('a role is held only where it exists', () => {
  expect(codes(operator, wish({ organizationKind: 'NPO' }))).toEqual(['ROLE_UNFIT']);
  expect(codes(operator, wish({ role: 'PROVIDER_EDITOR' }))).toEqual(['ROLE_UNFIT']);
  expect(codes(operator, wish({ role: 'OPERATOR' }))).toEqual(['ROLE_UNFIT']);
  expect(roleFits('PREFECTURAL_COORDINATOR', 'PREFECTURAL_CENTER')).toBe(true);
});

test('a contract gives work under its client, within its days, and never the running of the office', () => {
  const contract = { clientId: 'saku', to: '2027-03-31' as CalendarDay };
  const under = (more: Partial<InvitationFacts>) =>
    codes(coordinator, wish({ contractId: 'c', contract, ...more }));
  expect(under({})).toEqual([]);
  expect(under({ to: '2027-04-01' })).toEqual(['TERM_BEYOND_CONTRACT']);
  expect(under({ contract: { ...contract, clientId: 'koumi' } })).toEqual(['CONTRACT_FOREIGN']);
  expect(under({ contract: null })).toEqual(['CONTRACT_FOREIGN']);
  expect(under({ role: 'MUNICIPAL_COORDINATOR' })).toEqual(['ROLE_UNFIT']);
  for (const role of contractRoles) expect(permissionsOf[role]).not.toContain('invite-people');
});

test('a term runs forward and is not over', () => {
  expect(codes(coordinator, wish({ from: '2026-12-01', to: '2026-11-30' }))).toEqual(['TERM_REVERSED']);
  expect(codes(coordinator, wish({ from: '2026-10-01', to: '2026-11-22' }))).toEqual(['TERM_OVER']);
  expect(codes(coordinator, wish({ from: '2026-10-01', to: today }))).toEqual([]);
});

describe('ending a membership', () => {
  const membership = { personId: 'p', organizationId: 'saku', from: '2026-04-01' as CalendarDay, to: null };
  const ends = (
    ender: Inviter & { personId: string },
    lastDay: CalendarDay,
    one: Parameters<typeof decideEnd>[1] = membership,
  ) => {
    const decision = decideEnd(ender, one, lastDay, today);
    return decision.ok ? 'ENDS' : decision.refusals.map(({ code }) => code);
  };
  const me = { ...coordinator, personId: 'me' };

  test('of the own office, from yesterday on', () => {
    expect(ends(me, today)).toBe('ENDS');
    expect(ends(me, addDays(today, -1))).toBe('ENDS');
    expect(ends(me, addDays(today, -2))).toEqual(['TERM_PAST']);
    expect(ends(me, '2026-03-31')).toEqual(['TERM_REVERSED']);
  });

  test('another office’s is not there, and nobody ends the own', () => {
    expect(ends(me, today, { ...membership, organizationId: 'koumi' })).toEqual(['NOT_FOUND']);
    expect(ends(me, today, null)).toEqual(['NOT_FOUND']);
    expect(ends({ ...me, role: 'MUNICIPAL_WORKER' }, today)).toEqual(['NOT_FOUND']);
    expect(ends({ ...me, personId: 'p' }, today)).toEqual(['OWN_MEMBERSHIP']);
    expect(ends({ role: 'OPERATOR', organizationId: null, personId: 'op' }, today)).toBe('ENDS');
  });
});

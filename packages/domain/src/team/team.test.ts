import fc from 'fast-check';
import { type SupportStage, supportStages } from '../directory/codes.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import { decideStep, openStepActions, planSight, readStep, stepStates } from './plan-step.ts';
import { collaboratorsOf, isInTeam, leadOf, type TeamFacts } from './team.ts';
import { decideTeam, teamActionNames } from './team-actions.ts';

const today = '2026-11-24' as CalendarDay;
const empty: TeamFacts = { keeperId: 'koumi', members: [], seats: [] };
const withSaku: TeamFacts = { ...empty, members: [{ organizationId: 'saku', referralId: 'r1' }] };
const lead = (organizationId: string, word: string | null = '話し合って決めた') => ({
  action: 'CHANGE_LEAD' as const,
  stage: 'SUPPORT' as const,
  organizationId,
  word,
});
const codes = (decided: ReturnType<typeof decideTeam>) =>
  decided.ok ? [] : decided.refusals.map(({ code }) => code);

test('nobody is made lead without a word, without having taken something on, or by a member who is not the lead', () => {
  expect(codes(decideTeam(lead('saku', ' '), withSaku, 'koumi'))).toEqual(['FIELD_MISSING']);
  expect(codes(decideTeam(lead('ueda'), withSaku, 'koumi'))).toEqual(['NOT_IN_TEAM']);
  expect(codes(decideTeam(lead('saku'), withSaku, 'saku'))).toEqual(['NOT_YOUR_TURN']);
  expect(codes(decideTeam(lead('koumi'), withSaku, 'koumi'))).toEqual(['ALREADY_LEAD']);
});

test('who led stays beside the new lead, and the lead comes back to the keeper when the referral it rests on ends', () => {
  const changed = decideTeam(lead('saku'), withSaku, 'koumi');
  const team = changed.ok ? changed.value : empty;
  expect(leadOf(team, 'SUPPORT')).toBe('saku');
  expect(collaboratorsOf(team, 'SUPPORT')).toEqual(['koumi']);
  expect(leadOf(team, 'CONSULTATION')).toBe('koumi');
  expect(leadOf({ ...team, members: [] }, 'SUPPORT')).toBe('koumi');
  // A new referral to the same organization is another beginning.
  const again = { ...team, members: [{ organizationId: 'saku', referralId: 'r2' }] };
  expect(leadOf(again, 'SUPPORT')).toBe('koumi');
});

const offices = ['koumi', 'saku', 'ueda', 'npo'] as const;
const moves = fc.record({
  kind: fc.constantFrom('ACT', 'ACT', 'ACCEPT', 'END'),
  action: fc.constantFrom(...teamActionNames),
  stage: fc.constantFrom<SupportStage>(...supportStages),
  by: fc.constantFrom(...offices),
  whom: fc.constantFrom(...offices),
  word: fc.constantFrom('わけ', ''),
});

test('through any history each stage has exactly one lead, who belongs to the team and is nowhere beside itself', () => {
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 60, size: 'max' }), (history) => {
      let team = empty;
      history.forEach(({ kind, action, stage, by, whom, word }, at) => {
        if (kind === 'ACCEPT' && whom !== 'koumi')
          team = { ...team, members: [...team.members, { organizationId: whom, referralId: `r${at}` }] };
        if (kind === 'END')
          team = { ...team, members: team.members.filter(({ organizationId }) => organizationId !== whom) };
        const decided =
          kind === 'ACT' ? decideTeam({ action, stage, organizationId: whom, word }, team, by) : null;
        if (decided?.ok) team = decided.value;
        for (const one of supportStages) {
          const kept = team.seats.filter((seat) => seat.stage === one && seat.role === 'LEAD');
          expect(kept.length).toBeLessThanOrEqual(1);
          expect(isInTeam(leadOf(team, one), team)).toBe(true);
          expect(collaboratorsOf(team, one)).not.toContain(leadOf(team, one));
        }
        const keys = team.seats.map((seat) => `${seat.stage} ${seat.organizationId}`);
        expect(new Set(keys).size).toBe(keys.length);
      });
    }),
    { numRuns: 300 },
  );
});

test('a step is written by the team for the team, and whatever became of it can be taken back', () => {
  const said = {
    stage: 'SUPPORT' as const,
    words: '手紙を置く',
    organizationId: 'saku',
    byDay: '2026-12-01',
  };
  const read = readStep(said, withSaku, { actingId: 'koumi', today });
  expect(read).toEqual({
    ok: true,
    value: { stage: 'SUPPORT', organizationId: 'saku', state: 'OPEN', byDay: '2026-12-01' },
  });
  expect(
    readStep({ ...said, words: '', byDay: '2026-11-01' }, withSaku, { actingId: 'saku', today }),
  ).toEqual({
    ok: false,
    refusals: [
      { code: 'FIELD_MISSING', field: 'words' },
      { code: 'DAY_PASSED', field: 'byDay' },
    ],
  });
  expect(readStep(said, withSaku, { actingId: 'ueda', today }).ok).toBe(false);
  for (const state of stepStates.filter((one) => one !== 'OPEN')) {
    const step = { stage: 'SUPPORT' as const, organizationId: 'saku', state, byDay: null };
    const undone = decideStep({ action: 'UNDO' }, step, withSaku, { actingId: 'saku', today });
    expect(undone).toMatchObject({ ok: true, value: { state: 'OPEN' } });
    expect(openStepActions(state)).toContain('UNDO');
  }
  const open = { stage: 'SUPPORT' as const, organizationId: 'koumi', state: 'OPEN' as const, byDay: null };
  expect(decideStep({ action: 'DONE' }, open, withSaku, { actingId: 'saku', today }).ok).toBe(false);
  expect(decideStep({ action: 'PUT_OFF' }, open, withSaku, { actingId: 'koumi', today }).ok).toBe(false);
});

test('the plan opens to a member with the situation on its own referral, and not before', () => {
  expect(planSight({ form: 'FULL', why: null })).toBe('WHOLE');
  for (const form of ['COARSE', 'MASKED', 'NOTHING'] as const)
    expect(planSight({ form, why: 'NEEDS_GROUND' })).toBe('OWN');
  expect(planSight(null)).toBe('OWN');
});

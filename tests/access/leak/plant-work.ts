import { type CalendarDay, discloseItem, inCareStates, partiesOf, usualPolicy } from '@tsunagi/domain';
import type pg from 'pg';
import type { Ask, Caller } from '../staff.ts';
import { overLinks, type Planted, plant, type Reach } from './secrets.ts';

const own = 'office-20303';

interface Hands {
  readonly as: Readonly<Record<Caller, Ask>>;
  readonly idOf: ReadonlyMap<string, string>;
  readonly today: CalendarDay;
  /** The answer of the only operation, which must be of this type. */
  done(asked: ReturnType<Ask>, type: string): Promise<Record<string, unknown>>;
}

/** Once somebody has taken the need on: steps of the plan for both offices, and the word of a change of lead. */
export async function plantTeam(
  planted: Planted,
  caseId: string,
  { as, idOf, today, done }: Hands,
): Promise<void> {
  const whole = toTeam(planted, today, 'WHOLE');
  const write = 'mutation ($input: WriteStepInput!) { writeStep(input: $input) { __typename } }';
  const step = { caseId, stage: 'SUPPORT' };
  const steps = [
    [plant(planted, 'step of the keeper', whole), own],
    [plant(planted, 'step of the receiver', toTeam(planted, today, 'OWN')), 'office-20217'],
  ] as const;
  for (const [words, office] of steps)
    await done(
      as['koumi-tantou'](write, { input: { ...step, words, organizationId: idOf.get(office) } }),
      'Team',
    );
  const input = {
    ...step,
    version: (await as['koumi-tantou'](`{ team(caseId: "${caseId}") { version } }`)).data.team.version,
    action: 'CHANGE_LEAD',
    organizationId: idOf.get('office-20217'),
    word: plant(planted, 'word of a change of lead', whole),
  };
  const change = 'mutation ($input: ChangeTeamInput!) { changeTeam(input: $input) { __typename } }';
  await done(as['koumi-tantou'](change, { input }), 'Team');
}

/** The keeper reads the plan; who holds a need reads its own part of it, and all with a ground for the situation. */
const toTeam =
  (planted: Planted, today: CalendarDay, part: 'WHOLE' | 'OWN') =>
  (office: string | null): Reach => {
    if (office === own) return 'MUST';
    return overLinks(planted, office, ({ facts, grounds }, at) => {
      if (facts.receiverId !== at || !inCareStates.includes(facts.state)) return 'NEVER';
      if (part === 'OWN') return 'MUST';
      const { form } = discloseItem('SITUATION', {
        referral: facts,
        parties: partiesOf(at, facts),
        grounds,
        policy: usualPolicy,
        isReceiverUnderSecrecy: true,
        unmasked: [],
        staysInOffice: ['ASSISTANCE'],
        today,
      });
      return form === 'FULL' ? 'MUST' : 'NEVER';
    });
  };

/** A meeting by law at which Koumi puts a case before Saku and a clinic: while it runs, or after its end. */
export async function plantMeeting(isOver: boolean, { as, idOf, today, done }: Hands) {
  const planted: Planted = {
    name: isOver ? 'a meeting that is over' : 'a meeting that runs',
    own,
    links: [],
    secrets: [],
  };
  // Bound in person and while it runs; a colleague of theirs reads nothing. After it the convener keeps the minutes.
  const atTable =
    (afterwards: readonly Caller[], keeper: Reach = 'MAY') =>
    (office: string | null, caller: Caller): Reach => {
      if (office === own) return keeper;
      const reading: readonly Caller[] = isOver ? afterwards : ['saku-tantou', 'kaigi'];
      if (reading.includes(caller)) return 'MUST';
      return isOver && afterwards.includes('saku-tantou') && caller === 'saku-matome' ? 'MAY' : 'NEVER';
    };
  const items = [
    { item: 'SITUATION', text: plant(planted, 'SITUATION at the table', atTable([], 'MUST')) },
    { item: 'IDENTITY', text: plant(planted, 'IDENTITY at the table', atTable([], 'MUST')) },
    {
      item: 'HEALTH',
      text: plant(planted, 'HEALTH in full', () => 'NEVER'),
      coarse: plant(planted, 'HEALTH coarse at the table', atTable([], 'MUST')),
    },
    {
      item: 'TRIED',
      text: plant(planted, 'TRIED, not put', (office) => (office === own ? 'MUST' : 'NEVER')),
    },
  ];
  const open =
    'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on Case { id } } }';
  const members = [{ role: 'MOTHER', isClient: true, ageYears: 78 }];
  const opened = as['koumi-tantou'](open, { input: { cameBy: 'FAMILY', members, items } });
  const { id: caseId } = (await done(opened, 'Case')) as { id: string };

  const name = `mutation { nameMeetingBody(input: { basis: SUPPORT_MEETING, name: "佐久の支援会議", since: "2026-04-01" }) {
    __typename ... on MeetingHome { bodies { id } } } }`;
  const home = (await done(as['saku-tantou'](name), 'MeetingHome')) as { bodies: { id: string }[] };
  const prepare = `mutation ($input: PrepareMeetingInput!) { prepareMeeting(input: $input) { __typename ... on Meeting { id } } }`;
  const prepared = as['saku-tantou'](prepare, { input: { bodyId: home.bodies[0]!.id, heldOn: today } });
  const { id } = (await done(prepared, 'Meeting')) as { id: string };
  const act = `mutation ($input: ActOnMeetingInput!) { actOnMeeting(input: $input) { __typename
    ... on Meeting { cases { id caseId } } ... on Refused { refusals { code field } } } }`;
  const sit = (caller: Caller, action: string, said: object = {}) =>
    done(as[caller](act, { input: { id, action, ...said } }), 'Meeting');
  const [koumi, clinic] = [idOf.get(own), idOf.get('chikumagawa-clinic')];
  for (const organizationId of [koumi, clinic]) await sit('saku-tantou', 'INVITE', { organizationId });
  for (const caller of ['saku-tantou', 'koumi-tantou', 'kaigi'] as const) await sit(caller, 'ACKNOWLEDGE');
  const put = { caseId, word: plant(planted, 'what is asked of the table', atTable([])) };
  await sit('koumi-tantou', 'PUT_CASE', { ...put, items: ['SITUATION', 'HEALTH', 'IDENTITY'] });
  const takenOff = (await done(
    as['koumi-tantou'](open, { input: { cameBy: 'FAMILY', members } }),
    'Case',
  )) as {
    id: string;
  };
  const withIt = (await sit('koumi-tantou', 'PUT_CASE', {
    caseId: takenOff.id,
    word: plant(planted, 'what was asked of the table of a case taken off', (office) =>
      office === own ? 'MAY' : 'NEVER',
    ),
    items: [],
  })) as { cases: { id: string; caseId: string | null }[] };
  await sit('koumi-tantou', 'TAKE_CASE_OFF', {
    meetingCaseId: withIt.cases.find(({ caseId: of }) => of === takenOff.id)!.id,
    word: plant(planted, 'why a case was taken off', atTable(['saku-tantou'])),
  });
  const { cases } = (await sit('saku-tantou', 'BEGIN')) as { cases: { id: string }[] };
  const meetingCaseId = cases[0]!.id;
  const why = plant(planted, 'why somebody is named', (office) =>
    office === own ? 'MAY' : atTable([])(office, 'visitor'),
  );
  await sit('koumi-tantou', 'NAME_PERSON', { meetingCaseId, word: why });
  await sit('saku-tantou', 'DECIDE', {
    meetingCaseId,
    word: plant(planted, 'a decision', atTable(['saku-tantou'])),
  });
  const task = plant(planted, 'a task', atTable(['saku-tantou', 'kaigi'], 'MUST'));
  await sit('saku-tantou', 'ADD_TASK', { meetingCaseId, organizationId: clinic, word: task, byDay: today });
  if (isOver) await sit('saku-tantou', 'END');
  return { planted, caseId, meetingId: id };
}

/** A meeting that is called off before it began: all who were invited learn why, and nobody else. */
export async function plantCalledOff({ as, idOf, today, done }: Hands) {
  const planted: Planted = { name: 'a meeting called off', own, links: [], secrets: [] };
  const { meetingHome } = (await as['saku-tantou']('{ meetingHome { bodies { id } } }')).data;
  const prepare = `mutation ($input: PrepareMeetingInput!) { prepareMeeting(input: $input) { __typename ... on Meeting { id } } }`;
  const prepared = as['saku-tantou'](prepare, {
    input: { bodyId: meetingHome.bodies[0].id, heldOn: today },
  });
  const { id } = (await done(prepared, 'Meeting')) as { id: string };
  const act = 'mutation ($input: ActOnMeetingInput!) { actOnMeeting(input: $input) { __typename } }';
  const organizationId = idOf.get('chikumagawa-clinic');
  await done(as['saku-tantou'](act, { input: { id, action: 'INVITE', organizationId } }), 'Meeting');
  const word = plant(planted, 'why it was called off', (office, caller) =>
    office === 'office-20217' || caller === 'kaigi' ? 'MUST' : 'NEVER',
  );
  await done(as['saku-tantou'](act, { input: { id, action: 'CALL_OFF', word } }), 'Meeting');
  return { planted, meetingId: id };
}

/** A word for the successor, with the case that is offered. */
export async function plantHandOver(
  { planted, caseId }: { readonly planted: Planted; readonly caseId: string },
  { as, superuser, done }: Pick<Hands, 'as' | 'done'> & { readonly superuser: pg.Pool },
): Promise<void> {
  const { rows } = await superuser.query<{ id: string }>(
    `select id from identity.person where email = 'koumi-matome@example.jp'`,
  );
  const word = plant(planted, 'word of a hand-over', (office, caller) =>
    office !== own ? 'NEVER' : caller === 'koumi-matome' ? 'MUST' : 'MAY',
  );
  const offer = 'mutation ($input: OfferHandOverInput!) { offerHandOver(input: $input) { __typename } }';
  const input = { successorId: rows[0]!.id, matters: [{ id: caseId, word }] };
  await done(as['koumi-tantou'](offer, { input }), 'HandOverDone');
}

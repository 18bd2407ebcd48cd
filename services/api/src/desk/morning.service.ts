import { addDays, ageOn, type CalendarDay, daysBetween, decadeOf, turningPoint } from '@tsunagi/domain';
import { activityRows } from '../activity/index.ts';
import { nothingInParticular, recordAct } from '../audit/index.ts';
import { caseRows, toldAgeOf } from '../cases/index.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import type { DeskCase, DeskMoment, Morning } from './morning.types.ts';

/** From so many days on without contact a case is quiet. */
const quietDays = 30;
/** So many days ahead the changes are told. */
const daysAhead = 180;
const mostListed = 12;

type CaseRow = Awaited<ReturnType<typeof caseRows.list>>[number];
type MemberRow = Awaited<ReturnType<typeof caseRows.members>>[number];

/** The cases of the own organization as the morning asks for them: each list by a fixed number of statements. */
export class MorningService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** What is due, what was pushed back, who is quiet, and what lies ahead. */
  of(viewer: Viewer, day: CalendarDay): Promise<Morning> {
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      await recordAct(client, actorOf(viewer), 'CASES_READ', 'CASE', nothingInParticular);
      const rows = await caseRows.list(client);
      const members = Map.groupBy(
        await caseRows.members(
          client,
          rows.map(({ id }) => id),
        ),
        ({ case_id }) => case_id,
      );
      const last = new Map((await activityRows.last(client)).map((one) => [one.case_id, one]));
      const next = new Map((await activityRows.nextContacts(client)).map((one) => [one.case_id, one]));
      const milestones = await activityRows.milestonesUntil(client, day, addDays(day, daysAhead));
      const cases = new Map(
        rows.map((row) => {
          const planned = next.get(row.id);
          return [
            row.id,
            deskCase(row, { members: members.get(row.id) ?? [], last: last.get(row.id), planned, day }),
          ];
        }),
      );
      const all = [...cases.values()];
      const quiet = all.filter(({ daysSinceContact }) => daysSinceContact >= quietDays);
      const told = milestones.flatMap(({ case_id, kind, on_day }) => {
        const of = cases.get(case_id);
        return of ? [{ of, onDay: on_day, milestone: kind, age: null, role: null, precision: null }] : [];
      });
      const turning = rows.flatMap((row) => turningOf(cases.get(row.id)!, members.get(row.id) ?? [], day));
      return {
        due: all
          .filter(({ nextContactOn }) => nextContactOn !== null && nextContactOn <= day)
          .toSorted((one, other) => (one.nextContactOn! < other.nextContactOn! ? -1 : 1)),
        pushedBack: all
          .filter(({ timesPushedBack }) => timesPushedBack > 0)
          .toSorted((one, other) => other.timesPushedBack - one.timesPushedBack),
        quiet: quiet.slice(0, mostListed),
        quietCount: quiet.length,
        ahead: [...told, ...turning]
          .toSorted((one, other) => (one.onDay < other.onDay ? -1 : 1))
          .slice(0, mostListed),
      };
    });
  }
}

function deskCase(
  row: CaseRow,
  {
    members,
    last,
    planned,
    day,
  }: {
    readonly members: readonly MemberRow[];
    readonly last: Awaited<ReturnType<typeof activityRows.last>>[number] | undefined;
    readonly planned: Awaited<ReturnType<typeof activityRows.nextContacts>>[number] | undefined;
    readonly day: CalendarDay;
  },
): DeskCase {
  const person = members.find(({ role }) => role === 'PERSON');
  const age = person && toldAgeOf(person);
  return {
    id: row.id,
    reference: row.reference,
    pseudonym: row.pseudonym,
    cameBy: row.came_by,
    decade: age ? decadeOf(ageOn(age, day)) : null,
    daysSinceContact: Math.max(0, daysBetween(row.last_contact_on, day)),
    lastKind: last?.kind ?? null,
    lastReached: last?.is_reached ?? null,
    nextContactOn: planned?.on_day ?? null,
    timesPushedBack: planned?.times_pushed_back ?? 0,
  };
}

function turningOf(of: DeskCase, members: readonly MemberRow[], day: CalendarDay): readonly DeskMoment[] {
  return members.flatMap((member) => {
    const told = toldAgeOf(member);
    const point = told && turningPoint(told, day, daysAhead);
    if (!point) return [];
    const { age, precision } = point;
    return [{ of, onDay: point.earliestOn, age, precision, role: member.role, milestone: null }];
  });
}

import type { CalendarDay, SharedItem } from '@tsunagi/domain';
import type { Pool, PoolClient } from 'pg';
import { CaseKeys } from '../../cases/index.ts';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { stableId } from '../../persistence/stable-id.ts';
import { meetingRows } from '../meeting.repository.ts';
import { meetingWordPlaces } from '../meeting.view.ts';
import { meetingCaseRows } from '../meeting-case.repository.ts';

const bodyName = '見本市 支援会議（見本）';
const convener = { office: 'office-20217', by: 'saku-matome' } as const;
const invited = [
  { office: 'office-20303', duty: 'MEMBER', title: '保健師' },
  { office: 'chikumagawa-clinic', duty: 'ADVISER', title: '医師' },
] as const;
const about = {
  pseudonym: 'いずみ 191',
  ask: 'はじめの訪問に、だれが行くか。母の負担を、どう軽くするか。',
  items: ['NEED', 'WISH', 'SITUATION'] as SharedItem[],
};

/** Brings one invented support meeting in, once: its chair has acknowledged the secrecy, and waits for the others. */
export async function bringDemoMeeting(
  pool: Pool,
  { day, dataKey, say }: { day: CalendarDay; dataKey: string; say: (line: string) => void },
): Promise<void> {
  const isBrought = await inTransaction(pool, (client) => bring(client, day, dataKey));
  say(`meetings: ${isBrought ? 1 : 0} invented table set`);
}

async function bring(client: PoolClient, day: CalendarDay, dataKey: string): Promise<boolean> {
  const organizationId = stableId('organization', convener.office);
  const personId = stableId('person', convener.by);
  await client.query(`select set_config('tsunagi.door', 'sign-in', true)`);
  const chair = await client.query<{ name: string }>('select name from identity.person where id = $1', [
    personId,
  ]);
  await client.query(
    `select set_config('tsunagi.door', '', true), set_config('tsunagi.person', $1, true),
       set_config('tsunagi.organization', $2, true), set_config('tsunagi.role', 'MUNICIPAL_COORDINATOR', true)`,
    [personId, organizationId],
  );
  const own = await meetingRows.organization(client, organizationId);
  const found = await client.query<{ id: string; key_sealed: Buffer }>(
    'select id, key_sealed from care.case_file where organization_id = $1 and pseudonym = $2',
    [organizationId, about.pseudonym],
  );
  const [one] = found.rows;
  const isThere = (await meetingRows.bodies(client)).length > 0;
  if (!own || !one || !chair.rows[0] || isThere) return false;
  const now = new Date(`${day}T00:00:00Z`);
  const made = { organizationId, organizationName: own.name, personId, now };
  const basis = 'SUPPORT_MEETING' as const;
  await meetingRows.addBody(client, { ...made, basis, name: bodyName, since: '2025-04-01' });
  const [body] = await meetingRows.bodies(client);
  const place = '市役所 2階 会議室（見本）';
  const id = await meetingRows.insert(client, { ...made, body: body!, heldOn: day, place });
  await seatAll(client, id, { office: own, personId, personName: chair.rows[0].name, now });
  const keys = new CaseKeys(dataKey);
  await meetingCaseRows.put(client, {
    meeting_id: id,
    case_id: one.id,
    organization_id: organizationId,
    organization_name: own.name,
    pseudonym: about.pseudonym,
    key_sealed: one.key_sealed,
    ask_sealed: keys.of(one.key_sealed)?.texts.seal(about.ask, meetingWordPlaces.ask) ?? null,
    items: about.items,
    now,
  });
  return true;
}

async function seatAll(
  client: PoolClient,
  meetingId: string,
  chair: {
    readonly office: { readonly id: string; readonly name: string };
    readonly personId: string;
    readonly personName: string;
    readonly now: Date;
  },
): Promise<void> {
  const { id, name } = chair.office;
  await meetingRows.seat(client, meetingId, {
    ...{ organizationId: id, organizationName: name, duty: 'CHAIR', title: null },
  });
  const [seat] = await meetingRows.seats(client, [meetingId]);
  await meetingRows.bind(client, seat!.id, chair);
  for (const { office, duty, title } of invited) {
    const found = await meetingRows.organization(client, stableId('organization', office));
    if (found)
      await meetingRows.seat(client, meetingId, {
        ...{ organizationId: found.id, organizationName: found.name, duty, title },
      });
  }
}

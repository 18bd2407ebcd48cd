import type { StaffRole } from '@tsunagi/domain';
import { hashPassword } from 'better-auth/crypto';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import { stableId } from '../persistence/stable-id.ts';
import { demoPassword } from './demo-account.ts';

interface DemoMembership {
  /** Key of the organization in the demo directory. */
  readonly at?: string;
  readonly role: StaffRole;
  /** Key of the organization that works under it by contract. */
  readonly contractOf?: string;
}

interface DemoPerson {
  readonly mail: string;
  readonly name: string;
  readonly memberships: readonly DemoMembership[];
}

/** One for each role, and those of an office in which somebody leaves; the last works under a town by contract and in the providing organization besides. */
const people: readonly DemoPerson[] = [
  {
    mail: 'saku-tantou',
    name: '見本 さくら（佐久市の担当）',
    memberships: [{ at: 'office-20217', role: 'MUNICIPAL_WORKER' }],
  },
  {
    mail: 'saku-matome',
    name: '見本 いずみ（佐久市のまとめ役）',
    memberships: [{ at: 'office-20217', role: 'MUNICIPAL_COORDINATOR' }],
  },
  {
    mail: 'koumi-tantou',
    name: '見本 みのる（小海町の担当）',
    memberships: [{ at: 'office-20303', role: 'MUNICIPAL_WORKER' }],
  },
  {
    mail: 'koumi-matome',
    name: '見本 かえで（小海町のまとめ役）',
    memberships: [{ at: 'office-20303', role: 'MUNICIPAL_COORDINATOR' }],
  },
  {
    mail: 'yorimichi',
    name: '見本 ふみ（よりみちの編集）',
    memberships: [{ at: 'yorimichi', role: 'PROVIDER_EDITOR' }],
  },
  {
    mail: 'nagano-ken',
    name: '見本 たかし（長野県のまとめ役）',
    memberships: [{ at: 'center-20', role: 'PREFECTURAL_COORDINATOR' }],
  },
  {
    mail: 'gunma-ken',
    name: '見本 ひかる（群馬県のまとめ役）',
    memberships: [{ at: 'center-10', role: 'PREFECTURAL_COORDINATOR' }],
  },
  {
    mail: 'hidamari',
    name: '見本 こはる（ひだまりの担当）',
    memberships: [{ at: 'hidamari', role: 'PROVIDER_CASEWORKER' }],
  },
  {
    mail: 'houmon',
    name: '見本 のぞみ（訪問の支援者）',
    memberships: [{ at: 'saku-shakyo', role: 'VISITING_SUPPORTER' }],
  },
  {
    mail: 'kaigi',
    name: '見本 まもる（会議の構成員）',
    memberships: [{ at: 'chikumagawa-clinic', role: 'MEETING_MEMBER' }],
  },
  {
    mail: 'okaya-tantou',
    name: '見本 つむぎ（岡谷市の担当）',
    memberships: [{ at: 'office-20204', role: 'MUNICIPAL_WORKER' }],
  },
  {
    mail: 'okaya-atotsugi',
    name: '見本 あさひ（岡谷市の新しい担当）',
    memberships: [{ at: 'office-20204', role: 'MUNICIPAL_WORKER' }],
  },
  {
    mail: 'okaya-matome',
    name: '見本 みずき（岡谷市のまとめ役）',
    memberships: [{ at: 'office-20204', role: 'MUNICIPAL_COORDINATOR' }],
  },
  { mail: 'kuni', name: '見本 ひろし（国の閲覧者）', memberships: [{ role: 'NATIONAL_VIEWER' }] },
  { mail: 'uneisha', name: '見本 あゆむ（運営者）', memberships: [{ role: 'OPERATOR' }] },
  {
    mail: 'itaku',
    name: '見本 ゆう（佐久市の委託の担当）',
    memberships: [
      { at: 'office-20217', role: 'MUNICIPAL_WORKER', contractOf: 'saku-shakyo' },
      { at: 'saku-shakyo', role: 'PROVIDER_CASEWORKER' },
    ],
  },
];

/** How the fiscal year of a demo day begins and ends. */
const termOf = (day: string) => {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return { from: `${year}-04-01`, to: `${year + 1}-03-31` };
};

/** Lets the invented people in, with terms around the demo's day; those who are there already keep their sign-in. */
export async function bringDemoAccounts(pool: Pool, day: string, say: (line: string) => void): Promise<void> {
  const password = await hashPassword(demoPassword);
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'sign-in', true)`);
    for (const [at, person] of people.entries()) await bringPerson(client, person, at, { password, day });
  });
  say(`accounts: ${people.length} invented people`);
}

async function bringPerson(
  client: PoolClient,
  { mail, name, memberships }: DemoPerson,
  at: number,
  { password, day }: { password: string; day: string },
): Promise<void> {
  const id = stableId('person', mail);
  const email = `${mail}@example.jp`;
  await client.query(
    `insert into identity.person (id, name, email, email_verified, is_fictional, created_at)
     values ($1, $2, $3, true, true, timestamptz '2026-04-01 00:00Z' + make_interval(mins => $4))
     on conflict (id) do update set name = excluded.name, email = excluded.email`,
    [id, name, email, at],
  );
  await client.query(
    `insert into identity.credential (id, person_id, account_id, provider_id, password)
     values ($1, $2, $4, 'credential', $3) on conflict (provider_id, account_id) do nothing`,
    [stableId('credential', mail), id, password, id],
  );
  for (const [order, membership] of memberships.entries())
    await bringMembership(client, `${mail} ${order}`, { personId: id, day, ...membership });
}

async function bringMembership(
  client: PoolClient,
  key: string,
  membership: DemoMembership & { personId: string; day: string },
): Promise<void> {
  const { from, to } = termOf(membership.day);
  const organizationId = membership.at ? stableId('organization', membership.at) : null;
  const contractId = membership.contractOf ? stableId('contract', key) : null;
  if (contractId)
    await client.query(
      `insert into identity.contract (id, provider_id, client_id, valid_from, valid_to)
       values ($1, $2, $3, $4, $5)
       on conflict (id) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
      [contractId, stableId('organization', membership.contractOf!), organizationId, from, to],
    );
  await client.query(
    `insert into identity.membership (id, person_id, organization_id, role, valid_from, contract_id)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do update set valid_from = excluded.valid_from`,
    [stableId('membership', key), membership.personId, organizationId, membership.role, from, contractId],
  );
}
